/** Starts the first-run page. Wiring only. */
import { render } from 'preact';
import { OnboardingApp } from '../../components/onboarding/onboarding-app.tsx';
import '../../components/ui/base.css';

const root = document.getElementById('app');
if (root) render(<OnboardingApp />, root);
