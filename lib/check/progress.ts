/**
 * Progress on a goal as the note states it: improved, same, worse, or not stated. Reads only the sentences that speak for
 * that goal and their neighbours. What this may not do: infer progress that nobody wrote.
 */
import type { Decision } from './matching/decide.ts';
import { findMeasures } from './matching/measures.ts';
import type { NoteUnit } from './matching/note-profile.ts';
import type { Progress } from './types.ts';

const SAME =
  /\b(?:unchanged|no (?:real )?(?:change|diff\w*|movement|better|worse)|same (?:as|old|circus|story|number|pattern)|(?:about|abt|pretty much|much|just|exactly) (?:the )?same|just as (?:before|\w+)|as (?:before|ever|always|usual|last (?:time|week|wk|month|visit))|exactly as (?:many|much|when|before)|like always|hasn['’]?t (?:budged|moved|changed|shifted)|not (?:moved|budged|changed)|stuck|plateau\w*|holding steady|remains?|persists?|still (?:no|not|every|the same|un\w+|doing|has|gives|avoids|drinks|smokes|sleeps)|to the gram|as at the last|neither better nor worse|flat since|stable)\b/gi;
const BETTER =
  /\b(?:better|improv\w+|less|fewer|lighter|brighter|calmer|easier|happier|more (?:hopeful|energy|confident|often|open|settled|relaxed|active|patient)|first time|for once|longest|new for (?:him|her|them)|unprompted|with(?:out| no) (?:prompt\w*|reminder\w*|being asked)|on (?:his|her|their) own|progress(?:ed|ing)?|gains?|loosen\w*|eas(?:ed|ing)|settl(?:ed|ing)|down (?:from|to)|dropp(?:ed|ing) (?:from|to)|fell (?:from|to)|cut (?:down|back)|no longer|used to be|milestone|met (?:the )?(?:goal|target|objective)|achieved|succeed\w*|success\w*|managed to|longer than|proud|never before|none before|way up|turn(?:ed|ing) (?:a|the) corner|back to (?:work|school|the gym|herself|himself)|days? (?:sober|clean|dry)|months? (?:sober|clean|dry)|as prescribed|responding|reduc(?:ed|tion)|declin(?:ed|ing) (?:in )?(?:symptoms|anxiety))\b/gi;
const WORSE =
  /\b(?:worse(?:ned|ning)?|deepen\w*|deteriorat\w+|backslid\w*|backslide|step backwards?|set ?back|relaps\w+|slipp(?:ed|ing)|lapsed|regress\w+|declin(?:ed|ing)|more (?:often|frequent|anxious|depressed|irritable|withdrawn|intense|fights?|panic|tired|down)|increas(?:ed|ing|e in)|escalat\w+|up from|went up|gone up|climb(?:ed|ing)|spik(?:ed|ing)|rough(?:er)? (?:week|stretch|patch|few)|sinking|harder|stopped (?:going|taking|doing|coming|showering)|quit (?:going|taking)|dropped (?:out|the)|first (?:miss\w*|slip|since)|back (?:up|to (?:using|drinking|smoking|daily))|louder|had been (?:down|daily|every)|was only|used to be just|now (?:near )?(?:daily|nightly)|most (?:nights|days) now|struggl\w+|flare\w*)\b/gi;

/** Goals whose count should fall, and words for counted things that should. */
const FALL_GOAL =
  /\b(?:reduc\w+|decreas\w+|lower|fewer|less|stop|no more than|cut|quit|limit|eliminat\w+|under|below|at most|without|abstain\w*|give up|resist|overcome|down to|drop|lessen|minimi[sz]e|halve|free of|off|out of|from \w+ (?:a|per) \w+ to)\b/i;
const FALL_THING =
  /\b(?:late|absen\w+|miss(?:ed)?|skipped|panic|attacks?|episodes?|blow ?-?ups?|outbursts?|meltdowns?|tantrums?|fights?|drinks?|beers?|purg\w+|binge\w*|v x|cut x|nightmares?|dreams?|flashbacks?|urges?|cravings?|clung|awake|up \d|wakes?|yell\w*|worr\w+|rituals?|count\w+|checks?|wash\w*|zarit|tablets|mg|cigs?|cigarettes|suds?|distress|belief|voices|relapses?|slips?|referrals?|incidents?|reassur\w+|asks)\b/i;
const RISE_THING =
  /\b(?:sober|clean|dry|days? off|sleep\w*|slept|on time|attended|attendance|made|meetings?|walk\w*|completed|done|filled|homework|classes|h(?:ours|rs)?\b|on task|school|pages|kg|ate|meals?|practi\w+|sessions|calls?|used)\b/i;

const NUMBER = String.raw`(\d+(?:\.\d+)?)(?:\s?[-–]\s?\d+(?:\.\d+)?)?`;
/** Now, then an earlier value: "4 of 5 days, was 2", "22 vs 12", "19 (16 in May)", "15 (was 19)". */
const NOW_THEN = new RegExp(
  String.raw`${NUMBER}[^.;]{0,45}?(?:\b(?:was|were|vs\.?|versus|compared (?:to|with)|against|had been|used to be|up from|down from|formerly)\b|\()\s*(?:\w+\s+){0,3}?${NUMBER}`,
  'i',
);
/** Then, and now: "from 16 to 14", "80 -> 55", "20 to 30 mg". */
const THEN_NOW = new RegExp(
  String.raw`(?:\bfrom\s+|\bwent\s+)?${NUMBER}\s*(?:to|->|→|=>|falling to|down to|up to)\s*${NUMBER}`,
  'i',
);
const NOW_NONE = /\b\d+[^.;]{0,30}\b(?:none|zero|nil) (?:before|last|in|prior)|\bup from (?:0|zero|none)\b/i;

type Votes = { improved: number; same: number; worse: number };

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function numbersVote(text: string, goalText: string, votes: Votes, weight: number): void {
  const measure = findMeasures(text)[0];
  const pair = NOW_THEN.exec(text);
  const series = pair === null ? THEN_NOW.exec(text) : null;
  let now: number | undefined;
  let before: number | undefined;
  if (pair !== null) {
    now = Number(pair[1]);
    before = Number(pair[2]);
  } else if (series !== null) {
    before = Number(series[1]);
    now = Number(series[2]);
  } else if (NOW_NONE.test(text)) {
    now = 1;
    before = 0;
  }
  if (measure !== undefined && measure.scores.length > 1 && pair !== null) {
    now = measure.scores[0];
    before = measure.scores[1];
  }
  if (now === undefined || before === undefined || Number.isNaN(now) || Number.isNaN(before)) return;
  const strong = weight * 2;
  if (now === before) votes.same += strong;
  else {
    const shouldFall =
      measure === undefined
        ? FALL_THING.test(text)
          ? true
          : RISE_THING.test(text)
            ? false
            : FALL_GOAL.test(goalText)
        : measure.measure.higherIsWorse;
    if (now < before === shouldFall) votes.improved += strong;
    else votes.worse += strong;
  }
}

/**
 * @param goalText the goal with its objectives: tells whether a count should fall or rise
 * @param decision the goal's matches
 */
export function progressOf(goalText: string, decision: Decision, units: readonly NoteUnit[]): Progress {
  const votes: Votes = { improved: 0, same: 0, worse: 0 };
  const best = decision.reading.matches[0]?.score ?? 0;
  const seen = new Map<number, number>();
  for (const match of decision.reading.matches) {
    if (match.score < best * 0.35) continue;
    const share = match.score / best;
    seen.set(match.unit, Math.max(seen.get(match.unit) ?? 0, share));
    const following = units[match.unit + 1];
    if (following !== undefined && following.part.section === units[match.unit]?.part.section) {
      seen.set(match.unit + 1, Math.max(seen.get(match.unit + 1) ?? 0, share * 0.4));
    }
  }
  for (const [index, share] of seen) {
    const unit = units[index];
    if (unit === undefined) continue;
    for (const clause of unit.clauses) {
      if (clause.planned) continue;
      votes.same += share * count(clause.text, SAME);
      votes.improved += share * count(clause.text, BETTER);
      votes.worse += share * count(clause.text, WORSE);
    }
    numbersVote(unit.text, goalText, votes, share);
  }
  const most = Math.max(votes.improved, votes.same, votes.worse);
  if (most < 0.3) return 'unstated';
  if (votes.same === most) return 'same';
  return votes.worse === most ? 'worse' : 'improved';
}
