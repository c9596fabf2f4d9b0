import { afterEach, describe, expect, it } from 'vitest';
import { openPage } from '../../tests/fixtures/ehr/open-case.ts';
import type { Detection } from '../ehr/index.ts';
import { type Cause, observePage } from './observe.ts';

const note =
  '<h1>Progress note</h1><form><label>Data<textarea></textarea></label><label>Assessment<textarea></textarea></label><label>Plan<textarea></textarea></label></form>';
const url = 'https://ehr.example/clients/12/notes/3';
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const until = async (done: () => boolean, ms = 3000) => {
  for (let waited = 0; !done() && waited < ms; waited += 20) await wait(20);
};

let life = new AbortController();
afterEach(() => life.abort());

async function watch(
  page: { url: string; html: string; frames?: Record<string, string> },
  ignore?: (node: Node) => boolean,
) {
  life = new AbortController();
  const win = await openPage(page);
  const seen: { detection: Detection; cause: Cause }[] = [];
  const observer = observePage(
    win,
    life.signal,
    (detection, cause) => seen.push({ detection, cause }),
    ignore ? { ignore } : {},
  );
  await until(() => seen.length > 0);
  const last = () => seen.at(-1);
  return { win, seen, last, observer };
}
const area = (win: Window, n: number): HTMLTextAreaElement => {
  const found = win.document.querySelectorAll('textarea')[n];
  if (!found) throw new Error('no textarea');
  return found;
};
const event = (win: Window, type: string) =>
  new (win as Window & typeof globalThis).Event(type, { bubbles: true, composed: true });

describe('observePage', () => {
  it('reports the page once, then what is typed into it', async () => {
    const { win, seen, last } = await watch({ url, html: note });
    expect(last()?.detection.report.verdict).toBe('open');
    expect(last()?.cause).toBe('navigation');
    area(win, 1).value = 'Calmer than last week.';
    area(win, 1).dispatchEvent(event(win, 'input'));
    await until(() => seen.length > 1);
    expect(last()?.cause).toBe('text');
    expect(last()?.detection.report.fields[1]?.text).toBe('Calmer than last week.');
  });

  it('notices a note that is drawn later, and one that goes away', async () => {
    const { win, seen, last } = await watch({ url, html: '<h1>Chart</h1><div id="app"></div>' });
    expect(last()?.detection.report.verdict).toBe('none');
    const app = win.document.querySelector('#app') as HTMLElement;
    app.innerHTML = note;
    await until(() => last()?.detection.report.verdict === 'open');
    expect(last()?.detection.report.format).toBe('DAP');
    const before = seen.length;
    app.innerHTML = '<p>Saved.</p>';
    await until(() => seen.length > before);
    expect(last()?.detection.report.verdict).toBe('none');
  });

  it('remembers the field last focused while the focus is elsewhere', async () => {
    const { win, last, observer } = await watch({ url, html: `${note}<button>x</button>` });
    area(win, 2).focus();
    area(win, 2).dispatchEvent(event(win, 'focusin'));
    await until(() => Boolean(last()?.detection.report.fields[2]?.focused));
    (win.document.querySelector('button') as HTMLElement).focus();
    observer.rescan();
    await wait(500);
    expect(observer.current()?.report.fields.map((field) => field.focused)).toEqual([false, false, true]);
    expect(observer.lastFocused()).toBe(area(win, 2));
  });

  it('hears typing in a nested frame', async () => {
    const { win, seen, last } = await watch({
      url,
      html: '<h1>Chart</h1><iframe src="/f"></iframe>',
      frames: { '/f': note },
    });
    const inner = win.document
      .querySelector('iframe')
      ?.contentDocument?.querySelector('textarea') as HTMLTextAreaElement;
    inner.value = 'In the frame.';
    inner.dispatchEvent(event(inner.ownerDocument.defaultView as Window, 'input'));
    await until(() => seen.length > 1);
    expect(last()?.detection.report.fields[0]?.text).toBe('In the frame.');
  });

  it('takes no notice of our own host and stays quiet after the abort', async () => {
    const own = new Set<Node>();
    const { win, seen } = await watch({ url, html: note }, (node) => own.has(node));
    await wait(700);
    const before = seen.length;
    const host = win.document.createElement('div');
    own.add(host);
    win.document.body.append(host);
    host.attachShadow({ mode: 'closed' }).innerHTML = '<textarea aria-label="Subjective"></textarea>';
    host.style.width = '300px';
    await wait(500);
    expect(seen.length).toBe(before);
    life.abort();
    win.document.body.innerHTML = '';
    await wait(500);
    expect(seen.length).toBe(before);
  });

  it('does not take the room that the panel makes for itself for a change of the page', async () => {
    life = new AbortController();
    const win = await openPage({ url, html: note });
    let scans = 0;
    const onScan = () => {
      scans += 1;
      win.document.documentElement.style.setProperty('margin-right', `${300 + scans}px`, 'important');
    };
    observePage(win, life.signal, () => undefined, { onScan });
    await wait(2500);
    // Once on arrival and once more a second later.
    expect(scans).toBeGreaterThan(0);
    expect(scans).toBeLessThan(4);
  });

  it('says again what is here when the page comes back from the cache', async () => {
    const { win, seen } = await watch({ url, html: note });
    await wait(1400);
    const before = seen.length;
    win.dispatchEvent(Object.assign(event(win, 'pageshow'), { persisted: true }));
    await until(() => seen.length > before);
    expect(seen.slice(before).map(({ detection }) => detection.report.verdict)).toEqual(['open']);
  });

  it('reads no text of a field that has just become a private one', async () => {
    const tabs = '<main><h2>Progress note</h2><div><label>Note<textarea></textarea></label></div></main>';
    const { win, seen, last } = await watch({ url, html: tabs });
    expect(last()?.detection.report.fields).toHaveLength(1);
    // One field for two tabs: the other heading, the other text, and the caret in it before anybody could look again.
    (win.document.querySelector('h2') as HTMLElement).textContent = 'Psychotherapy notes';
    area(win, 0).value = 'A dream of moths.';
    area(win, 0).dispatchEvent(event(win, 'focusin'));
    area(win, 0).dispatchEvent(event(win, 'input'));
    await until(() => last()?.detection.report.unread.length === 1);
    expect(JSON.stringify(seen.map(({ detection }) => detection.report))).not.toContain('moths');
  });

  it('looks again at the next change after a look that failed', async () => {
    life = new AbortController();
    const win = await openPage({ url, html: '<h1>Chart</h1><div id="app"></div>' });
    let broken = true;
    const seen: Detection[] = [];
    const options = {
      get adapters() {
        if (broken) throw new Error('torn down');
        return [];
      },
    };
    observePage(win, life.signal, (detection) => seen.push(detection), options);
    // Past the looks that follow an arrival.
    await wait(3800);
    broken = false;
    (win.document.querySelector('#app') as HTMLElement).innerHTML = note;
    await until(() => seen.length > 0);
    expect(seen.at(-1)?.report.verdict).toBe('open');
  }, 15_000);

  it('stops no timer of the page when it ends', async () => {
    life = new AbortController();
    const win = await openPage({ url, html: note });
    // An idle callback and a timer may well have the same number.
    const shared = 77;
    const stopped: unknown[] = [];
    win.requestIdleCallback = () => shared;
    win.cancelIdleCallback = () => undefined;
    const { clearTimeout: native } = win;
    win.clearTimeout = (id?: number) => {
      stopped.push(id);
      native.call(win, id);
    };
    observePage(win, life.signal, () => undefined);
    await wait(600);
    life.abort();
    expect(stopped.length).toBeGreaterThan(0);
    expect(stopped).not.toContain(shared);
  });

  it('sleeps on a page that its address rules out', async () => {
    const { win, last } = await watch({ url: 'https://ehr.example/portal/messages', html: '<h1>Portal</h1>' });
    expect(last()?.detection.asleep).toBe(true);
    win.document.body.innerHTML = note;
    await wait(600);
    expect(last()?.detection.report.verdict).toBe('none');
  });

  it('survives a flood of mutations with few scans', async () => {
    const { win, observer } = await watch({ url, html: `${note}<ul></ul>` });
    const list = win.document.querySelector('ul') as HTMLElement;
    let scans = 0;
    let lastSeen = observer.current();
    for (let i = 0; i < 60; i++) {
      for (let n = 0; n < 50; n++) list.append(win.document.createElement('li'));
      await wait(10);
      if (observer.current() !== lastSeen) scans += 1;
      lastSeen = observer.current();
    }
    expect(scans).toBeLessThan(8);
  });

  describe('on a page where a counter runs', () => {
    async function ticking() {
      life = new AbortController();
      const win = await openPage({
        url,
        html: `${note}<div id="who">Client: Odd Borrowdale, DOB 11/30/1988</div><i>0</i>`,
      });
      const counter = win.document.querySelector('i') as HTMLElement;
      const seen: Detection[] = [];
      const scans: number[] = [];
      const onScan = () => scans.push(performance.now());
      observePage(win, life.signal, (detection) => seen.push(detection), { onScan });
      const clock = setInterval(() => {
        counter.textContent = String(Number(counter.textContent) + 1);
      }, 20);
      life.signal.addEventListener('abort', () => clearInterval(clock));
      return { win, seen, scans };
    }

    it('looks ever more seldom while nothing comes of it', async () => {
      const { scans } = await ticking();
      // Past the looks that follow an arrival.
      await wait(7000);
      expect(scans.length).toBeGreaterThan(3);
      expect(scans.length).toBeLessThan(9);
    });

    it('looks at once when fields come or go, however seldom it looked before', async () => {
      const { win, seen } = await ticking();
      await wait(6500);
      const start = performance.now();
      (win.document.querySelector('form') as HTMLElement).innerHTML = '<p>Saved.</p>';
      await until(() => seen.at(-1)?.report.verdict === 'none');
      expect(performance.now() - start).toBeLessThan(1500);
    });

    it('looks soon at what changes after somebody clicked', async () => {
      const { win, seen } = await ticking();
      await wait(6500);
      win.document.body.dispatchEvent(event(win, 'click'));
      (win.document.querySelector('#who') as HTMLElement).textContent = 'Client: Rowan Sample, DOB 01/02/1990';
      const start = performance.now();
      await until(() => seen.at(-1)?.report.identity?.name === 'Rowan Sample');
      expect(performance.now() - start).toBeLessThan(1500);
    });
  });
});
