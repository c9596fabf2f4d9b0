/**
 * The one way in which the vault and the background say no. Carries a code for programs and a message for people; the
 * message names what and where, and must not contain a client's data.
 */
import type { CallErrorCode } from '../messaging/calls.ts';

/** A refusal with a code of the call map. `message` is fit to be shown. */
export class Refusal extends Error {
  readonly code: CallErrorCode;

  constructor(code: CallErrorCode, message: string) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
  }
}

/** A record that cannot be read. Names table and id, so that it can be found and restored, and nothing of its content. */
export class DamagedRecord extends Refusal {
  readonly table: string;
  readonly recordId: string;

  constructor(table: string, recordId: string, why: string) {
    super(
      'damaged',
      `The record ${table}/${recordId} is damaged (${why}). Your other records are not affected; restore this one from a backup.`,
    );
    this.name = 'DamagedRecord';
    this.table = table;
    this.recordId = recordId;
  }
}

/** The refusal every reader gives while the key is away. */
export function lockedRefusal(): Refusal {
  return new Refusal('locked', 'The vault is locked. Enter your passphrase to go on.');
}
