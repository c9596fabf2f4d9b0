// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { neverList, sources } from '../../lib/evidence/index.ts';
import { ProvenanceSection } from './provenance-section.tsx';

afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
async function open() {
  render(<ProvenanceSection />);
  press('Show sources and limits');
  await screen.findByText('Goal library');
}

describe('the provenance page', () => {
  it('loads nothing before it is asked for', () => {
    render(<ProvenanceSection />);
    expect(screen.queryByText('Goal library')).toBeNull();
  });

  it('shows each source with citation, use and how it was checked; the search narrows them', async () => {
    await open();
    press(/^Sources \(/);
    press(`All ${sources.length}`);
    expect(screen.getAllByRole('listitem')).toHaveLength(sources.length);
    fireEvent.input(screen.getByLabelText('Find a source'), { target: { value: 'borderline 2024' } });
    expect(screen.getAllByRole('listitem').length).toBeLessThan(5);
    fireEvent.input(screen.getByLabelText('Find a source'), { target: { value: 'zebra' } });
    expect(screen.getByText('0 found')).toBeTruthy();
  });

  it('gives a reason and a source for all that is never suggested', async () => {
    await open();
    press(/^Never suggested/);
    expect(screen.getAllByRole('listitem')).toHaveLength(neverList.length);
    for (const entry of neverList) expect(screen.getByText(entry.practice)).toBeTruthy();
  });

  it('says of any entry when it was last checked and how', async () => {
    await open();
    press('When each entry was last checked, and how');
    expect(screen.getByText(/Going over the wording opens no source/)).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Find an entry'), { target: { value: 'caution no-suicide contract' } });
    expect(screen.getByText(/found/).textContent).not.toBe('0 found');
    expect(screen.getAllByText(/2026, taken over, not read since; wording gone over .*2026/).length).toBeGreaterThan(0);
    fireEvent.input(screen.getByLabelText('Find an entry'), { target: { value: 'zebra' } });
    expect(screen.getByText('0 found')).toBeTruthy();
  });

  it('says what it does not know', async () => {
    await open();
    press('What this does not know');
    expect(screen.getByText(/Absence is not evidence/)).toBeTruthy();
    expect(screen.getByText(/grade lines were not read again/)).toBeTruthy();
  });
});
