/** Starts the toolbar popup. Wiring only. */
import { render } from 'preact';
import { PopupApp } from '../../components/popup/popup-app.tsx';
import '../../components/ui/base.css';

const root = document.getElementById('app');
if (root) render(<PopupApp />, root);
