// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import type { Goal, Objective } from '../../lib/plan/schema.ts';
import { ObjectiveRow } from './objective-row.tsx';

const believe: Objective = {
  id: 'o',
  letter: 'a',
  status: 'active',
  text: 'Believe “___” no more than ___ out of 100, down from ___, by May 1',
};

function Row({ start = believe }: { readonly start?: Objective }) {
  const [objective, setObjective] = useState(start);
  const goal: Goal = {
    id: 'g',
    number: 1,
    text: 'Be fairer to myself',
    status: 'active',
    problemIds: [],
    objectives: [objective],
    interventions: [],
  };
  return <ObjectiveRow goal={goal} objective={objective} onChange={setObjective} onRemove={() => undefined} />;
}
const field = (label: string) => screen.getByLabelText(label) as HTMLInputElement;
const sentence = () => field('What the client will do or what will change');
function fill(words: string, blank = '___') {
  fireEvent.input(sentence(), { target: { value: sentence().value.replace(blank, words) } });
  fireEvent.keyDown(sentence(), { key: 'Enter' });
}

afterEach(cleanup);

describe('an objective filled blank by blank with Enter', () => {
  it('says the target that the finished sentence says, never its scale', () => {
    render(<Row />);
    fill('I am bad');
    expect(field('Target').value).toBe('');
    fill('20');
    expect(field('Target').value).toBe('');
    fill('90');
    expect([field('Baseline').value, field('Target').value]).toEqual(['90', 'no more than 20 out of 100']);
    fill('30', '20');
    expect(field('Target').value).toBe('no more than 30 out of 100');
  });

  it('leaves a target that was typed', () => {
    render(<Row />);
    fireEvent.input(field('Target'), { target: { value: 'half as often' } });
    for (const words of ['I am bad', '20', '90']) fill(words);
    expect([field('Baseline').value, field('Target').value]).toEqual(['90', 'half as often']);
  });

  it('corrects, after the plan was opened again, what came from the sentence', () => {
    const text = 'Do 3 walks a week, up from 1, by May 1';
    render(<Row start={{ ...believe, text, baseline: '1', target: '3 walks a week' }} />);
    fill('4 walks', '3 walks');
    expect([field('Baseline').value, field('Target').value]).toEqual(['1', '4 walks a week']);
  });
});
