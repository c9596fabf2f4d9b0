/**
 * A refused save of a plan in a therapist's words. The background names a place in the data and what is wrong there; a
 * person looks for goal 3. Pure.
 */

const parts = {
  goals: 'goal',
  objectives: 'objective',
  interventions: 'intervention',
  problems: 'problem',
  diagnoses: 'diagnosis',
} as const;
/** Fields that are called otherwise on the screen. */
const fields: Readonly<Record<string, string>> = {
  text: 'the text',
  clientWords: "the client's words",
  doneWhen: '“Done when”',
  dischargeCriteria: '“Discharge criteria”',
  dueDate: 'the due date',
  startDate: 'the start date',
  reviewDate: 'the review date',
  reason: 'what changed, and why',
};

/** @param message as the call was refused with; one that names no place comes back as it is. */
export function saveTrouble(message: string): string {
  const found = /^plans\.save: ((?:content\.)?[\w.]+): (.*)$/.exec(message);
  if (!found) return message;
  const [, place = '', why = ''] = found;
  const limit = /<=\s*(\d+) characters/.exec(why)?.[1];
  const where = placeWords(place.replace(/^content\./, '').split('.'));
  if (limit) {
    return `${where} is longer than ${Number(limit).toLocaleString('en-US')} characters. Shorten it, then save again; nothing you wrote is lost.`;
  }
  return `${where} is not as it should be (${why}). Change it, then save again; nothing you wrote is lost.`;
}

/** "goals.2.objectives.0.baseline" as "Goal 3 in the list, objective 1: baseline". */
function placeWords(path: readonly string[]): string {
  const words: string[] = [];
  let field = '';
  for (let at = 0; at < path.length; at++) {
    const name = path[at] ?? '';
    if (Object.hasOwn(parts, name) && /^\d+$/.test(path[at + 1] ?? '')) {
      at += 1;
      words.push(`${parts[name as keyof typeof parts]} ${Number(path[at]) + 1}`);
    } else field = fields[name] ?? name;
  }
  const whole = [words.join(', '), field].filter(Boolean).join(': ');
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}
