/**
 * Larkspur Practice, the demo EHR: serves the app, its small API and the editor test pages on the loopback interface.
 *
 * `node tests/demo-ehr/serve.ts [--port N]`, or `serveDemoEhr()` from a test. Keeps everything in memory, talks to
 * nobody, and never listens beyond 127.0.0.1.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import preact from '@preact/preset-vite';
import { editorPage, editorsFolder, vendorFolders } from '../editors/pages.ts';
import { bundle } from './build.ts';
import { blankFrame, encounterFrame, formFrame } from './frames.ts';
import { createState, type DemoState } from './state.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** A running demo EHR. `foreignUrl` is a second origin that holds the note of the "partner system". */
export interface DemoEhr {
  readonly url: string;
  readonly foreignUrl: string;
  readonly state: DemoState;
  close(): Promise<void>;
}

const shell = (foreign: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Larkspur Practice</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/demo-ehr/style.css"></head>
<body data-foreign="${foreign}"><div id="app"></div><script type="module" src="/demo-ehr/app.js"></script></body></html>`;

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > 1_000_000) throw new Error('too large');
  }
  return text ? JSON.parse(text) : {};
}

function sendFile(response: ServerResponse, folder: string, path: string): void {
  const file = normalize(join(folder, decodeURIComponent(path)));
  if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end('not found');
    return;
  }
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}

const sendHtml = (response: ServerResponse, html: string): void => {
  response.writeHead(200, { 'content-type': types['.html'] ?? '', 'cache-control': 'no-store' }).end(html);
};

const sendJson = (response: ServerResponse, value: unknown): void => {
  response.writeHead(value === null ? 404 : 200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
};

async function api(state: DemoState, request: IncomingMessage, path: string, response: ServerResponse): Promise<void> {
  const [, what, chartId = '', id = '', action] = path.split('/').slice(1);
  if (what === 'saved') return sendJson(response, state.all());
  if (what === 'reset' && request.method === 'POST') {
    state.reset();
    return sendJson(response, {});
  }
  if (what !== 'notes') return sendJson(response, null);
  if (request.method === 'PUT') {
    const { fields } = (await bodyOf(request)) as { fields: Record<string, string> };
    return sendJson(response, state.save(chartId, id, fields));
  }
  if (request.method === 'POST' && action === 'sign') return sendJson(response, state.sign(chartId, id));
  return sendJson(response, state.note(chartId, id));
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });

const buildApp = (): Promise<string> =>
  bundle('demo-ehr', ['tests/demo-ehr', 'public/samples'], {
    plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false, prefreshEnabled: false })],
    build: {
      rolldownOptions: {
        input: { app: 'tests/demo-ehr/app/main.tsx' },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name].js',
          assetFileNames: '[name][extname]',
        },
      },
      cssCodeSplit: false,
    },
  });

/** Starts the demo EHR on 127.0.0.1. `port` 0 (the default) takes a free one; the second origin always does. */
export async function serveDemoEhr({ port = 0 }: { port?: number } = {}): Promise<DemoEhr> {
  const app = await buildApp();
  const state = createState();
  let foreignUrl = '';

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const chart = searchParams.get('chart') ?? '';
    const note = searchParams.get('note') ?? '';
    if (path.startsWith('/api/')) return api(state, request, path, response);
    if (path.startsWith('/demo-ehr/')) return sendFile(response, app, path.slice('/demo-ehr/'.length));
    if (path === '/frames/encounter') return sendHtml(response, encounterFrame(chart, note));
    if (path === '/frames/form') return sendHtml(response, formFrame(chart, note));
    if (path === '/frames/blank') return sendHtml(response, blankFrame());
    const vendor = vendorFolders.find(([prefix]) => path.startsWith(prefix));
    if (vendor) return sendFile(response, vendor[1], path.slice(vendor[0].length));
    if (path.startsWith('/editor-pages/')) {
      return sendFile(response, await editorsFolder(), path.slice('/editor-pages/'.length));
    }
    if (path.startsWith('/editors/')) {
      const html = editorPage(path.slice('/editors/'.length), searchParams);
      if (html) await editorsFolder();
      if (html) return sendHtml(response, html);
      response.writeHead(404).end('no such editor');
      return;
    }
    return sendHtml(response, shell(foreignUrl));
  };
  const guarded = (request: IncomingMessage, response: ServerResponse) => {
    handle(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(400);
      response.end(error instanceof Error ? error.message : 'bad request');
    });
  };

  const main = createServer(guarded);
  const foreign = createServer(guarded);
  foreignUrl = `http://127.0.0.1:${await listen(foreign, 0)}`;
  const url = `http://127.0.0.1:${await listen(main, port)}`;
  return {
    url,
    foreignUrl,
    state,
    close: async () => {
      for (const server of [main, foreign]) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const at = process.argv.indexOf('--port');
  const port = at < 0 ? 4173 : Number(process.argv[at + 1]);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error('Usage: node tests/demo-ehr/serve.ts [--port N]');
    process.exit(2);
  }
  try {
    const { url } = await serveDemoEhr({ port });
    console.log(`Larkspur Practice (invented clients only): ${url}/clients`);
  } catch (error) {
    console.error(`Could not start the demo EHR: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(2);
  }
}
