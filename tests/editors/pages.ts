/**
 * The editor test pages: one per editor, each with the real editor from npm, served under `/editors/<name>`.
 *
 * A page exposes `window.__model()`, the plain text of the editor's own model, and `window.__ready`.
 */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, root } from '../demo-ehr/build.ts';

const here = dirname(fileURLToPath(import.meta.url));
const pagesFolder = join(here, 'pages');

/** Names of all pages, by their files. */
export const editorNames: readonly string[] = readdirSync(pagesFolder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3))
  .sort();

/** Editors that load their own parts by address come straight from their package. */
export const vendorFolders: readonly (readonly [string, string])[] = [
  ['/vendor/ckeditor4/', join(root, 'node_modules/ckeditor4')],
];

let built: Promise<string> | null = null;

/** The bundled pages; built at the first request. */
export function editorsFolder(): Promise<string> {
  built ??= bundle('editor-pages', ['tests/editors'], {
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      rolldownOptions: {
        input: Object.fromEntries(editorNames.map((name) => [name, `tests/editors/pages/${name}.ts`])),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  return built;
}

/** The HTML of one page, or null for an unknown name. `?readonly` asks for a read-only editor. */
export function editorPage(name: string, options: URLSearchParams): string | null {
  if (!editorNames.includes(name)) return null;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/editor-pages/${name}.css"></head>
<body${options.has('readonly') ? ' data-readonly' : ''}><h1>Progress note</h1><button id="elsewhere">Elsewhere</button>
<div id="host"></div><script type="module" src="/editor-pages/${name}.js"></script></body></html>`;
}
