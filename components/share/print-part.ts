/** Prints the open part and leaves a line in the access log: paper is a way out too. */
import { call } from '../../lib/messaging/client.ts';

export function printPart(clientId: string): void {
  noteExport(clientId, 'print');
  print();
}

/** Notes that something of a client was let out. Never in the way of it: a log that is full must not hold a file back. */
export function noteExport(clientId: string, detail: 'print' | 'file'): void {
  call('log.note', { what: 'exported', clientId, detail }).catch(() => undefined);
}
