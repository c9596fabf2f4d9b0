import { afterEach, describe, expect, it, vi } from 'vitest';
import { canLoadExtensions, findBrowser, hasDisplay } from './find.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('canLoadExtensions', () => {
  it.each([
    ['Google Chrome 136.0.7103.59', true],
    ['Google Chrome 137.0.7151.55 ', false],
    ['Google Chrome 156.0.1.2', false],
    ['Google Chrome for Testing 156.0.1.2', true],
    ['Chromium 156.0.8078.108 built on Debian', true],
    ['Mozilla Firefox 153.7.0esr', true],
  ])('%s: %s', (line, usable) => {
    expect(canLoadExtensions(line)).toBe(usable);
  });
});

describe('findBrowser', () => {
  it('takes the path from the environment', async () => {
    vi.stubEnv('THROUGHLINE_CHROMIUM', process.execPath);
    await expect(findBrowser('chromium')).resolves.toBe(process.execPath);
  });

  it('says in one line that the named file is not there', async () => {
    vi.stubEnv('THROUGHLINE_FIREFOX', '/nowhere/firefox');
    await expect(findBrowser('firefox')).rejects.toThrow(
      'THROUGHLINE_FIREFOX names a file that is not there: /nowhere/firefox',
    );
  });
});

describe('hasDisplay', () => {
  it.runIf(process.platform === 'linux')('needs a display server on Linux', () => {
    vi.stubEnv('DISPLAY', '');
    vi.stubEnv('WAYLAND_DISPLAY', '');
    expect(hasDisplay()).toBe(false);
    vi.stubEnv('WAYLAND_DISPLAY', 'wayland-0');
    expect(hasDisplay()).toBe(true);
  });
});
