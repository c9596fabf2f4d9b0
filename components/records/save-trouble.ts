/** A refused save of answers to prompts, in a therapist's words: what happened, that nothing is lost, what to do. Pure. */
import { CallError } from '../../lib/messaging/client.ts';

/**
 * @param error as the save was refused with
 * @param labelOf what the answer with this id is called on the screen
 */
export function answersTrouble(error: unknown, labelOf: (id: string) => string | undefined): string {
  const code = error instanceof CallError ? error.code : 'internal';
  if (code === 'conflict') {
    return 'Another window saved here meanwhile; what it saved is now shown, and nothing you wrote is lost. Look at it, then save again.';
  }
  if (code === 'internal' || !(error instanceof CallError)) {
    return 'Throughline did not answer. Nothing you wrote is lost: wait a moment, then save again. If that does not help, copy your words before you reload this page.';
  }
  const [, id = '', why = ''] = /^[\w-]+\.answers\.([\w.-]+): (.*)$/.exec(error.message) ?? [];
  const limit = /<=\s*(\d+) characters/.exec(why)?.[1];
  const label = labelOf(id);
  if (!label) return error.message;
  return limit
    ? `“${label}” is longer than ${Number(limit).toLocaleString('en-US')} characters. Shorten it, then save again; nothing you wrote is lost.`
    : `“${label}” could not be saved as it is. Change it, then save again; nothing you wrote is lost.`;
}
