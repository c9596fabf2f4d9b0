/** Starts the first-run page. Wiring only. */
import { OnboardingApp } from '../../components/onboarding/onboarding-app.tsx';
import { startPage } from '../../components/ui/start-page.ts';
import '../../components/ui/base.css';

startPage(() => <OnboardingApp />);
