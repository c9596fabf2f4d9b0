// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import { reportOf } from '../../lib/messaging/testing/fake-browser.ts';
import type { PlanContent, PlanVersion } from '../../lib/plan/schema.ts';
import { fakeBackground } from '../panel/testing/fake-background.ts';
import { ClientView } from '../workspace/client-view.tsx';
// Views load it when they need it; here it must be there before the test ends.
import '../../lib/evidence/icd.ts';

afterEach(cleanup);

const client: ClientSummary = {
  id: 'c1',
  label: 'R. Q.',
  population: 'adult',
  format: 'individual',
  createdAt: '2026-11-01T10:00:00Z',
  setAside: [],
  planVersion: 1,
};
const stored: PlanContent = {
  diagnoses: [],
  problems: [],
  startDate: '2026-10-01',
  goals: [
    {
      id: 'g1',
      number: 1,
      text: 'Travel without panic',
      clientWords: 'I want to see my sister',
      status: 'active',
      problemIds: [],
      objectives: [{ id: 'o1', letter: 'a', text: 'Ride two stops alone', status: 'active' }],
      interventions: [],
    },
    {
      id: 'g2',
      number: 2,
      text: 'Cook twice a week',
      status: 'active',
      problemIds: [],
      objectives: [],
      interventions: [],
    },
  ],
};
const version: PlanVersion = {
  planId: 'p',
  clientId: 'c1',
  version: 1,
  createdAt: '2026-11-01T10:00:00Z',
  reason: 'First plan',
  content: stored,
};

const ignored = () => undefined;
function open(versions: readonly PlanVersion[], more: Record<string, unknown> = {}, fromPage?: { tabId: number }) {
  const background = fakeBackground({
    'plans.versions': versions,
    'plans.save': ({ content }: { content: PlanContent }) => ({ ...version, version: versions.length + 1, content }),
    ...more,
  });
  render(
    <ClientView
      client={client}
      part="plan"
      fromPage={fromPage}
      go={ignored}
      onChanged={ignored}
      onUnsaved={ignored}
      onRemoved={ignored}
    />,
  );
  return background;
}
const button = (name: string | RegExp) => screen.findByRole('button', { name });

async function paste(text: string) {
  fireEvent.click(await button('Import from text'));
  fireEvent.input(await screen.findByLabelText('Text of the plan'), { target: { value: text } });
  fireEvent.click(await button('Read this text'));
}

const saves = (background: ReturnType<typeof open>) =>
  background.inputs('plans.save') as { reason: string; baseVersion: number; content: PlanContent }[];

describe('import of a first plan', () => {
  it('shows the text beside an editable draft and saves only when told to', async () => {
    const background = open([]);
    await paste('Goal 1: Sleep through the night\nObjective 1A: In bed by 11 pm\nClient strengths: humour');
    const source = await screen.findByRole('region', { name: 'The text you pasted' });
    expect(source.textContent).toContain('not placed');
    const goal = await screen.findByDisplayValue('Sleep through the night');
    fireEvent.input(goal, { target: { value: 'Sleep seven hours' } });
    expect(saves(background)).toEqual([]);
    fireEvent.click(await button('Save plan'));
    await waitFor(() => expect(saves(background)).toHaveLength(1));
    expect(saves(background)[0]?.content.goals[0]).toMatchObject({
      text: 'Sleep seven hours',
      objectives: [{ letter: 'a', text: 'In bed by 11 pm' }],
    });
    expect(JSON.stringify(background.made)).not.toContain('humour');
  });

  it('says why a text is no plan, and keeps it in the box', async () => {
    const background = open([]);
    await paste('We spoke about the weekend.');
    await screen.findByText(/No goal, problem or diagnosis was recognised/);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Text of the plan').value).toBe('We spoke about the weekend.');
    expect(saves(background)).toEqual([]);
  });
});

describe('import onto a plan', () => {
  const text = 'Goal: Travel without panic\nObjective: Ride ten stops alone\nObjective: Change trains once';

  it('ticks what the source says, not what it leaves out, and saves a new version with a reason', async () => {
    const background = open([version]);
    await paste(text);
    const ticks = await screen.findAllByRole('checkbox');
    expect(ticks.map((tick) => (tick as HTMLInputElement).checked)).toEqual([true, true, false]);
    fireEvent.click(ticks[1] as HTMLElement);
    fireEvent.click(await button('Take over 1 change'));
    await screen.findByDisplayValue('Ride ten stops alone');
    fireEvent.input(await screen.findByLabelText('What changed, and why'), {
      target: { value: 'Took over from the EHR' },
    });
    fireEvent.click(await button('Save new version'));
    await waitFor(() => expect(saves(background)).toHaveLength(1));
    const [save] = saves(background);
    expect(save).toMatchObject({ reason: 'Took over from the EHR', baseVersion: 1 });
    expect(save?.content.goals.map(({ id }) => id)).toEqual(['g1', 'g2']);
    expect(save?.content.goals[0]).toMatchObject({
      clientWords: 'I want to see my sister',
      objectives: [{ id: 'o1', text: 'Ride ten stops alone' }],
    });
  });

  it('says that there is nothing new', async () => {
    open([version]);
    await paste('Goal: Travel without panic\nObjective: ride two stops alone.\nGoal: Cook twice a week');
    await screen.findByText('Nothing new');
    fireEvent.click(await button('Back to the plan'));
    await button('Import from text');
  });

  it('compares the plan on the page of the same client in the same way', async () => {
    const report = { ...reportOf({}), planLines: [{ kind: 'goal' as const, text: 'Goal 1: Paint again' }] };
    open(
      [version],
      { 'panel.view': { tabId: 7, report, chart: { state: 'linked', client, plan: version } } },
      { tabId: 7 },
    );
    await screen.findByRole('region', { name: 'The plan on the page' });
    await screen.findByText('Paint again');
    expect(screen.getAllByRole('checkbox')).toHaveLength(3);
  });

  it("never shows another client's page", async () => {
    const report = { ...reportOf({}), planLines: [{ kind: 'goal' as const, text: 'Goal 1: Paint again' }] };
    const other = { ...client, id: 'c2' };
    open(
      [version],
      { 'panel.view': { tabId: 7, report, chart: { state: 'linked', client: other, plan: null } } },
      { tabId: 7 },
    );
    await button('Import from text');
    expect(screen.queryByText('Paint again')).toBeNull();
  });
});
