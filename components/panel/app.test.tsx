// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ChartState, PanelView } from '../../lib/messaging/calls.ts';
import { client, otherClient, report, subjective, version, withText } from '../../tests/gallery/fixtures.ts';
import { likelyFirst } from '../chart/link-chart.tsx';
import { PanelApp } from './app.tsx';
import { type Answers, fakeBackground, refuse } from './testing/fake-background.ts';

const frame = { kind: 'frame', nonce: 'once' } as const;
const view = (chart: ChartState, page: PanelView['report'] = report): PanelView => ({ tabId: 1, report: page, chart });
const linked: ChartState = { state: 'linked', client, plan: version };

function open(shown: unknown, more: Answers = {}) {
  const background = fakeBackground({
    'panel.hello': shown,
    'panel.layout': { layout: { side: 'right', width: 360, collapsed: false } },
    'settings.get': { autoLockMinutes: 10, appearance: 'dark', orientation: null, onboarded: true },
    'vault.state': { status: 'locked', waitSeconds: 0 },
    'note.insert': { outcome: 'inserted', method: 'native' },
    'clipboard.copied': { clearsIn: null },
    ...more,
  });
  render(<PanelApp place={frame} />);
  return background;
}
const checked = () => screen.findAllByText(/improved/, {}, { timeout: 20_000 });
// Generous, for machines that do much else at the same time.
vi.setConfig({ testTimeout: 30_000 });
/** Nothing of client, plan or note is left in the document. */
function expectNothingOfTheClient(): void {
  const left = document.documentElement.outerHTML;
  for (const words of [client.label, 'Lift mood', 'behavioral', 'swimming', subjective.slice(0, 20)]) {
    expect(left).not.toContain(words);
  }
}
// The parts that load later are loaded before, so that no test waits for a compiler.
beforeAll(async () => {
  await Promise.all([
    import('../../lib/check/index.ts'),
    import('../../lib/evidence/ask.ts'),
    import('../../lib/evidence/how-to.ts'),
    import('../../lib/evidence/suggest.ts'),
    import('../../lib/lookup/index.ts'),
    import('../vault/unlock-form.tsx'),
  ]);
}, 60_000);
afterEach(() => {
  cleanup();
  delete document.documentElement.dataset.appearance;
});

describe('what is shown when', () => {
  test('a linked note: the client, the goals by priority, their state and the words that show it', async () => {
    open(view(linked));
    await screen.findByRole('heading', { name: client.label });
    await checked();
    const goals = document.querySelectorAll('.tl-thread-goal');
    expect([...goals].map((goal) => goal.querySelector('.tl-goal-mark')?.textContent)).toEqual([
      'Goal 1',
      'Goal 2',
      'Goal 4',
      'Goal 6',
    ]);
    expect(goals[0]?.textContent).toContain('addressed');
    // Which state each of the others has is the check's business; that each has one, in words, is the view's.
    for (const goal of goals) expect(goal.textContent).toMatch(/addressed|touched on|not in this note yet/);
    expect(goals[0]?.querySelector('mark')?.textContent).toBeTruthy();
    expect(document.documentElement.dataset.appearance).toBe('dark');
  });

  test('an empty note is asked for nothing', async () => {
    open(view(linked, withText()));
    await screen.findByText(/Nothing written yet/);
    expect(screen.queryByRole('navigation', { name: 'Next' })).toBeNull();
    expect(screen.queryByText('not in this note yet')).toBeNull();
  });

  test('affirmed risk is said with the words and the number to call, and without a score', async () => {
    open(view(linked, withText('He says he has been thinking about ending his life most evenings.')));
    const risk = await screen.findByRole('region', { name: 'This note speaks of current risk' }, { timeout: 20_000 });
    expect(risk.textContent).toContain('988');
    expect(within(risk).getByText(/ending his life/).tagName).toBe('MARK');
    expect(risk.textContent).not.toMatch(/low risk|high risk|score/i);
  });

  test('what was not read, and that a signed note takes no text', async () => {
    open(
      view(linked, {
        ...report,
        readOnly: true,
        readOnlyWhy: 'signed',
        unread: ['Psychotherapy notes'],
        foreignFrames: ['https://forms.example'],
      }),
    );
    await screen.findByText(/This note can’t be changed \(signed\)/);
    screen.getByText('Private, not read: Psychotherapy notes.');
    screen.getByText(/another site.*forms\.example/);
  });
});

describe('a dot-trigger in the note', () => {
  const outcome = { event: 'trigger', tabId: 1, trigger: '.g7', trouble: null, blanks: false } as const;

  test('says what came of it, on this page only', async () => {
    const background = open(view(linked));
    await checked();
    background.tell({ ...outcome, tabId: 2, trouble: 'Elsewhere.' });
    background.tell({ ...outcome, trouble: '.g7: the plan has no goal 7.' });
    await screen.findByText('.g7: the plan has no goal 7.');
    expect(screen.queryByText('Elsewhere.')).toBeNull();
    background.tell({ ...outcome, blanks: true });
    await screen.findByText('Inserted for .g7. Fill in the blanks: ___');
  });

  test('a blank that is still open in the note comes first', async () => {
    const background = open(view(linked, withText(`${subjective} PHQ-9: ___ (previous ___)`)));
    fireEvent.click(await screen.findByRole('button', { name: /^A blank is still open in / }, { timeout: 20_000 }));
    await waitFor(() => expect(background.inputs('panel.focusNote')).toHaveLength(1));
  });
});

describe('blanking', () => {
  test('locking takes everything of the client out of the document', async () => {
    const background = open(view(linked));
    await checked();
    background.tell({ event: 'locked' });
    await screen.findByRole('heading', { name: 'Locked' });
    expectNothingOfTheClient();
  });

  test('another chart takes everything out and says why', async () => {
    const background = open(view(linked));
    await checked();
    background.tell({
      event: 'view',
      view: view({ state: 'mismatch', why: 'The name on the page is not the linked one.', pageName: 'Juniper Q.' }),
    });
    await screen.findByText('The name on the page is not the linked one.');
    expectNothingOfTheClient();
  });

  test('a frame that cannot prove itself shows nothing of anybody', async () => {
    open(refuse('forbidden'));
    await screen.findByText(/was not made by Throughline/);
    expectNothingOfTheClient();
  });
});

describe('linking', () => {
  test('asks before it links, and links only what was confirmed', async () => {
    const background = open(view({ state: 'unlinked', pageName: 'Wren Alderfen' }), {
      'clients.list': [client, otherClient],
      'chart.link': view(linked),
      'panel.view': view(linked),
    });
    fireEvent.click(await screen.findByRole('button', { name: new RegExp(client.label.slice(0, 6)) }));
    expect(background.inputs('chart.link')).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Yes, link them' }));
    await screen.findByRole('heading', { name: client.label });
    const { documentToken } = report;
    expect(background.inputs('chart.link')).toEqual([{ clientId: client.id, documentToken }]);
  });

  test('what was chosen for one person does not stand under the next', async () => {
    const unlinked = (name: string): PanelView =>
      view({ state: 'unlinked', pageName: name }, { ...report, identity: { name, dateOfBirth: '1990-03-04' } });
    const background = open(unlinked('Wren Alderfen'), { 'clients.list': [client, otherClient] });
    fireEvent.click(await screen.findByRole('button', { name: new RegExp(client.label.slice(0, 6)) }));
    await screen.findByRole('button', { name: 'Yes, link them' });
    background.tell({ event: 'view', view: unlinked('Juniper Quillstone') });
    await screen.findByRole('button', { name: new RegExp(otherClient.label.slice(0, 6)) });
    expect(screen.queryByRole('button', { name: 'Yes, link them' })).toBeNull();
  });

  test('a list that could not be fetched can be asked for again', async () => {
    const background = open(view({ state: 'unlinked', pageName: 'Wren Alderfen' }), {
      'clients.list': refuse('storage', 'The database did not work.'),
    });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    background.answers['clients.list'] = [client];
    fireEvent.click(retry);
    await screen.findByRole('button', { name: new RegExp(client.label.slice(0, 6)) });
  });

  test('a mismatch is undone for the page on the screen only', async () => {
    const why = 'The name on the page is not the linked one.';
    const background = open(view({ state: 'mismatch', why, pageName: 'Juniper Q.' }), {
      'chart.unlink': refuse('conflict', 'The page changed meanwhile.'),
    });
    fireEvent.click(await screen.findByRole('button', { name: /Forget the link/ }));
    await screen.findByText('The page changed meanwhile.');
    expect(background.inputs('chart.unlink')).toEqual([{ documentToken: report.documentToken }]);
  });

  test('a plan on the page is started from in the workspace, and a failure is said', async () => {
    const planLines = [{ kind: 'goal' as const, text: 'Sleep better' }];
    const background = open(view({ state: 'linked', client, plan: null }, { ...report, planLines }), {
      'workspace.open': refuse('page-gone', 'There is no page in front.'),
    });
    fireEvent.click(await screen.findByRole('button', { name: /Start from this page/ }));
    await screen.findByText('There is no page in front.');
    expect(background.inputs('workspace.open')).toEqual([{ clientId: client.id, draft: 'from-page' }]);
  });

  test('the client whose label begins like the name on the page comes first', () => {
    expect(likelyFirst([client, otherClient], 'Quillstone, Juniper')).toEqual([otherClient, client]);
    expect(likelyFirst([client, otherClient], null)).toEqual([client, otherClient]);
    const accented = { ...otherClient, label: 'Zoë Ñ.' };
    expect(likelyFirst([client, accented], 'Zoe Nunez')).toEqual([accented, client]);
  });

  test('offers sample clients when there are none', async () => {
    const background = open(view({ state: 'unlinked', pageName: null }), { 'clients.list': [] });
    background.answers['samples.load'] = () => {
      background.answers['clients.list'] = [client];
      return { added: 1 };
    };
    fireEvent.click(await screen.findByRole('button', { name: 'Use sample clients' }));
    await screen.findByRole('button', { name: new RegExp(client.label.slice(0, 6)) });
  });
});

describe('adding to the plan', () => {
  test('a technique that is new to the plan becomes part of a new version, for the goal that was chosen', async () => {
    const background = open(view(linked), { 'plans.save': { ...version, version: 3 } });
    fireEvent.click(await screen.findByRole('button', { name: /breathing.*not on the plan/i }, { timeout: 20_000 }));
    const goal = (await screen.findByLabelText(/^Goal for .*breathing/i)) as HTMLSelectElement;
    await act(() => {
      goal.value = 'g2';
      goal.dispatchEvent(new Event('change', { bubbles: true }));
    });
    fireEvent.click(screen.getByRole('button', { name: 'Add to plan' }));
    await screen.findByText(/Added to goal 2\. This is plan version 3/);
    const [saved] = background.inputs('plans.save') as { baseVersion: number; content: typeof version.content }[];
    expect(saved?.baseVersion).toBe(version.version);
    expect(saved?.content.goals[1]?.interventions.at(-1)?.technique).toMatch(/breathing/);
    expect(JSON.stringify(saved)).not.toContain('Practised');
  });
});

describe('setting aside', () => {
  test('takes a reason, and can be undone', async () => {
    const background = open(view(linked));
    fireEvent.click(
      (
        await screen.findAllByRole('button', { name: /Behavioral activation \(BA\)/ }, { timeout: 20_000 })
      )[0] as HTMLElement,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Not for this client' }));
    fireEvent.click(screen.getByRole('button', { name: 'Set aside' }));
    expect(background.inputs('clients.setAside')).toEqual([]);
    fireEvent.input(screen.getByLabelText(/^Why not/), { target: { value: 'tried in spring' } });
    fireEvent.click(screen.getByRole('button', { name: 'Set aside' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(background.inputs('clients.setAside')).toEqual([
        { clientId: client.id, treatment: expect.stringContaining('ehavioral activation'), reason: 'tried in spring' },
        { clientId: client.id, treatment: expect.stringContaining('ehavioral activation'), reason: null },
      ]),
    );
  });
});

describe('the keyboard path', () => {
  const hits = () => within(screen.getByRole('listbox', { name: 'Found' })).queryAllByRole('option');
  const box = () => screen.findByRole('combobox', { name: /Find a goal/ });
  async function search(words: string) {
    const input = await box();
    await waitFor(() => {
      fireEvent.keyDown(document.body, { key: '/' });
      expect(document.activeElement).toBe(input);
    });
    await waitFor(
      () => {
        fireEvent.input(input, { target: { value: words } });
        expect(hits().length).toBeGreaterThan(1);
      },
      { timeout: 20_000 },
    );
    return input;
  }

  test('slash, words, arrow, Enter puts the chosen text where the caret was, then goes back to the note', async () => {
    const background = open(view(linked));
    const input = await search('sleep');
    fireEvent.keyDown(input, { key: 'ArrowDown' });
    const second = hits()[1];
    await waitFor(() => expect(second?.getAttribute('aria-selected')).toBe('true'));
    expect(input.getAttribute('aria-activedescendant')).toBe(second?.id);
    fireEvent.keyDown(input, { key: 'ArrowUp' });
    await waitFor(() => expect(hits()[0]?.getAttribute('aria-selected')).toBe('true'));
    fireEvent.keyDown(input, { key: 'Enter' });
    await waitFor(() => expect(background.inputs('panel.focusNote')).toHaveLength(1));
    expect(background.inputs('note.insert')).toEqual([
      {
        documentToken: report.documentToken,
        clientId: client.id,
        fieldKey: 'f4',
        text: 'Goal 2: Sleep through most nights without lying awake worrying about work',
      },
    ]);
  });

  test('Escape goes back to the note and leaves nothing typed', async () => {
    const background = open(view(linked));
    const input = (await search('sleep')) as HTMLInputElement;
    fireEvent.keyDown(input, { key: 'Escape' });
    await waitFor(() => expect(background.inputs('panel.focusNote')).toHaveLength(1));
    expect(input.value).toBe('');
    expect(background.inputs('note.insert')).toEqual([]);
  });

  test('text that does not arrive is said in words and kept for copying', async () => {
    const background = open(view(linked), { 'note.insert': { outcome: 'refused', why: 'no-field' } });
    fireEvent.keyDown(await search('sleep'), { key: 'Enter' });
    const alert = await screen.findByText(/Click into the note where the text should go/);
    expect(alert.closest('[role=alert]')?.textContent).toContain('Goal 2: Sleep through');
    expect(background.inputs('panel.focusNote')).toEqual([]);
  });

  test('in a note that cannot be changed Enter copies and never inserts', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    const background = open(view(linked, { ...report, readOnly: true }));
    fireEvent.keyDown(await search('sleep'), { key: 'Enter' });
    await screen.findByText('Copied.');
    expect(writeText).toHaveBeenCalledWith(expect.stringContaining('Goal 2'));
    expect(background.inputs('note.insert')).toEqual([]);
    vi.unstubAllGlobals();
  });
});
