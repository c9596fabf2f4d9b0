/**
 * What every spec starts from: one browser with the extension for the whole file, in the target that the environment
 * names; a picture of each open tab when a test fails; and at the end the proof that nothing left the machine.
 */
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { root } from '../../scripts/browser/paths.ts';
import type { Session, Tab } from '../../scripts/browser/surface.ts';
import { isTarget, launchTarget, type TargetName, targetVariable } from '../../scripts/browser/targets.ts';

/** The target of this run. @throws Error when the environment names none. */
export function currentTarget(): TargetName {
  const name = process.env[targetVariable];
  if (isTarget(name)) return name;
  throw new Error(`Set ${targetVariable} to a target, or use: npm run test:e2e`);
}

export interface UsedBrowser {
  /** Only within tests and hooks. */
  readonly session: Session;
  /** A new tab that is closed after the test. */
  tab(address?: string): Promise<Tab>;
}

function pictureFile(test: string, number: number): string {
  const name = test.replace(/[^a-z0-9]+/gi, '-').slice(0, 80);
  return path.join(root, 'artifacts', 'e2e', currentTarget(), `${name}-${number}.png`);
}

/** Registers the hooks that start and end the browser of a spec file. Call once at the top of the file. */
export function browserForFile(): UsedBrowser {
  let session: Session | undefined;
  const open = new Set<Tab>();

  beforeAll(async () => {
    session = await launchTarget(currentTarget());
  });
  afterEach(async ({ task }) => {
    let number = 0;
    for (const tab of open) {
      number += 1;
      if (task.result?.state === 'fail') await tab.picture(pictureFile(task.name, number)).catch(() => undefined);
      await tab.close();
    }
    open.clear();
  });
  afterAll(async () => {
    // Closing throws, and so fails the file, if any request tried to leave the machine.
    await session?.close();
  });

  const started = () => {
    if (session === undefined) throw new Error('The browser is not started yet: use it within a test.');
    return session;
  };
  return {
    get session() {
      return started();
    },
    tab: async (address) => {
      const tab = await started().newTab(address);
      open.add(tab);
      return tab;
    },
  };
}

/** Asserts that nothing tried to leave the machine so far. */
export function expectNoEscape(session: Session): void {
  expect(session.escapes()).toEqual([]);
}
