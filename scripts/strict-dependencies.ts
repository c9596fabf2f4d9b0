/**
 * A Vite plugin that takes two abilities out of bundled libraries which this extension never uses and a reviewer would
 * have to trust otherwise: turning text into code (Zod's compiled parsers; ours run without) and setting raw HTML
 * (Preact's `dangerouslySetInnerHTML`; forbidden by lint). Trying to use either then throws.
 */
import type { Plugin } from 'vite';

interface Removal {
  /** End of the module's path. */
  module: RegExp;
  find: RegExp;
  replacement: string;
  /** Added to the module's end. */
  helper: string;
}

const noCode = 'function noCodeFromText() { throw new Error("Text is never turned into code here."); }';
const noHtml = 'function noRawHtml() { throw new Error("Raw HTML is never set here."); }';

const removals: readonly Removal[] = [
  {
    module: /\/zod\/v4\/core\/(?:util|doc|compile)\.js$/,
    find: /\bconst F = Function;/g,
    replacement: 'const F = noCodeFromText;',
    helper: noCode,
  },
  {
    module: /\/preact\/dist\/preact\.mjs$/,
    find: /\b[\w$]+\.innerHTML=[\w$]+\.__html\b/g,
    replacement: 'noRawHtml()',
    helper: noHtml,
  },
];

/**
 * The module's code without the ability, or `undefined` for modules that have none.
 *
 * @throws Error when a module that should have it reads differently now, so that an upgrade cannot bring it back unseen.
 */
export function withoutUnusedAbility(code: string, id: string): string | undefined {
  const [path = ''] = id.replaceAll('\\', '/').split('?');
  const removal = removals.find(({ module }) => module.test(path));
  if (removal === undefined) return undefined;
  const changed = code.replace(removal.find, removal.replacement);
  if (changed === code) throw new Error(`${path} has changed: look again at scripts/strict-dependencies.ts.`);
  return `${changed}\n${removal.helper}\n`;
}

/** The plugin. It acts on builds only. */
export function strictDependencies(): Plugin {
  return { name: 'strict-dependencies', apply: 'build', enforce: 'pre', transform: withoutUnusedAbility };
}
