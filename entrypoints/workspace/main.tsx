/** Starts the workspace page. Wiring only. */
import { startPage } from '../../components/ui/start-page.ts';
import '../../components/ui/base.css';
import { Workspace } from '../../components/workspace/app.tsx';

startPage(() => <Workspace />);
