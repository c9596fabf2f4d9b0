/** Starts the self-test page. Wiring only. */
import { useSettings } from '../../components/options/use-settings.ts';
import { SelfTest } from '../../components/trust/self-test.tsx';
import { startPage } from '../../components/ui/start-page.ts';
import '../../components/options/options.css';
import '../../components/ui/base.css';

function Page() {
  useSettings();
  return <SelfTest />;
}

startPage(() => <Page />);
