/**
 * The attacker's side of the threat model, played in a real browser. Each attack answers with what it learnt or changed;
 * an empty text is what they all must come to.
 */
import { makeBackup, takeBackup } from '../../lib/backup/job.ts';
import { readHead } from '../../lib/backup/layout.ts';
import type { Session, Surface, Tab } from '../../scripts/browser/surface.ts';
import { linkChart } from '../../scripts/walk/actions.ts';
import { addClient, callerOf, makeVault, must, passphrase, pause, planOf, send } from './driver.ts';
import type { AttackRow } from './rows.ts';

/** What stands ready for every attack: an open vault, a linked chart with its panel, and one of our own pages. */
interface Scene {
  readonly session: Session;
  readonly own: Tab;
  readonly page: Tab;
  readonly panel: Surface;
  readonly clientId: string;
}

/** Words that no page may ever get hold of. */
const secrets = ['Zorblatt', 'quiet-harbour-goal'];
const found = (text: string) => secrets.filter((word) => text.includes(word)).join(' and ');

/** Null: cannot be played in this browser, so there is no row for it. */
type Attack = (scene: Scene) => Promise<string | null>;

/** Opens the note, links its chart to a client with a plan. */
export async function setScene(session: Session, note: string): Promise<Scene> {
  const own = await session.openExtensionPage('options.html');
  await makeVault(own);
  const clientId = await addClient(own, 'Zorblatt');
  const content = planOf('quiet-harbour-goal');
  await must(own, 'plans.save', { clientId, baseVersion: 0, reason: 'first', content });
  const page = await session.newTab(note);
  const panel = await page.panel();
  await linkChart(panel, 'Zorblatt');
  return { session, own, page, panel, clientId };
}

const pageLooks: Attack = async ({ page }) =>
  page.run((words) => {
    const places = [
      document.documentElement.outerHTML,
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      document.cookie,
      JSON.stringify(performance.getEntriesByType('resource').map(({ name }) => name)),
      JSON.stringify(Object.keys(window)),
    ].join('\n');
    const learnt = words.filter((word) => places.includes(word));
    if (/(?:chrome|moz)-extension:\/\//.test(places)) learnt.push('the address of the extension');
    if (window.frames.length > 0) learnt.push('a frame to talk to');
    return learnt.join(' and ');
  }, secrets);

const pageSends: Attack = async ({ page, own }) => {
  const id = new URL(await own.address()).host;
  const answer = await page.run(async (extension) => {
    const scope = globalThis as unknown as {
      chrome?: { runtime?: { sendMessage?(id: string, message: unknown, done: (answer: unknown) => void): void } };
      browser?: { runtime?: { sendMessage?(id: string, message: unknown): Promise<unknown> } };
    };
    const call = { throughline: 'call', name: 'clients.list', input: {} };
    window.postMessage(call, '*');
    const said: unknown[] = [];
    try {
      said.push(await scope.browser?.runtime?.sendMessage?.(extension, call));
    } catch {
      // Nobody there for pages, which is right.
    }
    try {
      scope.chrome?.runtime?.sendMessage?.(extension, call, (answer) => said.push(answer));
    } catch {
      // The same.
    }
    await new Promise((resolve) => setTimeout(resolve, 400));
    return JSON.stringify(said) ?? '';
  }, id);
  return found(answer);
};

const pageEmbeds: Attack = async ({ page, own }) => {
  const base = new URL(await own.address()).origin;
  await page.run((origin) => {
    for (const name of ['panel.html', 'panel.html#n=0123456789abcdef0123', 'workspace.html', 'options.html']) {
      const frame = document.createElement('iframe');
      frame.src = `${origin}/${name}`;
      frame.className = 'stolen';
      document.body.append(frame);
    }
  }, base);
  await pause(1500);
  const learnt: string[] = [];
  for (let at = 1; at <= 4; at++) {
    const surface = await page.frame(`iframe.stolen:nth-last-of-type(${at})`).catch(() => null);
    learnt.push(found((await surface?.text().catch(() => '')) ?? ''));
  }
  // Whatever a stolen frame would answer to its new owner.
  const answers = await page.run(async () => {
    const said: unknown[] = [];
    addEventListener('message', ({ data }) => said.push(data));
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe.stolen')) {
      for (const name of ['clients.list', 'plans.current', 'panel.hello', 'panel.view']) {
        const input = { nonce: '0123456789abcdef0123' };
        frame.contentWindow?.postMessage({ throughline: 'call', name, input }, '*');
        frame.contentWindow?.postMessage({ throughline: 'event', to: 'panel', event: { event: 'unlocked' } }, '*');
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    return JSON.stringify(said);
  }, null);
  if (answers !== '[]') learnt.push('an answer from a stolen frame');
  await page.run(() => {
    for (const frame of document.querySelectorAll('iframe.stolen')) frame.remove();
  }, null);
  return learnt.filter((each) => each !== '').join(' and ');
};

const noteText = (page: Tab) =>
  page.run(() => [...document.querySelectorAll('textarea')].map((area) => area.value).join('|'), null);

const pageFakesKeys: Attack = async ({ page }) => {
  const before = await noteText(page);
  await page.run(() => {
    const area = document.querySelector('textarea');
    if (!area) return;
    area.focus();
    area.value = '.g1';
    area.setSelectionRange(3, 3);
    area.dispatchEvent(new InputEvent('input', { bubbles: true, data: '1', inputType: 'insertText' }));
    area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', code: 'Tab', bubbles: true, cancelable: true }));
  }, null);
  await pause(1200);
  const text = await noteText(page);
  await page.run((value) => {
    const area = document.querySelector('textarea');
    if (area) area.value = value.split('|')[0] ?? '';
  }, before);
  return found(text);
};

const pageFloods: Attack = async ({ page, panel }) => {
  await page.run(async () => {
    const end = performance.now() + 1500;
    while (performance.now() < end) {
      for (let at = 0; at < 300; at++) {
        const node = document.createElement('div');
        node.textContent = `${at}`;
        document.body.append(node);
        node.remove();
      }
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }, null);
  const text = await Promise.race([panel.text(), pause(10_000).then(() => null)]);
  return text === null ? 'the panel hung' : '';
};

const pageTampers: Attack = async ({ page }) => {
  await page.run(() => {
    for (const element of document.documentElement.querySelectorAll('*')) {
      if (element.tagName.includes('-') || element.parentElement === document.documentElement) {
        element.setAttribute('style', 'opacity:0.01 !important; pointer-events:none !important');
      }
    }
    document.body.removeAttribute('style');
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff8';
    cover.className = 'cover';
    document.body.append(cover);
  }, null);
  await pause(800);
  const left = await noteText(page);
  await page.run(() => {
    document.querySelector('.cover')?.remove();
    document.head.removeAttribute('style');
  }, null);
  return found(left);
};

/** Where the panel stands, as a page can guess it: our host is the only element beside head and body. */
const overPanel = () => {
  const cover = document.createElement('div');
  const words = ['Goal 1 Stop all sessions', 'Insert'];
  cover.className = 'fake-panel';
  cover.style.cssText = 'position:fixed;inset:0 0 0 auto;width:380px;z-index:2147483647;background:#fff';
  cover.innerHTML = words.map((text) => `<button type="button">${text}</button>`).join('');
  const clicks: string[] = [];
  cover.addEventListener('click', ({ target }) => clicks.push((target as Element).textContent ?? ''));
  Object.assign(globalThis, { fakeClicks: clicks });
  // The newest way to lie over everything, where there is one.
  cover.setAttribute('popover', 'manual');
  document.body.append(cover);
  (cover as HTMLElement & { showPopover?(): void }).showPopover?.();
};

const pageFakesPanel: Attack = async ({ page, panel }) => {
  const [note, real] = [await noteText(page), await panel.text()];
  await page.run(overPanel, null);
  // A therapist who is taken in presses what looks like the panel.
  await page.click({ css: '.fake-panel button', containing: 'Insert' });
  await pause(800);
  const heard = await page.run(() => JSON.stringify((globalThis as { fakeClicks?: string[] }).fakeClicks ?? []), null);
  await page.run(() => document.querySelector('.fake-panel')?.remove(), null);
  await pause(500);
  const learnt = [found(heard), found(await noteText(page))];
  if ((await noteText(page)) !== note) learnt.push('a change of the note');
  if ((await panel.text()).includes('Stop all sessions')) learnt.push('a line of its own in the panel');
  if ((await page.panelCount()) !== 1) learnt.push('a panel lost or doubled');
  if (!found(real)) learnt.push('nothing, for the panel showed nothing before');
  return learnt.filter(Boolean).join(' and ');
};

const pageFakesEvents: Attack = async ({ page, panel }) => {
  const [note, before] = [await noteText(page), await panel.text()];
  await page.run(() => {
    const hosts = [...document.documentElement.children].filter(({ tagName }) => !/^(?:HEAD|BODY)$/.test(tagName));
    const init = { bubbles: true, composed: true, cancelable: true, clientX: innerWidth - 60, clientY: 200 };
    for (const host of hosts) {
      for (const type of ['pointerdown', 'pointermove', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick']) {
        host.dispatchEvent(new PointerEvent(type, init));
      }
      for (const key of ['Enter', 'Tab', ' ', 'Escape', 'i', '1']) {
        for (const type of ['keydown', 'keyup']) host.dispatchEvent(new KeyboardEvent(type, { ...init, key }));
      }
      host.dispatchEvent(new Event('focus', init));
    }
    for (const shortcut of ['KeyG', 'KeyK']) {
      document.dispatchEvent(
        new KeyboardEvent('keydown', {
          ...init,
          code: shortcut,
          key: shortcut.at(-1) ?? '',
          altKey: true,
          shiftKey: true,
        }),
      );
    }
    for (let at = 0; at < window.frames.length; at++) {
      window.frames[at]?.postMessage({ throughline: 'event', to: 'panel', event: { event: 'locked' } }, '*');
    }
  }, null);
  await pause(1000);
  const learnt = [found(await noteText(page))];
  if ((await noteText(page)) !== note) learnt.push('a change of the note');
  if (found(await panel.text()) !== found(before)) learnt.push('another view in the panel');
  if ((await page.panelCount()) !== 1) learnt.push('a panel lost or doubled');
  return learnt.filter(Boolean).join(' and ');
};

/** Makes a call inside a document of ours, or of the content script. Runs there. */
async function callThere(message: unknown): Promise<string> {
  const scope = globalThis as unknown as Record<
    'browser' | 'chrome',
    { runtime: { sendMessage(message: unknown): Promise<unknown> } } | undefined
  >;
  try {
    return JSON.stringify((await (scope.browser ?? scope.chrome)?.runtime.sendMessage(message)) ?? null);
  } catch (error) {
    return String(error);
  }
}

/** A call that must be refused to whoever makes it. */
async function refused(answer: Promise<string>, name: string): Promise<string> {
  const text = await answer;
  if (found(text) !== '') return found(text);
  return /"code":"forbidden"/.test(text) ? '' : `${name} answered with ${text.slice(0, 80)}`;
}

const panelLooksElsewhere: Attack = async ({ panel, session }) => {
  const other = await session.newTab('about:blank');
  const learnt: string[] = [];
  for (const tabId of [1, 2, 3, 987_654_321]) {
    const call = { throughline: 'call', name: 'panel.view', input: { tabId } };
    const text = await panel.run(callThere, call);
    // Its own tab may be among them; any other is refused.
    if (!/"code":"forbidden"/.test(text) && !text.includes('"ok":true')) learnt.push(text.slice(0, 80));
    if (tabId === 987_654_321 && text.includes('"ok":true')) learnt.push('a view of another tab');
  }
  learnt.push(await refused(panel.run(callThere, { throughline: 'call', name: 'log.read', input: {} }), 'log.read'));
  await other.close();
  return learnt.filter(Boolean).join(' and ');
};

const contentScriptAsks: Attack = async ({ page, clientId }) => {
  if (!page.inContentScript) return null;
  const learnt: string[] = [];
  for (const [name, input] of [
    ['clients.list', {}],
    ['plans.current', { clientId }],
    ['panel.view', {}],
    ['backup.begin', {}],
    ['settings.get', {}],
  ] as const) {
    learnt.push(await refused(page.inContentScript(callThere, { throughline: 'call', name, input }), name));
  }
  return learnt.filter(Boolean).join(' and ');
};

const sealsMoved: Attack = async ({ own, clientId }) => {
  const other = await addClient(own, 'Moved');
  await must(own, 'plans.save', { clientId: other, baseVersion: 0, reason: 'first', content: planOf('of another') });
  await own.run(swapBoxes, [`${clientId}.1`, `${other}.1`] as const);
  const answers = [
    await send(own, 'plans.current', { clientId }),
    await send(own, 'plans.current', { clientId: other }),
  ];
  await own.run(swapBoxes, [`${clientId}.1`, `${other}.1`] as const);
  await must(own, 'clients.remove', { clientId: other });
  const taken = answers.filter((answer) => answer?.ok || answer?.error.code !== 'damaged').length;
  return taken === 0 ? '' : `${taken} boxes opened in another's place`;
};

/** Puts the sealed boxes of two plans' first versions into each other's rows. Runs in a page of the extension. */
async function swapBoxes([one, other]: readonly [string, string]): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('throughline');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  await new Promise<void>((resolve, reject) => {
    const work = db.transaction('planVersions', 'readwrite');
    const store = work.objectStore('planVersions');
    store.get([one, 1]).onsuccess = (first) => {
      const a = (first.target as IDBRequest<{ box: unknown }>).result;
      store.get([other, 1]).onsuccess = (second) => {
        const b = (second.target as IDBRequest<{ box: unknown }>).result;
        store.put({ ...a, box: b.box });
        store.put({ ...b, box: a.box });
      };
    };
    work.oncomplete = () => resolve();
    work.onerror = () => reject(work.error);
  });
  db.close();
}

/** Everything the database holds, as whoever copies the profile finds it. Runs in a page of the extension. */
async function rawDatabase(): Promise<string> {
  const texts: string[] = [];
  for (const { name } of await indexedDB.databases()) {
    if (!name) continue;
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const store of db.objectStoreNames) {
      const rows = await new Promise<unknown[]>((resolve, reject) => {
        const request = db.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const seen = (_key: string, value: unknown) =>
        value instanceof Uint8Array ? new TextDecoder().decode(value) : value;
      texts.push(JSON.stringify(rows, seen));
    }
    db.close();
  }
  return texts.join('\n');
}

const databaseRead: Attack = async ({ own }) => found(await own.run(rawDatabase, null));

/** Changes one column of the first row of a table. Runs in a page of the extension. */
async function spoil({ table, column }: { table: string; column: string }): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('throughline');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  await new Promise<void>((resolve, reject) => {
    const work = db.transaction(table, 'readwrite');
    const store = work.objectStore(table);
    store.openCursor().onsuccess = (event) => {
      const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
      if (!cursor) return;
      const row = cursor.value as Record<string, unknown>;
      const { box } = row as { box?: { data: Uint8Array } };
      if (column === 'box' && box) box.data[3] = (box.data[3] ?? 0) ^ 1;
      else row[column] = 'changed';
      cursor.update(row);
    };
    work.oncomplete = () => resolve();
    work.onerror = () => reject(work.error);
  });
  db.close();
}

const recordChanged: Attack = async ({ own, clientId }) => {
  await addClient(own, 'Other');
  await own.run(spoil, { table: 'planVersions', column: 'box' });
  const answer = await send(own, 'plans.current', { clientId });
  const others = await must(own, 'clients.list', {});
  if (answer?.ok) return 'a changed record was taken for good';
  if (answer?.error.code !== 'damaged') return `a changed record was answered with ${answer?.error.code}`;
  return others.length === 2 ? '' : 'other records suffered';
};

const logChanged: Attack = async ({ own }) => {
  const before = await must(own, 'log.check', {});
  if (!before.intact) {
    const lines = await must(own, 'log.read', {
      before: (before.brokenAt ?? 0) + 3,
      limit: 6,
      clientId: null,
      what: null,
    });
    return `the log was broken before, at ${before.brokenAt}: ${before.why} (${lines.map(({ seq, what }) => `${seq} ${what}`).join(', ')})`;
  }
  await own.run(spoil, { table: 'log', column: 'what' });
  return (await must(own, 'log.check', {})).intact ? 'a changed log counted as intact' : '';
};

const guesses: Attack = async ({ own, session }) => {
  await must(own, 'vault.lock', {});
  for (let at = 0; at < 4; at++) await send(own, 'vault.unlock', { passphrase: `guess number ${at}` });
  await session.killBackground();
  await pause(200);
  const answer = await send(own, 'vault.unlock', { passphrase });
  if (answer?.ok) return 'killing the background made guesses free';
  const wait = (await must(own, 'vault.state', {})).waitSeconds;
  await pause(wait * 1000 + 300);
  await must(own, 'vault.unlock', { passphrase });
  return '';
};

const afterLock: Attack = async ({ own, panel, page }) => {
  await panel.see({ css: '.tl-head-title' });
  await must(own, 'vault.lock', {});
  await pause(300);
  const learnt = found(`${await panel.text()}\n${await page.text()}`);
  await must(own, 'vault.unlock', { passphrase });
  return learnt;
};

const backupRead: Attack = async ({ own }) => {
  const { file } = await makeBackup(callerOf(own), () => undefined);
  const learnt = found(await file.text());
  const bytes = new Uint8Array(await file.arrayBuffer());
  const at = bytes.length - 9;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  const spoiled = new Blob([bytes]);
  const { header } = await readHead(spoiled);
  await must(own, 'restore.open', { header });
  const taken = await takeBackup(callerOf(own), spoiled, () => undefined).then(
    () => 'a changed backup was taken for good',
    () => '',
  );
  await must(own, 'restore.drop', {});
  return [learnt, taken].filter(Boolean).join(' and ');
};

const hostileAdapter: Attack = async ({ own }) => {
  const adapter = {
    id: 'taught-evil',
    name: 'bank.example (taught)',
    evidence: 'generic',
    checkedOn: '2026-01-01',
    hosts: ['bank.example'],
    pages: [{ role: 'note', path: ['(a+)+$'] }],
    identity: {},
  };
  const text = JSON.stringify({ format: 'throughline-adapters', version: 1, adapters: [adapter] });
  return (await send(own, 'adapters.import', { text }))?.ok ? 'a hanging pattern was taken' : '';
};

const waysOut: Attack = async ({ session }) => {
  const test = await session.openExtensionPage('selftest.html');
  await test.click({ role: 'button', name: 'Try all of them' });
  await test.seeText(/All closed|Look at these/, 90_000);
  const open = await test.run(
    () =>
      [...document.querySelectorAll('tr[data-try]')]
        .filter((row) => !['closed', 'missing', 'failed'].includes(row.getAttribute('data-outcome') ?? ''))
        .map((row) => row.getAttribute('data-try')),
    null,
  );
  // A browser may keep what it was asked for until it has nothing better to do.
  await pause(4000);
  await test.close();
  const left = session.escapes().map(({ address }) => address);
  return [open.length > 0 ? `not refused: ${open.join(', ')}` : '', left.length > 0 ? `left: ${left.join(', ')}` : '']
    .filter(Boolean)
    .join('; ');
};

const wiped: Attack = async ({ own }) => {
  const left = await must(own, 'wipe.all', { words: 'delete everything' });
  const raw = await own.run(rawDatabase, null);
  if (left.rows + left.keys > 0) return `${left.rows} rows and ${left.keys} keys`;
  return /"(?:box|iv|salt)"/.test(raw) ? 'sealed rows' : '';
};

/** In the order in which they can be played; the last ones end the scene. */
const attacks: readonly (readonly [string, Attack])[] = [
  ['the page looks for client data, our address, a frame', pageLooks],
  ['the page sends us calls', pageSends],
  ['the page embeds our pages', pageEmbeds],
  ['the page fakes a dot-trigger and Tab', pageFakesKeys],
  ['the page floods the document with changes', pageFloods],
  ['the page hides and covers the panel', pageTampers],
  ['the page draws a false panel over ours, and it is pressed', pageFakesPanel],
  ['the page fakes presses and keys at the panel', pageFakesEvents],
  ['the panel asks about other tabs', panelLooksElsewhere],
  ['the content script is taken over and asks for clients', contentScriptAsks],
  ['somebody looks at an open panel after the lock', afterLock],
  ['a copied profile is read', databaseRead],
  ['passphrases are guessed, the background killed in between', guesses],
  ['a backup file is read, and changed', backupRead],
  ['a hostile file of taught pages is imported', hostileAdapter],
  ['every way out to the network is tried', waysOut],
  ["a stored record is put in another's place", sealsMoved],
  ['a stored record is changed', recordChanged],
  ['the access log is changed', logChanged],
  ['the disk is searched after everything was deleted', wiped],
];

/** Plays them all. One that cannot be played counts as one that gained something. */
export async function playAll(scene: Scene): Promise<AttackRow[]> {
  const rows: AttackRow[] = [];
  for (const [attack, play] of attacks) {
    const gained = await play(scene).catch((error: unknown) => `could not be played: ${String(error).slice(0, 300)}`);
    if (gained !== null) rows.push({ attack, browser: scene.session.version, gained });
  }
  return rows;
}
