// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { version } from '../../tests/gallery/fixtures.ts';
import { LookupBox } from './lookup-box.tsx';

afterEach(cleanup);

test('beside a refusal nothing stands ready for Enter, and the arrows still choose', async () => {
  const inserting = { insert: vi.fn(async () => true), copy: vi.fn(), problem: null, dismiss: vi.fn(), possible: true };
  render(<LookupBox version={version} inserting={inserting} tab={{}} />);
  const box = screen.getByRole('combobox');
  fireEvent.input(box, { target: { value: 'critical incident debriefing' } });
  await screen.findByText(/^Not suggested here:/, {}, { timeout: 20_000 });
  expect(screen.getAllByRole('option').length).toBeGreaterThan(0);
  expect(screen.queryByRole('option', { selected: true })).toBeNull();
  fireEvent.keyDown(box, { key: 'Enter' });
  expect(inserting.insert).not.toHaveBeenCalled();
  fireEvent.keyDown(box, { key: 'ArrowDown' });
  expect(screen.getAllByRole('option')[0]?.getAttribute('aria-selected')).toBe('true');
  fireEvent.keyDown(box, { key: 'Enter' });
  expect(inserting.insert).toHaveBeenCalledOnce();
}, 30_000);
