/** The first symptom that a note names as present now; two rules ask for it. */
import { splitSentences } from '../../../text/index.ts';
import { CONCEPTS, mentionsOf } from '../../polarity/index.ts';
import { settlePolarity } from '../../polarity/judge.ts';
import type { Evidence, NoteInput } from '../../types.ts';
import { sectionsOf } from '../case.ts';

const NO_SYMPTOM = /suicid|harm|homicid|attempt|overdose|abuse|violence|neglect|threat|firearm|assault/i;

const SYMPTOMS = CONCEPTS.filter(({ id }) => !NO_SYMPTOM.test(id));
/** Two rules ask for the same; forgotten with the note. */
const known = new WeakMap<NoteInput, readonly Evidence[]>();

/** A symptom named today and affirmed, the first in the text; danger has its own rules. */
export function symptom(note: NoteInput): readonly Evidence[] {
  const before = known.get(note);
  if (before) return before;
  const found = firstSymptom(note);
  known.set(note, found);
  return found;
}

/** Sentence by sentence, since most notes name one early. */
function firstSymptom(note: NoteInput): Evidence[] {
  for (const { name, text } of sectionsOf(note)) {
    for (const sentence of splitSentences(text)) {
      for (const concept of SYMPTOMS) {
        const mention = mentionsOf(sentence.text, concept).find(
          (each) => each.polarity === 'affirmed' && settlePolarity(sentence.text, each, 'affirmed') === 'affirmed',
        );
        if (!mention) continue;
        const start = sentence.start + mention.start;
        const end = sentence.start + mention.end;
        return [{ section: name, start, end, text: text.slice(start, end) }];
      }
    }
  }
  return [];
}
