/**
 * Runs OpenMRS O3's own front end against a mocked backend with one synthetic patient, on loopback only: a real EHR
 * that nobody here wrote, for end-to-end tests and for trying the extension by hand (`npm run ehr:openmrs`).
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createBackend, type PostedNote } from './ehr/openmrs/backend.ts';
import { type FrontEndPackage, installOpenmrs } from './ehr/openmrs/install.ts';
import { patientUuid } from './ehr/openmrs/records.ts';

const base = '/openmrs/spa';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** What a site would set for itself: here, notes may be saved without a coded diagnosis. */
const siteConfig = { '@openmrs/esm-patient-notes-app': { isPrimaryDiagnosisRequired: false } };

const shellName = '@openmrs/esm-app-shell';

function shortName(name: string): string {
  return name.replace('@openmrs/', '');
}

/** The shell's page names its makers' server for the import map; point it, and the offline worker, home. */
function indexPage(shell: FrontEndPackage): string {
  return readFileSync(path.join(shell.dist, 'index.html'), 'utf8')
    .replaceAll(/https:\/\/[^"]+\/importmap\.json/g, `${base}/importmap.json`)
    .replace('offline: true', 'offline: false')
    .replace('configUrls: []', `configUrls: ['${base}/config.json']`);
}

function siteFiles(packages: readonly FrontEndPackage[]): Map<string, string> {
  const modules = packages.filter(({ name }) => name !== shellName);
  const imports = modules.map(({ name }) => [name, `${base}/${shortName(name)}/openmrs-${shortName(name)}.js`]);
  const routes = modules.map(({ name, dist }) => [
    name,
    JSON.parse(readFileSync(path.join(dist, 'routes.json'), 'utf8')),
  ]);
  return new Map([
    [`${base}/importmap.json`, JSON.stringify({ imports: Object.fromEntries(imports) })],
    [`${base}/routes.registry.json`, JSON.stringify(Object.fromEntries(routes))],
    [`${base}/config.json`, JSON.stringify(siteConfig)],
  ]);
}

/** The file on disk behind an address, if it is one of the prebuilt bundles. */
function staticFile(packages: readonly FrontEndPackage[], pathname: string): string | undefined {
  const inside = decodeURIComponent(pathname.slice(base.length + 1));
  const [first = '', ...rest] = inside.split('/');
  const module = packages.find(({ name }) => name !== shellName && shortName(name) === first);
  const folder = (module ?? packages.find(({ name }) => name === shellName))?.dist;
  if (folder === undefined) return undefined;
  const file = path.join(folder, module === undefined ? inside : rest.join('/'));
  const within = file.startsWith(folder + path.sep);
  return within && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

export interface OpenmrsServer {
  /** The synthetic patient's chart. */
  url: string;
  /** Notes that the front end posted so far, oldest first. */
  postedNotes(): readonly PostedNote[];
  close(): Promise<void>;
}

/**
 * Serves the front end on 127.0.0.1; at first use npm fetches it into a cache.
 *
 * @param port TCP port; 0 takes a free one.
 */
export async function serveOpenmrs({ port }: { port: number }): Promise<OpenmrsServer> {
  const packages = await installOpenmrs();
  const shell = packages.find(({ name }) => name === shellName);
  if (shell === undefined) throw new Error(`${shellName} is missing from the list of packages.`);
  const page = indexPage(shell);
  const generated = siteFiles(packages);
  const backend = createBackend();

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (address.pathname.startsWith('/openmrs/ws/')) {
      const { status, body } = backend.answer(request.method ?? 'GET', address, await readJson(request));
      send(response, status, 'application/json', JSON.stringify(body));
      return;
    }
    const made = generated.get(address.pathname);
    if (made !== undefined) return send(response, 200, 'application/json', made);
    if (!address.pathname.startsWith(base)) {
      response.writeHead(302, { location: `${base}/` }).end();
      return;
    }
    const file = staticFile(packages, address.pathname);
    const extension = path.extname(file ?? address.pathname);
    if (file !== undefined && !file.endsWith('index.html')) {
      return send(response, 200, types[extension] ?? 'application/octet-stream', readFileSync(file));
    }
    // Every other address is one of the single-page application's own.
    if (extension === '' || extension === '.html') return send(response, 200, 'text/html; charset=utf-8', page);
    send(response, 404, 'text/plain', 'not found');
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => send(response, 400, 'text/plain', String(error)));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${bound}${base}/patient/${patientUuid}/chart/Patient%20Summary`,
    postedNotes: backend.postedNotes,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (import.meta.main) {
  try {
    const { url } = await serveOpenmrs({ port: Number(process.env.PORT ?? 4318) });
    console.log(`OpenMRS O3 (real front end, mocked backend, one synthetic patient): ${url}`);
    console.log('Open the note with the pencil at the right edge. Ctrl+C ends it.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
