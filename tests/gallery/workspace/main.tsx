/** Renders the whole workspace over an in-memory background with invented clients. For eyes and axe only. */
import { render } from 'preact';
import { Workspace } from '../../../components/workspace/app.tsx';
import '../../../components/ui/base.css';
import { seed } from './seed.ts';

await seed();
const root = document.getElementById('app');
if (root) render(<Workspace />, root);
