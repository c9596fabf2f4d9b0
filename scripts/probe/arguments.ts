/** The command line of `npm run probe`. */
import type { BrowserKind } from '../browser/paths.ts';

export const usage =
  'Usage: npm run probe -- <http(s) address> [--browser chromium|firefox] [--json], or npm run probe -- --list <file.json>';

export interface ProbeArguments {
  /** One page to look at, or a file that lists many. */
  what: { readonly address: string } | { readonly list: string };
  browser: BrowserKind;
  json: boolean;
}

/** @throws Error in one line that says what is wrong and how it is used. */
export function parseArguments(args: readonly string[]): ProbeArguments {
  const rest = [...args];
  let address: string | undefined;
  let list: string | undefined;
  let browser: BrowserKind = 'chromium';
  let json = false;
  for (let one = rest.shift(); one !== undefined; one = rest.shift()) {
    if (one === '--json') {
      json = true;
    } else if (one === '--browser') {
      const name = rest.shift();
      if (name !== 'chromium' && name !== 'firefox') throw new Error(`--browser takes chromium or firefox. ${usage}`);
      browser = name;
    } else if (one === '--list') {
      list = rest.shift();
      if (list === undefined) throw new Error(`--list takes a file. ${usage}`);
    } else if (one.startsWith('-') || address !== undefined) {
      throw new Error(`Did not understand "${one}". ${usage}`);
    } else {
      address = one;
    }
  }
  if (list !== undefined && address === undefined) return { what: { list }, browser, json };
  if (address === undefined || list !== undefined) throw new Error(usage);
  const known = URL.canParse(address) ? new URL(address) : undefined;
  if (known === undefined || !/^https?:$/.test(known.protocol)) {
    throw new Error(`"${address}" is not an http or https address. ${usage}`);
  }
  return { what: { address: known.href }, browser, json };
}
