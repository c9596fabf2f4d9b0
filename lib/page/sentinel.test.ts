import { afterEach, describe, expect, it } from 'vitest';
import { openPage } from '../../tests/fixtures/ehr/open-case.ts';
import { askForEngine, worthEngine } from './sentinel.ts';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
let life = new AbortController();
afterEach(() => life.abort());

async function watch(html: string, url = 'https://ehr.example/home') {
  life = new AbortController();
  const win = await openPage({ url, html });
  const seen = { worth: false };
  void worthEngine(win, life.signal).then(() => {
    seen.worth = true;
  });
  await wait(0);
  return { win, seen };
}

describe('worthEngine', () => {
  it.each([
    ['a place to write', '<textarea></textarea>', undefined],
    ['a heading of a plan', '<h2>Treatment plan</h2>', undefined],
    ['an address of notes', '<p>x</p>', 'https://ehr.example/clients/3/notes/4'],
  ])('wakes at once for %s', async (_, html, url) => {
    expect((await watch(html, url)).seen.worth).toBe(true);
  });

  it('sleeps on a page with neither, and wakes when a field is drawn', async () => {
    const { win, seen } = await watch('<h1>Clients</h1><div id="app"></div>');
    await wait(400);
    expect(seen.worth).toBe(false);
    (win.document.querySelector('#app') as HTMLElement).innerHTML = '<div contenteditable="true"></div>';
    await wait(500);
    expect(seen.worth).toBe(true);
  });

  it.each(['https://ehr.example/portal/notes', 'https://ehr.example/login', 'http://ehr.example/notes/1'])(
    'never wakes at %s',
    async (url) => {
      const { win, seen } = await watch('<h1>Progress note</h1><textarea></textarea>', url);
      win.document.body.append(win.document.createElement('p'));
      await wait(400);
      expect(seen.worth).toBe(false);
    },
  );

  it('stays silent after the abort', async () => {
    const { win, seen } = await watch('<h1>Clients</h1>');
    life.abort();
    win.document.body.innerHTML = '<textarea></textarea>';
    await wait(400);
    expect(seen.worth).toBe(false);
  });
});

describe('askForEngine', () => {
  const asked = async (answers: (() => unknown)[], signal = new AbortController().signal) => {
    let count = 0;
    await askForEngine(async () => answers[count++]?.(), signal, [0, 1, 1]);
    return count;
  };
  const yes = () => ({ ok: true });
  const no = () => ({ ok: false });
  const dead = () => {
    throw new Error('no receiving end');
  };

  it('asks once where it is answered', async () => expect(await asked([yes, yes])).toBe(1));
  it('asks again after a refusal, a dead background and no answer at all', async () => {
    expect(await asked([no, dead, yes])).toBe(3);
    expect(await asked([() => undefined, yes])).toBe(2);
  });
  it('gives up in the end, and at once when it is over', async () => {
    expect(await asked([no, no, no, yes])).toBe(3);
    expect(await asked([yes], AbortSignal.abort())).toBe(0);
  });
});
