/**
 * What may be stored beside clients and plans: one kind a file in `kinds/`, each a schema. Pure; the background seals
 * every record (`lib/vault/db/records.ts`) and validates it on the way in and out.
 *
 * To add a kind: write `kinds/<kind>.ts` with a strict schema, add it below. No kind may hold note text. Fields that a
 * later version adds must be optional or have a default, so that older records still open.
 */
import type { z } from '../zod.ts';
import { agreementSchema } from './kinds/agreement.ts';
import { amendmentSchema } from './kinds/amendment.ts';
import { checkingSchema } from './kinds/checking.ts';
import { clientPageSchema } from './kinds/client-page.ts';
import { crisisNumbersSchema } from './kinds/crisis-numbers.ts';
import { formatAnswersSchema } from './kinds/format-answers.ts';
import { gasSchema } from './kinds/gas.ts';
import { personSchema } from './kinds/person.ts';
import { releaseSchema } from './kinds/release.ts';
import { reviewSchema } from './kinds/review.ts';
import { rulesForSchema } from './kinds/rules-for.ts';
import { safetyPlanSchema } from './kinds/safety-plan.ts';
import { scoreSchema } from './kinds/score.ts';
import { sessionSchema } from './kinds/session.ts';
import { snippetSchema } from './kinds/snippet.ts';
import { teamMemberSchema } from './kinds/team-member.ts';
import { templateSchema } from './kinds/template.ts';

interface Kind<Schema extends z.ZodType> {
  readonly schema: Schema;
  /** `one`: at most one record an owner (written over, version by version); `many`: a list. */
  readonly holds: 'one' | 'many';
  /** `client`: belongs to a client and goes with it; `practice`: the therapist's own, owner id `practice`. */
  readonly owner: 'client' | 'practice';
}
const kind = <Schema extends z.ZodType>(
  schema: Schema,
  holds: 'one' | 'many',
  owner: 'client' | 'practice' = 'client',
): Kind<Schema> => ({ schema, holds, owner });

export const recordKinds = {
  session: kind(sessionSchema, 'many'),
  score: kind(scoreSchema, 'many'),
  amendment: kind(amendmentSchema, 'many'),
  'rules-for': kind(rulesForSchema, 'one'),
  checking: kind(checkingSchema, 'one', 'practice'),
  gas: kind(gasSchema, 'many'),
  person: kind(personSchema, 'one'),
  'safety-plan': kind(safetyPlanSchema, 'many'),
  'crisis-numbers': kind(crisisNumbersSchema, 'one', 'practice'),
  agreement: kind(agreementSchema, 'many'),
  'client-page': kind(clientPageSchema, 'one'),
  'format-answers': kind(formatAnswersSchema, 'one'),
  release: kind(releaseSchema, 'many'),
  'team-member': kind(teamMemberSchema, 'many'),
  review: kind(reviewSchema, 'many'),
  template: kind(templateSchema, 'many', 'practice'),
  snippet: kind(snippetSchema, 'many', 'practice'),
};

export type RecordKind = keyof typeof recordKinds;
export type RecordValue<K extends RecordKind> = z.infer<(typeof recordKinds)[K]['schema']>;

export { practice } from './practice.ts';

/** A record as views see it. `version` counts its writes; a write names the version it was made from. */
export interface StoredRecord<K extends RecordKind = RecordKind> {
  readonly id: string;
  readonly ownerId: string;
  readonly kind: K;
  readonly version: number;
  readonly value: RecordValue<K>;
}
/** The readable records of a kind in the order they were made, and the ids of those that cannot be read. */
export interface RecordList<K extends RecordKind = RecordKind> {
  readonly records: readonly StoredRecord<K>[];
  readonly damaged: readonly string[];
}
