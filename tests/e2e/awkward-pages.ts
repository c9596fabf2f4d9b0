/**
 * Pages as awkward as real EHRs are, each with one trap: identity and note in different frames, dialogs that hold the
 * focus, fields that come one at a time, a page that floods or attacks. Two invented clients; served on loopback.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Person {
  readonly name: string;
  readonly born: string;
}
const people: Readonly<Record<string, Person>> = {
  '7': { name: 'Juno Vale', born: '02/03/1990' },
  '8': { name: 'Tamsin Orrery', born: '04/05/1985' },
  '9': { name: 'Ash Notreal', born: '06/07/1979' },
};
const area = (name: string) => `<label>${name}<br><textarea name="${name}" rows="4" cols="60"></textarea></label><br>`;
const sections = ['Subjective', 'Objective', 'Assessment', 'Plan'];
const soap = `<form>${sections.map(area).join('')}<button type="button">Sign note</button></form>`;
const banner = ({ name, born }: Person) => `<h2>${name}</h2><p>DOB: ${born}</p>`;
const html = (body: string, title = 'Practice') =>
  `<!doctype html><html lang="en"><title>${title}</title><link rel="icon" href="data:,"><body>${body}</body></html>`;

const note = (who: Person) => html(`${banner(who)}<h1>Progress note</h1>${soap}`);

/** Note in one frame, client in another, and twenty hidden frames with the notes of somebody else. */
const desk = (id: string) =>
  html(
    `<iframe src="/parts/banner/${id}" width="500" height="120"></iframe>
     <iframe src="/parts/note" width="700" height="560" id="note"></iframe>
     ${Array.from({ length: 20 }, () => '<iframe src="/parts/other" style="display:none"></iframe>').join('')}`,
  );

const trap = `const box = document.querySelector('[role=dialog]');
  document.addEventListener('focusin', (event) => { if (!box.contains(event.target)) box.querySelector('textarea').focus(); });`;
const dialog = (who: Person) =>
  html(
    `<main aria-hidden="true">${banner(who)}<h1>Chart</h1></main>
     <div role="dialog" aria-modal="true" aria-label="Progress note" style="position:fixed;left:20px;top:60px;width:560px;background:#fff">${soap}</div>
     <script>${trap}</script>`,
  );
const nativeDialog = (who: Person) =>
  html(
    `<main>${banner(who)}<h1>Chart</h1></main><dialog aria-label="Progress note" style="margin:40px 20px">${soap}</dialog>
     <script>document.querySelector('dialog').showModal();</script>`,
  );

const tabs = (who: Person) =>
  html(
    `${banner(who)}<h1>Progress note</h1>
     <div role="tablist">${sections.map((name) => `<button role="tab" data-name="${name}">${name}</button>`).join('')}</div>
     <div id="pane"></div><button>Sign note</button>
     <script>
       const kept = {};
       const open = (name) => {
         const old = document.querySelector('#pane textarea');
         if (old) kept[old.name] = old.value;
         document.querySelector('#pane').innerHTML = '<label>' + name + '<br><textarea rows="8" cols="60" name="' + name + '"></textarea></label>';
         document.querySelector('#pane textarea').value = kept[name] || '';
         document.querySelectorAll('[role=tab]').forEach((tab) => tab.setAttribute('aria-selected', tab.dataset.name === name));
       };
       document.querySelectorAll('[role=tab]').forEach((tab) => tab.addEventListener('click', () => open(tab.dataset.name)));
       open('Subjective');
     </script>`,
  );

/** Neither address nor title ever changes: the next client's note is drawn into the same place. */
const still = () =>
  html(
    `<div id="app"></div><script>
       window.draw = (name, born) => { document.querySelector('#app').innerHTML = '<h2>' + name + '</h2><p>DOB: ' + born + '</p><h1>Progress note</h1>' + ${JSON.stringify(soap)}; };
       draw('${people['7']?.name}', '${people['7']?.born}');
     </script>`,
    '',
  );

const empty = (who: Person) => html(`${banner(who)}<h1>Chart</h1><div id="later"></div>`);

function pageAt(path: string): string {
  const [, first = '', id = '', part = ''] = path.split('?')[0]?.split('/') ?? [];
  if (first === 'parts') {
    if (id === 'banner') return html(banner(people[part] as Person));
    return id === 'note' ? html(`<h1>Progress note</h1>${soap}`) : note(people['9'] as Person);
  }
  const who = people[id] ?? (people['7'] as Person);
  const made: Record<string, () => string> = {
    desk: () => desk(id),
    dialog: () => dialog(who),
    'native-dialog': () => nativeDialog(who),
    tabs: () => tabs(who),
    still,
    empty: () => empty(who),
    list: () => html(`<h1>Clients</h1><ul><li>${who.name}</li></ul>`),
  };
  return (made[part] ?? made[first] ?? (() => note(who)))();
}

export interface AwkwardSite {
  readonly url: string;
  close(): Promise<void>;
}

export async function serveAwkwardPages(): Promise<AwkwardSite> {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageAt(request.url ?? '/'));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
