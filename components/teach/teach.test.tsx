// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { buildAdapter } from '../../lib/ehr/taught/build.ts';
import { fakeBackground, refuse } from '../panel/testing/fake-background.ts';
import { TaughtPages } from './taught-pages.tsx';
import { TeachButtons } from './teach-buttons.tsx';

afterEach(cleanup);

const adapter = buildAdapter({
  role: 'note',
  host: 'ehr.example',
  path: '/clients/1/notes/2',
  today: '2026-11-25',
  fields: [{ select: '#note', by: 'id', sure: 'sure' }],
  goals: null,
  client: null,
});

it('lists what was taught and removes it', async () => {
  const background = fakeBackground({ 'adapters.list': [adapter], 'adapters.remove': [] });
  render(<TaughtPages />);
  await screen.findByText('ehr.example');
  fireEvent.click(screen.getByRole('button', { name: 'Remove session note of ehr.example' }));
  await screen.findByText(/None yet/);
  expect(background.inputs('adapters.remove')).toEqual([{ id: adapter.id }]);
});

it('exports the list as a file that can be imported', async () => {
  fakeBackground({ 'adapters.list': [adapter] });
  let saved: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved = blob as Blob;
    return 'blob:x';
  });
  render(<TaughtPages />);
  fireEvent.click(await screen.findByRole('button', { name: 'Export' }));
  const { readAdapterFile } = await import('../../lib/messaging/adapter-schema.ts');
  expect(readAdapterFile((await saved?.text()) ?? '')).toEqual({ ok: true, adapters: [adapter] });
});

it('shows why a file was refused', async () => {
  fakeBackground({ 'adapters.list': [], 'adapters.import': refuse('invalid', 'Nothing was imported: the file.') });
  render(<TaughtPages />);
  const input = await screen.findByLabelText('File of taught pages');
  fireEvent.change(input, { target: { files: [new File(['{}'], 'x.json')] } });
  await screen.findByText('Nothing was imported: the file.');
});

it('starts teaching in the tab', async () => {
  const background = fakeBackground({});
  const attempt = vi.fn();
  render(<TeachButtons tabId={4} attempt={attempt} />);
  fireEvent.click(screen.getByRole('button', { name: /Not recognised/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Teach this page' }));
  await waitFor(() => expect(background.inputs('page.teach')).toEqual([{ tabId: 4 }]));
});
