/** What the record says of the person, as lines under their prompts' labels. */
import { personSections } from '../../lib/plan/person.ts';

export function personLines(answers: Readonly<Record<string, string>>): readonly string[] {
  return personSections.flatMap(({ prompts }) =>
    prompts.flatMap(({ id, label }) => (answers[id]?.trim() ? [`${label}: ${answers[id]}`] : [])),
  );
}
