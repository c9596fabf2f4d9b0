/** Renders the screen that the address names (`?screen=options&state=…`). */
import { render } from 'preact';
import { OptionsApp } from '../../../components/options/options-app.tsx';
import { TrustReminder } from '../../../components/trust/reminder.tsx';
import { SelfTest } from '../../../components/trust/self-test.tsx';
import '../../../components/options/options.css';
import '../../../components/ui/base.css';

const screen = new URLSearchParams(location.search).get('screen') ?? 'options';
const root = document.getElementById('app');
const views = {
  options: () => <OptionsApp />,
  selftest: () => <SelfTest />,
  reminder: () => (
    <main>
      <h1>Workspace</h1>
      <TrustReminder />
    </main>
  ),
};
const view = views[screen as keyof typeof views];
if (root && view) render(view(), root);
