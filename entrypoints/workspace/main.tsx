/** Starts the workspace page. Wiring only. */
import { render } from 'preact';
import '../../components/ui/base.css';
import { Workspace } from '../../components/workspace/app.tsx';

const root = document.getElementById('app');
if (root) render(<Workspace />, root);
