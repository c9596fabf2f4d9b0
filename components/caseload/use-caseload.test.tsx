// @vitest-environment happy-dom
import { cleanup, configure, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Workspace } from '../workspace/app.tsx';
import { type LiveWorld, liveWorld } from '../workspace/testing/world.ts';

configure({ asyncUtilTimeout: 5000 });
let live: LiveWorld;

beforeEach(async () => {
  live = await liveWorld();
  for (let at = 0; at < 40; at++) {
    const facts = { label: `Client ${at + 10}`, population: 'adult', format: 'individual' } as const;
    await live.ask('clients.create', facts);
  }
});
afterEach(cleanup);

const shown = () => document.querySelectorAll('.tl-caseload-table tbody tr').length;

describe('a caseload longer than a screen', () => {
  it('is all there soon after its first screenful, and loses no row when it is read again', async () => {
    const counts: number[] = [];
    const watch = new MutationObserver(() => counts.push(shown()));
    watch.observe(document.body, { childList: true, subtree: true });
    location.hash = '';
    render(<Workspace />);
    await waitFor(() => expect(shown()).toBe(40));
    expect(counts).toContain(15);
    counts.length = 0;
    live.tell({ event: 'data', clientId: null });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    watch.disconnect();
    expect(shown()).toBe(40);
    expect(Math.min(40, ...counts)).toBe(40);
  });
});
