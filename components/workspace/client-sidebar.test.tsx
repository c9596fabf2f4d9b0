// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import { ToastProvider } from '../ui/toast.tsx';
import { ClientSidebar } from './client-sidebar.tsx';

// It asks the background, and is about something else.
vi.mock('../trust/reminder.tsx', () => ({ TrustReminder: () => null }));
afterEach(cleanup);

it('finds a client without the accents of the label', () => {
  const clients = ['Zoë Ñúñez', 'Đặng', 'A', 'B', 'C', 'D', 'E', 'F', 'G'].map(
    (label): ClientSummary => ({
      id: label,
      label,
      population: 'adult',
      format: 'individual',
      createdAt: '2026-01-05T12:00:00Z',
      setAside: [],
      planVersion: 1,
    }),
  );
  const nothing = () => undefined;
  render(
    <ToastProvider>
      <ClientSidebar clients={clients} route={{}} onAdd={nothing} onLock={nothing} onChosen={nothing} />
    </ToastProvider>,
  );
  const found = (query: string) => {
    fireEvent.input(screen.getByLabelText('Find a client'), { target: { value: query } });
    return within(screen.getByRole('list'))
      .queryAllByRole('link')
      .map(({ textContent }) => textContent?.replace('plan version 1', ''));
  };
  expect(found('zoe')).toEqual(['Zoë Ñúñez']);
  expect(found('nunez')).toEqual(['Zoë Ñúñez']);
  expect(found('dang')).toEqual(['Đặng']);
});
