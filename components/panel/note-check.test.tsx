// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CallInput, PanelView } from '../../lib/messaging/calls.ts';
import type { StoredRecord } from '../../lib/records/kinds.ts';
import { client, report, version, withText } from '../../tests/gallery/fixtures.ts';
import { PanelApp } from './app.tsx';
import { type Answers, fakeBackground } from './testing/fake-background.ts';

const late = { timeout: 20_000 };
// Generous, for machines that do much else at the same time.
vi.setConfig({ testTimeout: 30_000 });

/** Records as the background would hold them. */
let held: StoredRecord[] = [];

function open(page: PanelView['report'] = report, more: Answers = {}) {
  const background = fakeBackground({
    'panel.hello': { tabId: 1, report: page, chart: { state: 'linked', client, plan: version } },
    'panel.layout': { layout: { side: 'right', width: 360, collapsed: false } },
    'settings.get': { autoLockMinutes: 10, appearance: 'system', orientation: null, onboarded: true },
    'note.key': { noteKey: 'a-note' },
    'note.insert': { outcome: 'inserted', method: 'native' },
    'note.highlight': { shown: true },
    'records.list': ({ ownerId, kind }: CallInput<'records.list'>) => ({
      records: held.filter((each) => each.ownerId === ownerId && each.kind === kind),
      damaged: [],
    }),
    'records.put': (write: CallInput<'records.put'>) => {
      const { ownerId, kind, id, baseVersion, value } = write;
      const stored = { id: id ?? `r${held.length}`, ownerId, kind, version: baseVersion + 1, value } as StoredRecord;
      held = [...held.filter((each) => each.id !== stored.id), stored];
      return stored;
    },
    'records.remove': ({ id }: CallInput<'records.remove'>) => {
      held = held.filter((each) => each.id !== id);
      return {};
    },
    ...more,
  });
  render(<PanelApp place={{ kind: 'frame', nonce: 'once' }} />);
  return background;
}
const findings = () => screen.findByRole('navigation', { name: 'Next' }, late);

beforeAll(async () => {
  await Promise.all([
    import('../../lib/check/reading.ts'),
    import('../../lib/check/findings.ts'),
    import('../../lib/check/coverage/session-of.ts'),
    import('../../lib/evidence/suggest.ts'),
    import('../check/rule-list.tsx'),
  ]);
}, 60_000);
beforeEach(() => {
  held = [];
});
afterEach(cleanup);

describe('what is pointed out', () => {
  test('shows three things at most, opens to the words and the rule, and is set aside with a reason and an undo', async () => {
    open(withText('Talked about the week.'));
    const next = await findings();
    const rows = () => next.querySelectorAll('.tl-findings-first > li');
    await waitFor(() => expect(rows().length).toBe(3), late);
    const head = rows()[0]?.querySelector('button');
    const words = head?.textContent ?? '';
    fireEvent.click(head as HTMLElement);
    expect(rows()[0]?.textContent).toMatch(/X-01/);
    expect(rows()[0]?.textContent).toMatch(/Source: .*Golden-thread guides/);
    fireEvent.click(within(rows()[0] as HTMLElement).getByRole('button', { name: 'I see it differently' }));
    await waitFor(() => expect(rows()[0]?.textContent).not.toContain(words));
    within(next).getByText('Set aside for this note: 1');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(rows()[0]?.textContent).toContain(words));
    expect(held).toEqual([]);
  });

  test('what the EHR holds is not pointed out again, in any note', async () => {
    held = [{ id: 'm', ownerId: client.id, kind: 'rules-for', version: 1, value: { profiles: ['MED'] } }];
    open(withText('Goal 1 was worked on.'));
    const next = await findings();
    fireEvent.click(await within(next).findByRole('button', { name: /^\d+ more$/ }, late));
    const name = 'Session times are not in the text';
    fireEvent.click(await within(next).findByRole('button', { name }, late));
    fireEvent.click(within(next).getByRole('button', { name: 'My EHR holds this' }));
    await waitFor(() => expect(within(next).queryByRole('button', { name })).toBeNull(), late);
    expect(held.find(({ kind }) => kind === 'checking')?.value).toMatchObject({ heldByEhr: ['N-03'] });
  });

  test('marks the words in the page’s own note while pointed at: places, no words', async () => {
    const background = open();
    await waitFor(() => expect(document.querySelector('.tl-thread-goal mark')).not.toBeNull(), late);
    const mark = document.querySelector('.tl-thread-goal mark') as HTMLElement;
    fireEvent.mouseEnter(mark.closest('figure') as HTMLElement);
    await waitFor(() => expect(background.inputs('note.highlight')).toHaveLength(1));
    const [asked] = background.inputs('note.highlight') as CallInput<'note.highlight'>[];
    expect(asked?.documentToken).toBe(report.documentToken);
    expect(asked?.tone).toBe(1);
    const [range] = asked?.ranges ?? [];
    const field = report.fields.find(({ key }) => key === range?.fieldKey);
    expect(mark.textContent).toBe(field?.text.slice(range?.start, range?.end));
    expect(JSON.stringify(asked)).not.toContain(mark.textContent);
    expect(JSON.stringify(asked)).not.toMatch(/Wren|Lift mood/);
    fireEvent.mouseLeave(mark.closest('figure') as HTMLElement);
    await waitFor(() => expect(background.inputs('note.highlight').at(-1)).toMatchObject({ ranges: [] }));
  });
});

describe('what is kept', () => {
  test('nothing by itself; links and dates on a press, never the words; and it can be forgotten', async () => {
    open();
    const keep = await screen.findByRole('button', { name: 'Keep for coverage' }, late);
    expect(held).toEqual([]);
    fireEvent.click(keep);
    await screen.findByText(/^Kept: .*goals 1/, {}, late);
    const [record] = held;
    expect(record).toMatchObject({
      kind: 'session',
      ownerId: client.id,
      value: { noteKey: 'a-note', date: '2026-11-24' },
    });
    expect(JSON.stringify(held)).not.toMatch(/swim|landlord|quarterly|Wren/i);
    fireEvent.click(screen.getByRole('button', { name: 'Forget' }));
    await screen.findByRole('button', { name: 'Keep for coverage' }, late);
    expect(held).toEqual([]);
  });

  test('a score that the note gives goes to the chart on a press, and back out with undo', async () => {
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Add to chart: PHQ-9 12' }, late));
    // The total does not say how item 9 was answered.
    expect(held).toEqual([]);
    fireEvent.click(await screen.findByRole('button', { name: 'Zero' }));
    await screen.findByText('in the chart', {}, late);
    expect(screen.queryByText(/Item 9 of the PHQ-9 was above zero/)).toBeNull();
    expect(held[0]).toMatchObject({
      kind: 'score',
      value: { measure: 'phq-9', total: 12, how: 'note', date: '2026-11-24', parts: { 'risk-item': 0 } },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('button', { name: 'Add to chart: PHQ-9 12' }, late);
  });

  test('a score whose item on self-harm was above zero opens the risk prompt', async () => {
    const background = open();
    fireEvent.click(await screen.findByRole('button', { name: 'Add to chart: PHQ-9 12' }, late));
    fireEvent.click(await screen.findByRole('button', { name: 'Above zero' }));
    await screen.findByText(/Item 9 of the PHQ-9 was above zero/, {}, late);
    expect(held[0]).toMatchObject({ kind: 'score', value: { total: 12, parts: { 'risk-item': 1 } } });
    fireEvent.click(screen.getByRole('button', { name: 'Open the safety plan' }));
    await waitFor(() => expect(background.inputs('workspace.open')).toEqual([{ clientId: client.id, part: 'safety' }]));
  });

  test('a session that went elsewhere is accounted for, and a change of plan proposed with its reason', async () => {
    const background = open(withText('Spent the hour on the flood in his apartment and the claim with the insurer.'));
    fireEvent.click(await screen.findByRole('button', { name: 'The plan should change' }, late));
    fireEvent.click(screen.getByRole('button', { name: 'Propose and open the plan' }));
    await screen.findByText('Say it in a few words.');
    expect(held).toEqual([]);
    await act(() => {
      fireEvent.input(screen.getByLabelText(/What should change/), {
        target: { value: 'housing is the first need now' },
      });
    });
    fireEvent.click(screen.getByRole('button', { name: 'Propose and open the plan' }));
    await screen.findByText(/housing is the first need now/, {}, late);
    expect(held.find(({ kind }) => kind === 'session')?.value).toMatchObject({ exit: { kind: 'amendment' } });
    await waitFor(() => expect(background.inputs('workspace.open')).toEqual([{ clientId: client.id, part: 'review' }]));
    expect(held.find(({ kind }) => kind === 'amendment')?.value).toMatchObject({ state: 'open', planVersion: 2 });
    await waitFor(() => expect(screen.queryByText('No goal shows in this note yet')).toBeNull());
  });
});

describe('danger', () => {
  test('opens the crisis path with what is looked for, ticked where it stands, and leads to the safety plan', async () => {
    const background = open(withText('Says he wants to end his life. High risk. His brother is staying with him.'));
    const path = await screen.findByRole('region', { name: 'This note speaks of current risk' }, late);
    fireEvent.click(await within(path).findByRole('button', { name: 'What reviewers look for: 2 of 5 found' }, late));
    expect(path.textContent).toContain('988');
    expect(path.textContent).toContain('N-16');
    fireEvent.click(within(path).getByRole('button', { name: 'Write a safety plan' }));
    expect(background.inputs('workspace.open')).toEqual([{ clientId: client.id, part: 'safety' }]);
  });

  test('hints alone are asked about, and are not called risk', async () => {
    open(withText('He gave away his guitar and his records this week.'));
    await screen.findByRole('region', { name: 'Worth asking about directly' }, late);
    expect(screen.queryByRole('region', { name: 'This note speaks of current risk' })).toBeNull();
  });
});

describe('the rules', () => {
  test('are listed by answer with their source, for whoever was chosen', async () => {
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'What reviewers ask for' }, late));
    await screen.findByRole('button', { name: /^Met: \d+/ }, late);
    screen.getByRole('button', { name: /^Cannot tell: \d+/ });
    expect(document.body.textContent).not.toMatch(/complian/i);
    fireEvent.click(screen.getByRole('button', { name: /^Whose rules: Good practice/ }));
    fireEvent.click(screen.getByLabelText('Medicare'));
    fireEvent.click(screen.getByRole('button', { name: 'Use for this client' }));
    await waitFor(() => expect(held[0]).toMatchObject({ kind: 'rules-for', value: { profiles: ['MED'] } }));
    await screen.findByText(/Session times are not in the text/, {}, late);
  });
});
