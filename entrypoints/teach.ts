/** "Teach this page", injected when the therapist asks for it; registered nowhere. Wiring only. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { dayOf } from '../lib/dates.ts';
import { call } from '../lib/messaging/client.ts';
import { teachPage } from '../lib/page/teach/teach.ts';

/** In the isolated world, so the page can't see it. */
interface OwnWorld {
  throughlineTeaches?: boolean;
}

export default defineUnlistedScript(() => {
  const world = globalThis as OwnWorld;
  if (world.throughlineTeaches) return;
  world.throughlineTeaches = true;
  const save = async (adapter: Parameters<Parameters<typeof teachPage>[1]['save']>[0]) => {
    await call('adapters.save', { adapter });
  };
  void teachPage(window, { today: dayOf(new Date()), save }).finally(() => {
    world.throughlineTeaches = false;
  });
});
