/** Starts the options page. Wiring only. */
import { render } from 'preact';
import { OptionsApp } from '../../components/options/options-app.tsx';
import '../../components/ui/base.css';

const root = document.getElementById('app');
if (root) render(<OptionsApp />, root);
