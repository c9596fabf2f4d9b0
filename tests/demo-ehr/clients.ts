/**
 * The synthetic clients of Larkspur Practice: the extension's own samples, so that plans match without retyping, plus
 * what only an EHR would hold. Every person is invented.
 */
import samples from '../../public/samples/clients.json' with { type: 'json' };

export const clients = samples.clients;
export type DemoClient = (typeof clients)[number];

export const clientByChart = (chartId: string): DemoClient | undefined =>
  clients.find((client) => client.identity.chartId === chartId);
