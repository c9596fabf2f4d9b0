/**
 * A note page made to be hard: 5,000 elements, of which some change ten times a second. Served on the loopback interface,
 * with the published Hypothesis client in it where asked for (`/hypothesis`). Its sidebar is left blank, so that only
 * what it does to the page counts.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const client = path.join(import.meta.dirname, '../../node_modules/hypothesis');
const rows = Array.from(
  { length: 1_250 },
  (_, at) => `<tr><td>${at}</td><td>Visit</td><td class="tick">0</td></tr>`,
).join('');
const hypothesis = `<script type="application/json" class="js-hypothesis-config">${JSON.stringify({
  assetRoot: '/client/',
  sidebarAppUrl: '/blank',
  notebookAppUrl: '/blank',
  profileAppUrl: '/blank',
  openSidebar: false,
})}</script><script async src="/client/build/boot.js"></script>`;

const page = (extra: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Progress note</title><link rel="icon" href="data:,"></head><body><main><h1>Progress note</h1>
<p>Client: Odd Borrowdale, DOB 11/30/1988</p>
${['Subjective', 'Objective', 'Assessment', 'Plan'].map((name) => `<label>${name}<textarea name="${name}"></textarea></label>`).join('')}
<table><tbody>${rows}</tbody></table></main>
<script>
const ticks = [...document.querySelectorAll('.tick')];
let round = 0;
setInterval(() => { for (let i = 0; i < 20; i++) ticks[(round * 20 + i) % ticks.length].textContent = String(++round); }, 100);
</script>${extra}</body></html>`;

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** Serves the page. `url` ends without a slash. */
export async function serveBusyPage(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const send = (type: string, body: string | Buffer) => response.writeHead(200, { 'content-type': type }).end(body);
    if (pathname === '/chart/notes/edit') send('text/html', page(''));
    else if (pathname === '/hypothesis') send('text/html', page(hypothesis));
    else if (pathname === '/blank') send('text/html', '<!doctype html><title>Blank</title>');
    else if (/^\/client\/build\/[\w./-]+$/.test(pathname) && !pathname.includes('..')) {
      send(types[path.extname(pathname)] ?? 'application/octet-stream', readFileSync(client + pathname.slice(7)));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
