/** What the specs on the notes of the demo EHR share: its clients, the editors' models, and waiting for a value. */
import type { Surface } from '../../scripts/browser/surface.ts';
import { clients } from '../demo-ehr/clients.ts';

/** The sample client whose label begins with `name`. @throws Error when there is none. */
export function sample(name: string) {
  const client = clients.find(({ label }) => label.startsWith(name));
  if (!client) throw new Error(`No sample client called ${name}.`);
  return { label: client.label, chartId: client.identity.chartId, name: client.identity.name };
}

/** What the editor's own model holds. */
export function model(surface: Surface, field: string): Promise<string> {
  return surface.run(
    (name) => (window as { __model?: (field: string) => string | undefined }).__model?.(name) ?? '',
    field,
  );
}

/** Reads until the value is good or `timeout` ms are over; gives the last value either way, for the test to judge. */
export async function until<T>(read: () => Promise<T>, good: (value: T) => boolean, timeout: number): Promise<T> {
  const end = Date.now() + timeout;
  let value = await read();
  while (!good(value) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    value = await read();
  }
  return value;
}
