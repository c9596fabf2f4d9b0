/**
 * Proves that nothing leaves the machine: a proxy that refuses and records whatever is not loopback, plus what the
 * browser's own network events report. Both browsers bypass a proxy for loopback hosts, so the demo EHR works and
 * every other address, from page, extension, worker or browser alike, ends up in the record.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that tried to leave. */
export interface Escape {
  /** `network event` = seen in the browser's events, `proxy` = it arrived at the refusing proxy. */
  seenBy: 'network event' | 'proxy';
  address: string;
}

const localSchemes = new Set([
  'chrome-extension:',
  'moz-extension:',
  'data:',
  'blob:',
  'about:',
  'chrome:',
  'resource:',
]);
const loopbackHost = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether a request to this address stays on the machine. */
export function staysLocal(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return localSchemes.has(url.protocol) || loopbackHost.test(url.hostname);
}

export interface NetworkGuard {
  /** Port of the refusing proxy on 127.0.0.1. */
  readonly port: number;
  /** Call for each request that the browser's own events report. */
  see(address: string): void;
  /** Call for each that the browser then refused by the extension's policy: it was asked for and never made. */
  refused(address: string): void;
  escapes(): readonly Escape[];
  /** @throws Error listing every request that tried to leave the machine. */
  assertNoEscape(): void;
  close(): Promise<void>;
}

/** Starts the refusing proxy on a free port. */
export async function startNetworkGuard(): Promise<NetworkGuard> {
  const escapes: Escape[] = [];
  const server = createServer((request, response) => {
    escapes.push({ seenBy: 'proxy', address: request.url ?? '(no address)' });
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    escapes.push({ seenBy: 'proxy', address: `https://${request.url ?? ''}` });
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    see: (address) => {
      if (!staysLocal(address)) escapes.push({ seenBy: 'network event', address });
    },
    refused: (address) => {
      const at = escapes.findIndex((one) => one.seenBy === 'network event' && one.address === address);
      if (at >= 0) escapes.splice(at, 1);
    },
    escapes: () => escapes,
    assertNoEscape: () => {
      if (escapes.length === 0) return;
      const lines = escapes.map((one) => `  ${one.seenBy}: ${one.address}`);
      throw new Error(`${escapes.length} request(s) tried to leave the machine:\n${[...new Set(lines)].join('\n')}`);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
