/** The three browsers set-ups that every end-to-end test runs in. */
import { launch } from './launch.ts';
import type { BrowserKind } from './paths.ts';
import type { LaunchOptions, Session } from './surface.ts';

export const targets = ['chromium-allowed', 'chromium-blocked', 'firefox'] as const;
export type TargetName = (typeof targets)[number];

/** Environment variable that names the target of a test run. */
export const targetVariable = 'THROUGHLINE_E2E';

const setUps: Record<TargetName, { browser: BrowserKind; options: LaunchOptions }> = {
  'chromium-allowed': { browser: 'chromium', options: { thirdPartyStorage: 'allowed' } },
  'chromium-blocked': { browser: 'chromium', options: { thirdPartyStorage: 'blocked' } },
  firefox: { browser: 'firefox', options: {} },
};

export function isTarget(name: string | undefined): name is TargetName {
  return targets.some((one) => one === name);
}

export function browserOf(target: TargetName): BrowserKind {
  return setUps[target].browser;
}

/** Starts the browser of a target with the demo build. */
export function launchTarget(target: TargetName): Promise<Session> {
  const { browser, options } = setUps[target];
  return launch(browser, options);
}
