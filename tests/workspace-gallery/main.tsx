/** Renders the workspace over a made-up background; the address after `#` says what is open, as in the product. */
import { render } from 'preact';
import '../../components/ui/base.css';
import { Workspace } from '../../components/workspace/app.tsx';

const root = document.getElementById('app');
if (root) render(<Workspace />, root);
