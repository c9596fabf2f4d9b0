// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PolicyNote } from '../trust/policy-note.tsx';
import { ProfileChooser } from './profile-chooser.tsx';

afterEach(cleanup);

describe('whose rules apply', () => {
  it('shows what the practice has set, and never stores it as the client’s own', () => {
    const onChoose = vi.fn();
    render(<ProfileChooser own={['MED']} usual={['NY']} ofPractice="tjc" onChoose={onChoose} />);
    fireEvent.click(screen.getByText('Rules of Medicare, Joint Commission'));
    const set: HTMLInputElement = screen.getByLabelText('Joint Commission (set by your practice)');
    expect([set.checked, set.disabled]).toEqual([true, true]);
    fireEvent.click(screen.getByLabelText('CARF'));
    expect(onChoose).toHaveBeenLastCalledWith(['MED', 'CARF']);
    fireEvent.click(screen.getByLabelText('Medicare'));
    expect(onChoose).toHaveBeenLastCalledWith([]);
  });

  it('starts an own choice from the usual one, which it takes the place of', () => {
    const onChoose = vi.fn();
    render(<ProfileChooser own={undefined} usual={['NY']} ofPractice="TJC" onChoose={onChoose} />);
    fireEvent.click(screen.getByText('Rules of New York Medicaid, Joint Commission'));
    fireEvent.click(screen.getByLabelText('CARF'));
    expect(onChoose).toHaveBeenLastCalledWith(['NY', 'CARF']);
  });
});

describe('the note of what the practice has set', () => {
  it('names a rule profile, and says when it is none', () => {
    const { rerender } = render(<PolicyNote policy={{ ruleProfile: 'tjc' }} />);
    expect(screen.getByText('Joint Commission')).toBeTruthy();
    rerender(<PolicyNote policy={{ ruleProfile: 'alder-house' }} />);
    expect(screen.getByText('alder-house: unknown, not used')).toBeTruthy();
  });
});
