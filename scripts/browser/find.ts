/**
 * Finds a browser on this machine that can load an unpacked extension, and on a bare Debian machine installs one.
 * Never downloads a browser from anywhere but the system's own package manager.
 */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { type BrowserKind, runCommand } from './paths.ts';

const isWindows = process.platform === 'win32';

/** Google-branded Chrome ignores `--load-extension` from this major version on. */
const firstChromeWithoutLoadExtension = 137;

function onPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const suffix = isWindows ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name + suffix)).filter(existsSync));
}

function programFiles(...tail: string[]): string[] {
  return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder): folder is string => Boolean(folder))
    .map((folder) => path.join(folder, ...tail));
}

/** Chrome for Testing as Puppeteer's installer lays it down. */
function chromeForTesting(): string[] {
  const folder = path.join(homedir(), '.cache', 'puppeteer', 'chrome');
  if (!existsSync(folder)) return [];
  const inside: Record<string, string> = {
    linux: 'chrome-linux64/chrome',
    win32: 'chrome-win64/chrome.exe',
    darwin: 'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  };
  const tail = inside[process.platform];
  return tail === undefined
    ? []
    : readdirSync(folder)
        .sort()
        .reverse()
        .map((version) => path.join(folder, version, tail));
}

function playwrightChromium(): string[] {
  try {
    return [chromium.executablePath()];
  } catch {
    return []; // this platform has no Playwright build: not an error, only one candidate fewer
  }
}

function chromiumCandidates(): string[] {
  return [
    ...playwrightChromium(),
    ...onPath(['chromium', 'chromium-browser']),
    ...chromeForTesting(),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programFiles('Chromium', 'Application', 'chrome.exe'),
    ...onPath(['microsoft-edge', 'microsoft-edge-stable']),
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programFiles('Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ];
}

function firefoxCandidates(): string[] {
  return [
    ...onPath(['firefox-esr', 'firefox']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programFiles('Mozilla Firefox', 'firefox.exe'),
  ];
}

/** True unless it is a Google-branded Chrome too new to load unpacked extensions from the command line. */
export function canLoadExtensions(versionLine: string): boolean {
  const branded = /^Google Chrome (?!for Testing)(\d+)\./.exec(versionLine.trim());
  return branded?.[1] === undefined || Number(branded[1]) < firstChromeWithoutLoadExtension;
}

async function pick(candidates: readonly string[]): Promise<string | undefined> {
  for (const candidate of candidates) {
    if (!existsSync(candidate)) continue;
    // Windows' executables print no version; the list above holds no Google-branded Chrome there.
    if (isWindows || canLoadExtensions((await runCommand(candidate, ['--version'])).output)) return candidate;
  }
  return undefined;
}

async function installOnDebian(packageName: string): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${packageName} from Debian's packages…`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update', '-qq'], { env });
  return (
    (await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', packageName], { env })).code === 0
  );
}

const settings = {
  chromium: {
    variable: 'THROUGHLINE_CHROMIUM',
    debian: 'chromium',
    candidates: chromiumCandidates,
    advice:
      'No Chromium that can load an extension was found. Install Chromium (Debian: apt install chromium; others: npx playwright install chromium), or set THROUGHLINE_CHROMIUM to its path.',
  },
  firefox: {
    variable: 'THROUGHLINE_FIREFOX',
    debian: 'firefox-esr',
    candidates: firefoxCandidates,
    advice:
      'No Firefox was found. Install it (Debian: apt install firefox-esr; others: https://www.mozilla.org/firefox), or set THROUGHLINE_FIREFOX to its path.',
  },
} as const;

/**
 * Path of a usable browser. An environment variable (`THROUGHLINE_CHROMIUM`, `THROUGHLINE_FIREFOX`) wins; otherwise
 * known places are tried, and as root on Debian the package is installed.
 *
 * @throws Error with one line on what to install when there is none.
 */
export async function findBrowser(kind: BrowserKind): Promise<string> {
  const { variable, debian, candidates, advice } = settings[kind];
  const chosen = process.env[variable];
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen;
    throw new Error(`${variable} names a file that is not there: ${chosen}`);
  }
  const found = await pick(candidates());
  if (found !== undefined) return found;
  if (await installOnDebian(debian)) {
    const installed = await pick(candidates());
    if (installed !== undefined) return installed;
  }
  throw new Error(advice);
}

/** Whether a window can be shown here. Windows and macOS always can; elsewhere a display server must be named. */
export function hasDisplay(): boolean {
  if (isWindows || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
