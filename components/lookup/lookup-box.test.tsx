// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { version } from '../../tests/gallery/fixtures.ts';
import { LookupBox } from './lookup-box.tsx';

vi.mock('../../lib/lookup/index.ts', () => {
  throw new Error('the file is not there any more');
});
afterEach(cleanup);

test('says so when index or data could not be loaded', async () => {
  const inserting = { insert: vi.fn(), copy: vi.fn(), problem: null, dismiss: vi.fn(), possible: true };
  render(<LookupBox version={version} inserting={inserting} tab={{}} />);
  fireEvent.input(screen.getByRole('combobox'), { target: { value: 'sleep' } });
  await screen.findByText(/lookup could not be loaded/, {}, { timeout: 20_000 });
  expect(screen.queryByText('Nothing found for these words.')).toBeNull();
}, 30_000);
