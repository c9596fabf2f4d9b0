// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, dayOf } from '../../lib/dates.ts';
import { type LiveWorld, liveWorld } from '../workspace/testing/world.ts';
import { useRecords } from './use-records.ts';

let live: LiveWorld;
let [client, other] = ['', ''];
const today = dayOf(new Date());

beforeEach(async () => {
  live = await liveWorld();
  const facts = { population: 'adult', format: 'individual' } as const;
  client = (await live.ask('clients.create', { label: 'R. Q.', ...facts })).id;
  other = (await live.ask('clients.create', { label: 'S. T.', ...facts })).id;
});
afterEach(cleanup);

function Scores() {
  const scores = useRecords(client, 'score');
  const [typed, setTyped] = useState('');
  if (scores.state !== 'ready') return <p>{scores.state}</p>;
  return (
    <form aria-label={`${scores.records.length} scores: ${scores.records.map(({ value }) => value.total).join(' ')}`}>
      <input aria-label="Remark" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
    </form>
  );
}
/** In another window: stored, and told to all pages. */
async function elsewhere(ownerId: string, total: number) {
  const value = { date: addDays(today, -1), measure: 'phq-9', total, how: 'total', scoring: 'phq-9' };
  await live.ask('records.put', { ownerId, kind: 'score', id: null, baseVersion: 0, value });
  live.tell({ event: 'data', clientId: ownerId });
}
const lists = () => screen.getByRole('form').getAttribute('aria-label');

describe('records on an open page', () => {
  it('follow what another window saves, and leave what is being typed alone', async () => {
    render(<Scores />);
    await screen.findByRole('form', { name: /^0 scores/ });
    fireEvent.input(screen.getByLabelText('Remark'), { target: { value: 'Half a word' } });
    await elsewhere(client, 14);
    await screen.findByRole('form', { name: '1 scores: 14' });
    expect(screen.getByLabelText('Remark')).toHaveProperty('value', 'Half a word');
  });

  it('are read anew when everything may have changed, and not for another client', async () => {
    render(<Scores />);
    await screen.findByRole('form', { name: /^0 scores/ });
    await live.ask('records.put', {
      ownerId: client,
      kind: 'score',
      id: null,
      baseVersion: 0,
      value: { date: today, measure: 'phq-9', total: 9, how: 'total', scoring: 'phq-9' },
    });
    await elsewhere(other, 20);
    await new Promise((done) => setTimeout(done, 30));
    expect(lists()).toMatch(/^0 scores/);
    live.tell({ event: 'data', clientId: null });
    await screen.findByRole('form', { name: '1 scores: 9' });
  });

  it('stay as they are when the background dies on the way', async () => {
    render(<Scores />);
    await elsewhere(client, 14);
    await screen.findByRole('form', { name: '1 scores: 14' });
    fireEvent.input(screen.getByLabelText('Remark'), { target: { value: 'Half a word' } });
    live.fail = true;
    live.tell({ event: 'data', clientId: client });
    await new Promise((done) => setTimeout(done, 30));
    live.fail = false;
    await waitFor(() => expect(lists()).toBe('1 scores: 14'));
    expect(screen.getByLabelText('Remark')).toHaveProperty('value', 'Half a word');
  });
});
