/** How an agreement is put in words, the same on every screen. */
import type { RecordValue } from '../../lib/records/kinds.ts';

type Agreement = RecordValue<'agreement'>;
type Words<K extends keyof Agreement> = Readonly<Record<Extract<Agreement[K], string>, string>>;

export const understoodWords: Words<'understood'> = {
  yes: 'Understood',
  partly: 'Partly understood',
  no: 'Not understood',
};
export const agreedWords: Words<'agreed'> = { yes: 'agreed', 'in part': 'agreed in part', no: 'not agreed' };
export const howWords: Words<'how'> = {
  signed: 'signed',
  spoken: 'by word of mouth',
  'by video': 'by video',
  'in writing': 'in writing',
  'not given': 'not given',
};
export const copyWords: Words<'copy'> = {
  given: 'copy given',
  'offered, not wanted': 'copy offered, not wanted',
  'not yet': 'no copy yet',
};
export const withWords: Words<'with'> = { client: 'the client', guardian: 'the guardian', both: 'client and guardian' };

/**
 * What is on record of a version of the plan. What was agreed to before it was changed says nothing of it, so an earlier
 * version's agreement stands there as that.
 *
 * @param agreements all of the client's, the oldest first
 */
export function agreementLines(agreements: readonly Agreement[], version: number): readonly string[] {
  const own = agreements.findLast(({ planVersion }) => planVersion === version);
  if (own) return [agreementLine(own)];
  const last = agreements.at(-1);
  if (!last) return [];
  return [`Not recorded for version ${version} yet. Version ${last.planVersion}, ${agreementLine(last)}`];
}

function agreementLine({ date, understood, agreed, how, copy }: Agreement): string {
  return `${date}: ${understoodWords[understood]}, ${agreedWords[agreed]}, ${howWords[how]}; ${copyWords[copy]}`;
}

/** Choices for a field, in the order of its words. */
export function choices<V extends string>(words: Readonly<Record<V, string>>): readonly { value: V; label: string }[] {
  return (Object.keys(words) as V[]).map((value) => ({ value, label: words[value] }));
}
