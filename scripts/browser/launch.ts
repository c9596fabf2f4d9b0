/** Starts either browser by name; the one import that scripts and tests need. */
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserKind } from './paths.ts';
import type { LaunchOptions, Session } from './surface.ts';

/** Starts the named browser with the extension loaded. */
export function launch(kind: BrowserKind, options: LaunchOptions = {}): Promise<Session> {
  return kind === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
