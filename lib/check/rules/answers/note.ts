/** Answers the note rules from the note's words and what the page says about it. */
import type { Evidence, NoteInput } from '../../types.ts';
import {
  type Answer,
  type Answering,
  byPattern,
  cannotTell,
  daysBetween,
  matchesOf,
  met,
  notFound,
  type RuleCase,
  sectionsOf,
} from '../case.ts';
import * as say from '../phrases.ts';
import { NOTE_DAYS, PROFILE_NAMES, strictest } from '../profiles.ts';
import { dangerParts } from './danger.ts';
import { symptom } from './symptom.ts';
import { linked } from './thread.ts';

/** A part of a note that is there only for this, with words in it. */
function part(note: NoteInput, name: RegExp): Evidence[] {
  const found = sectionsOf(note).find((section) => name.test(section.name.trim()) && section.text.trim() !== '');
  return found ? [{ section: found.name, start: 0, end: found.text.length, text: found.text }] : [];
}
const partOr =
  (name: RegExp, pattern: RegExp): Answering =>
  ({ note }) => {
    const own = part(note, name);
    return own.length > 0 ? met(own) : byPattern(note, pattern);
  };

const GENERIC: ReadonlySet<string> = new Set(['supportive counseling', 'rapport building']);
const first = (all: readonly { readonly evidence: readonly Evidence[] }[]) =>
  all.flatMap(({ evidence }) => evidence.slice(0, 1));

function minutesOf(note: NoteInput): number | undefined {
  const [times] = matchesOf(note, say.START_STOP);
  const clock = [...(times?.text ?? '').matchAll(/(\d{1,2})[:.](\d{2})\s*(am|pm)?/gi)].map(
    ([, hour, minute, half]) => (Number(hour) % 12) * 60 + Number(minute) + (/pm/i.test(half ?? '') ? 720 : 0),
  );
  const [from, to] = clock;
  if (from !== undefined && to !== undefined) return (to - from + 720) % 720;
  const [minutes] = matchesOf(note, say.MINUTES);
  const told = /\d{2,3}/.exec(minutes?.text ?? '')?.[0];
  return told ? Number(told) : undefined;
}

export const NOTE_ANSWERS: Readonly<Record<string, Answering>> = {
  'N-01': ({ rightChart }) => (rightChart ? met([], 'The page’s identity is the linked client’s') : cannotTell()),
  'N-02': ({ note, sessionDate, today }) => {
    if (sessionDate && today && sessionDate > today) return notFound(`The page says ${sessionDate}, a day to come`);
    if (sessionDate) return met([], sessionDate);
    const found = matchesOf(note, say.DAY);
    return found.length > 0 ? cannotTell('A day is in the text', found) : cannotTell('The page shows no day');
  },
  'N-03': ({ note, profiles }) => {
    const times = matchesOf(note, say.START_STOP);
    if (times.length > 0) return met(times);
    const minutes = matchesOf(note, say.MINUTES);
    if (!profiles.includes('CEN')) return minutes.length > 0 ? met(minutes) : notFound();
    return { ...notFound('Centene asks for exact times', minutes), strictest: 'CEN' };
  },
  'N-04': ({ note }) => {
    const minutes = minutesOf(note);
    const code = say.CODES.find((each) => matchesOf(note, each.code).length > 0);
    if (minutes === undefined || !code) return cannotTell('Minutes and code are not both in the text');
    const evidence = matchesOf(note, code.code);
    const fits = minutes >= code.from && minutes <= code.to;
    return fits ? met(evidence, `${minutes} minutes`) : notFound(`${minutes} minutes`, evidence);
  },
  'N-05': ({ note }) => byPattern(note, say.HELD),
  'N-06': ({ note }) => {
    const place = matchesOf(note, say.PLACE);
    const who = matchesOf(note, say.PRESENT);
    if (place.length > 0 && who.length > 0) return met([...place, ...who]);
    if (place.length + who.length === 0) return notFound();
    return notFound(place.length === 0 ? 'Place' : 'Who was there', [...place, ...who]);
  },
  'N-07': ({ note }) => {
    const evidence = symptom(note);
    return evidence.length > 0 ? met(evidence) : notFound();
  },
  'N-08': ({ plan, noteDiagnoses }) => {
    if (!noteDiagnoses || noteDiagnoses.length === 0 || plan.diagnoses.length === 0) {
      return cannotTell('The page shows no diagnosis beside the note');
    }
    const other = noteDiagnoses.filter((code) => !plan.diagnoses.includes(code));
    return other.length === 0 ? met([], noteDiagnoses.join(', ')) : notFound(`${other.join(', ')} is not on the plan`);
  },
  'N-09': linked,
  'N-10': ({ result }) => {
    const named = result.interventions.filter(({ name }) => !GENERIC.has(name));
    if (named.length > 0) return met(first(named));
    return result.interventions.length > 0
      ? cannotTell('Only general support', first(result.interventions))
      : notFound();
  },
  'N-11': partOr(/^(?:r|response|client response)$/i, say.RESPONSE),
  'N-12': ({ result }) => {
    const served = Object.entries(result.goals).filter(([, { status }]) => status === 'addressed');
    if (served.length === 0) return cannotTell('No goal is addressed');
    const stated = served.filter(([id]) => (result.progress[id] ?? 'unstated') !== 'unstated');
    if (stated.length > 0) return met(first(stated.map(([, finding]) => finding)));
    const goalId = served[0]?.[0];
    return { ...notFound(), ...(goalId ? { goalId } : {}) };
  },
  'N-13': partOr(/^(?:p|plan|next steps?)$/i, say.NEXT_STEP),
  'N-14': ({ note }) => {
    const sign = symptom(note);
    const impairment = matchesOf(note, say.IMPAIRMENT);
    if (sign.length > 0 && impairment.length > 0) return met([...sign, ...impairment]);
    if (sign.length + impairment.length === 0) return notFound('Neither symptom nor what it gets in the way of');
    return cannotTell(sign.length > 0 ? 'A symptom, no impairment' : 'An impairment, no symptom', [
      ...sign,
      ...impairment,
    ]);
  },
  'N-15': ({ result }) =>
    result.risk.assessed ? met(result.risk.mentions.slice(0, 3).map(({ evidence }) => evidence)) : notFound(),
  'N-16': (given) => {
    if (!given.result.risk.present) return undefined;
    const parts = dangerParts(given.note);
    const missing = parts.filter(({ evidence }) => evidence.length === 0).map(({ words }) => words);
    const evidence = parts.flatMap((each) => each.evidence);
    return missing.length === 0 ? met(evidence) : notFound(`Not found: ${missing.join('; ')}`, evidence);
  },
  'N-17': ({ note, signedNote }) => {
    if (signedNote) return met([], 'The EHR shows the note as signed');
    const found = matchesOf(note, say.SIGNED);
    return found.length > 0 ? met(found) : cannotTell('Your EHR signs notes');
  },
  'N-18': ({ profiles, sessionDate, today }) => {
    const limit = strictest(NOTE_DAYS, profiles);
    if (!limit || !sessionDate || !today || sessionDate > today) return cannotTell();
    const days = daysBetween(sessionDate, today);
    const detail = `${days} days after; ${PROFILE_NAMES[limit.profile]}: ${limit.days}`;
    return { ...(days > limit.days ? notFound(detail) : met([], detail)), strictest: limit.profile };
  },
  'N-19': ({ repeated, sessions }) => {
    if (!repeated)
      return sessions?.length ? met() : cannotTell('No earlier note of this client was kept to compare with');
    return notFound(`${Math.round(repeated.share * 100)} % as on ${repeated.date}`, repeated.evidence);
  },
  'N-20': cadence,
  'N-21': ({ scores, measuresInNote, sessionDate, today }) => {
    const day = sessionDate ?? today;
    if (!scores || !day) return cannotTell('No scores are held here');
    const recent = scores.filter(({ date }) => daysBetween(date, day) >= 0 && daysBetween(date, day) <= 7);
    if (recent.length === 0)
      return measuresInNote?.length ? met() : cannotTell('No score of the last seven days is held');
    const left = recent.filter(({ measure }) => !measuresInNote?.includes(measure));
    return left.length === 0 ? met() : notFound([...new Set(left.map(({ name }) => name))].join(', '));
  },
  'N-22': ({ note }) => {
    const found = matchesOf(note, say.REFERRAL);
    return found.length > 0 ? met(found) : cannotTell('None in the text; there may have been none');
  },
  'N-23': ({ note }) => {
    const own = [
      ...matchesOf(note, say.PROCESS, 2),
      ...matchesOf(note, say.LONG_QUOTE),
      ...matchesOf(note, say.NAMED_OTHER, 2),
    ];
    return own.length > 0 ? notFound(undefined, own) : met();
  },
  'N-24': ({ note }) => {
    const remote = matchesOf(note, say.REMOTE);
    if (remote.length === 0) return undefined;
    const missing = say.REMOTE_PARTS.filter(([, pattern]) => matchesOf(note, pattern).length === 0).map(
      ([words]) => words,
    );
    return missing.length === 0 ? met(remote) : notFound(`Not found: ${missing.join('; ')}`, remote);
  },
  'N-25': () => cannotTell('Medication work is not seen here'),
  'N-26': ({ note, format }) => {
    if (format !== 'group') return undefined;
    const size = matchesOf(note, say.GROUP_SIZE);
    const own = matchesOf(note, say.OWN_PART);
    const many = Number(/\d{1,2}/.exec(size[0]?.text ?? '')?.[0] ?? 0);
    if (many > 12) return notFound(`${many} people`, size);
    if (size.length > 0 && own.length > 0) return met([...size, ...own]);
    return notFound(size.length === 0 ? 'Group size' : 'The client’s own part', [...size, ...own]);
  },
  'N-27': ({ note }) => {
    const maybe = sectionsOf(note).filter(({ name }) => /^(?:p|plan|next steps?)$/i.test(name.trim()));
    const found = matchesOf({ sections: Object.fromEntries(maybe.map(({ name, text }) => [name, text])) }, say.MAYBE);
    if (maybe.length === 0) return cannotTell('The note has no part for the plan');
    return found.length > 0 ? notFound(undefined, found) : met();
  },
};

/** Days between sessions as planned; undefined when the plan's words cannot be read as a number. */
function plannedDays(text: string | undefined): number | undefined {
  if (!text) return undefined;
  if (/\b(?:bi-?weekly|fortnightly|every (?:other|2nd|two|2) weeks?)\b/i.test(text)) return 14;
  if (/\bmonthly\b|\b(?:once|1 ?x|1 time) (?:a|per) month\b/i.test(text)) return 31;
  if (/\b(?:twice|2 ?x|2 times)\b[^.]{0,8}\bweek/i.test(text)) return 3.5;
  return /\bweek/i.test(text) ? 7 : undefined;
}

/** Whether sessions come about as often as planned; half as often or less is worth a word. */
export function cadence({ record, sessions, sessionDate, today }: RuleCase): Answer {
  const planned = plannedDays(record?.content.frequency);
  const day = sessionDate ?? today;
  const last = sessions?.at(-1)?.date;
  if (planned === undefined || !day || !last) return cannotTell('Frequency or earlier sessions are not held');
  const gap = daysBetween(last, day);
  return gap > planned * 2 ? notFound(`${gap} days since the last kept session`) : met([], `${gap} days`);
}
