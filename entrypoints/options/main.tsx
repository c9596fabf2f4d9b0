/** Starts the options page. Wiring only. */
import { OptionsApp } from '../../components/options/options-app.tsx';
import { startPage } from '../../components/ui/start-page.ts';
import '../../components/ui/base.css';

startPage(() => <OptionsApp />);
