/** Starts the toolbar popup. Wiring only. */
import { PopupApp } from '../../components/popup/popup-app.tsx';
import { startPage } from '../../components/ui/start-page.ts';
import '../../components/ui/base.css';

startPage(() => <PopupApp />);
