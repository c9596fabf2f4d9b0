/**
 * Keeps the objects of the last view where the new one says the same. Every push of the background is a fresh copy; without
 * this, each key stroke in the note would look like a new plan and everything made from the plan would be made again.
 */
import type { PanelView } from '../../lib/messaging/calls.ts';

/** `next`, with client and plan of `before` where nothing about them changed. Plan versions are immutable, so their number says it. */
export function steadied(before: PanelView | null, next: PanelView): PanelView {
  const was = before?.chart;
  const now = next.chart;
  if (was?.state !== 'linked' || now.state !== 'linked' || was.client.id !== now.client.id) return next;
  const samePlan = was.plan?.planId === now.plan?.planId && was.plan?.version === now.plan?.version;
  const sameClient = JSON.stringify(was.client) === JSON.stringify(now.client);
  return {
    ...next,
    chart: {
      state: 'linked',
      client: sameClient ? was.client : now.client,
      plan: samePlan ? was.plan : now.plan,
    },
  };
}
