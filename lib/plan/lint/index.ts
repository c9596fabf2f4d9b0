/**
 * Reads a goal or objective while it is typed: measurable, time-bound, a specific act, the client's voice, vague; with
 * hints. Hints are offers: this module must not block, score or compare with other clients.
 */
import { ACT_VERBS, LINT_RULES, type LintRule, VAGUE_WORDS } from './rules.ts';

export { LINT_RULES, type LintRule } from './rules.ts';

export interface LintHint {
  /** Id in {@link LINT_RULES}. */
  readonly rule: string;
  readonly message: string;
}
export interface LintResult {
  readonly measurable: boolean;
  readonly timeBound: boolean;
  readonly specificBehaviour: boolean;
  readonly clientVoice: boolean;
  readonly vague: boolean;
  readonly hints: readonly LintHint[];
}

const NUMBER =
  '(?:\\d+(?:[.,]\\d+)?(?:\\s*(?:[-–]|to|or)\\s*\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|ninety|a|an|several|a few|a couple of)';
const UNIT =
  '(?:days?|weeks?|wks?|months?|mos?|years?|yrs?|quarters?|semesters?|terms?|sessions?|visits?|appointments?)';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const EVENT =
  "(?:discharge|the end|end of|the close|session|week|month|review|the review|next|my|our|her|his|their|then|the time|the next|the \\d+|the (?:six|three|twelve|ninety)|summer|spring|fall|winter|autumn|christmas|thanksgiving|easter|labor day|new year\\w*|memorial day|halloween|ramadan|passover|graduation|semester|school (?:starts|ends|year)|termination|therapy ends|treatment ends|baby|birthday|year(?:'s)? end|(?:the )?(?:wedding|holidays?|trial|hearing|court|move|birth))";

/** A horizon for reaching it. Rates ("3 days a week") and clock times ("by 10 pm") aren't. */
const HORIZON = new RegExp(
  [
    // within / in / over / for N weeks
    `\\b(?:within|in|over|for|during|across|throughout|after|x)\\s+(?:the\\s+|at least\\s+|about\\s+|up to\\s+)*(?:next|first|last|coming|following|whole|entire|full)?\\s*${NUMBER}?[\\s-]*(?:straight|consecutive|full|more|running)?\\s*${UNIT}(?:\\s+(?:running|straight|in a row))?\\b(?!\\s*(?:a|per|each)\\s)`,
    // by / before / until a date or event
    `\\bat\\s+(?:the\\s+)?(?:discharge|end of|close of|next review|\\d+[\\s-](?:day|week|month)|(?:six|three|twelve|ninety)[\\s-](?:day|week|month))`,
    `\\b(?:by|before|until|till|through|thru|as of|no later than|prior to|up to)\\s+(?:the\\s+)?(?:${EVENT}(?:\\s+\\d+)?|${MONTH}\\b|\\d{1,2}/\\d{1,2}|(?:19|20)\\d\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d{1,2}(?:st|nd|rd|th)\\b|${NUMBER}[\\s-]*${UNIT})`,
    `\\b\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\b(?!\\s*(?:or|scale|rated))(?<=by.{0,40})`,
    `\\bthis\\s+(?:week|month|quarter|semester|year|term|summer|spring|fall|winter)\\b`,
    `\\bin\\s+${MONTH}\\b`,
    // a period held: "30 days off cocaine", "one year of sobriety"
    `\\b${NUMBER}[\\s-]*(?:straight |consecutive |full )?(?:days?|weeks?|wks?|months?|mos?|years?|yrs?)\\s+(?:off|clean|sober|of|without|free|in a row|running|straight|abstinent)\\b`,
    `\\b(?:next|following)\\s+(?:session|visit|review|appointment)\\b`,
    `\\b${NUMBER}[\\s-](?:day|week|month|year)s?\\s+(?:review|mark|follow-?up|period|plan|goal)\\b`,
    `\\beach of the next\\b`,
    `\\bof (?:the|her|his|their) next \\d+ (?:days|weeks|nights|sessions)\\b`,
    `\\b(?:\\d+|six|eight|ten|twelve) (?:consecutive )?(?:weekly|biweekly|monthly|daily) (?:\\S+ )?(?:sessions|visits|meetings|appointments|groups)\\b`,
    `\\b(?:by|before) (?:the )?(?:quarter|year|month|semester|summer|term)(?:'s|s')? end\\b`,
    `\\ba (?:whole|full|entire) (?:week|month|year)\\b`,
  ].join('|'),
  'gi',
);
const CLOCK = /\b(?:by|before|until|till|after|at)\s+\d{1,2}(?::\d\d)?\s*(?:am|pm|a\.m|p\.m|o'clock|h\b)/gi;

const QUANTITY = new RegExp(
  [
    '\\d',
    `\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|half|once|twice|zero|single|double)\\b(?!\\s+another)`,
    '\\b(?:every|each|all|none|always|never|daily|nightly|weekly|monthly|biweekly|100\\s?%|percent|no more than|at least|at most|or fewer|or less|or more|fewer than|less than|more than|up to|entire(?:ly)?|without (?:any|a single)|free of|zero)\\b',
    '\\b(?:negative (?:uds|utox|screen|urine|drug)|within (?:the )?(?:normal|therapeutic) (?:range|limits)|in therapeutic range|remission|below (?:the )?(?:cut-?off|threshold|clinical)|above (?:the )?cut-?off|full(?:y)? abstinen\\w*|abstinen\\w* from|(?:as prescribed|as directed)|(?:be|stay|staying|remain|keep|get|staying) (?:clean|sober|abstinent)|stay(?:ing)? off \\w+|sobriety|no (?:\\w+ ){0,2}(?:attacks?|episodes?|fights?|absences|outbursts|incidents|nightmares|binges?|relapses?)|(?:phq|gad|pcl|audit|isi|y-?bocs|bdi|epds)[- ]?\\d{0,2}\\b.{0,40}\\b(?:range|mild|moderate|severe|minimal|remission)|no (?:longer meets?|cutting|self-harm|use|drinking|alcohol|missed|hospitali[sz]ations?|episodes?|attacks?|fights?|suspensions?|arrests?|relapses?|incidents?|calls))\\b',
  ].join('|'),
  'i',
);

/** A measure moved from one named band to another. */
const BAND =
  /\b(?:phq|gad|pcl|audit|isi|y-?bocs|bdi|bai|epds|whodas|dass)[- ]?\d{0,2}\b.{0,40}\b(?:range|mild|moderate|severe|minimal|remission)\b/i;
/** So many meetings at a stated rate. */
const COUNTED = /\b\d+ (?:weekly|biweekly|monthly|daily) /i;

const FIRST_PERSON =
  /(?:^|[\s"'“‘(])(?:i|i'd|i'll|i'm|i've|my|me|myself|we|our)(?=[\s,.!?]|$)(?![\s-]*(?:['"’”]\s*)?(?:statements?|messages?|language))/i;

function clientVoiceOf(text: string): boolean {
  const straight = text.trim().replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
  const whole = /^["'](.+)["'][.!]?$/.exec(straight);
  if (whole && (whole[1] ?? '').split(/\s+/).length >= 3 && !/["']/.test((whole[1] ?? '').replace(/\w'\w/g, '')))
    return true;
  const opening = /^"([^"]{8,})"/.exec(straight);
  if (opening && (opening[1] ?? '').split(/\s+/).length >= 4) return true;
  const outside = straight
    .replace(/['"]i['"]\s*(?:-|\s)?(?:statements?|messages?)/gi, ' ')
    .replace(/\bi-(?:statements?|messages?)/gi, ' ');
  return FIRST_PERSON.test(outside);
}

/** Whether an act of the client stands in it, not only a state, a score, an urge or an insight about acts. */
function actsIn(text: string): boolean {
  if (/(?:^|\W)['"]?i['"]?[\s-]*(?:statements?|messages?)\b/i.test(text)) return true;
  if (
    /\b(?:no more than|at most|under|max(?:imum)?|limit of|down to)\s+\d+\s+(?:beers?|drinks?|cigarettes?|joints?|cans?|coffees?|hits?|glasses|bets?)\b/i.test(
      text,
    )
  )
    return true;
  if (
    /\b(?:stop|stops|stopping|quit|quits|quitting|reduce|cut down on|limit)\s(?!feeling|being|worrying|thinking|having|caring|suffering|hating)\w{3,}ing\b/i.test(
      text,
    )
  )
    return true;
  if (
    /\b(?:start|starts|begin|begins|initiate|hold)s? (?:one|two|three|\d+|a|at least \w+) (?:conversation|talk|chat|check-in|meeting)s?\b|\bsee (?:a |the |his |her )?(?:therapist|psychiatrist|doctor|dietitian|counselor|nurse)\b|\b(?:hand-?washing|washing|checking|hair-?pulling|skin-?picking|nail-?biting)\b.*\d/i.test(
      text,
    )
  )
    return true;
  const acts = text
    .replace(/\b\w+ (?:\w+ )?(?:better|less|more)\b(?! than)/gi, ' ')
    .replace(/\b(?:way of|by) (?:going|using|doing|working) [\w-]+(?: to \w+)?/gi, ' ')
    .replace(/\breturn (?:to )?(?:her |his |their )?(?:previous|prior|baseline|former|normal)[^.;]*/gi, ' ')
    .replace(/\b(?:each|every|per|at|next|until the) visit\b/gi, ' ')
    .replace(/\bper (?:\w+ )?log\b/gi, ' ')
    .replace(
      /\b(?:urges?|thoughts?|desire|cravings?|wish(?:es)?|impulses?|able|ability|confidence) (?:to|of|about|in) [\w-]+/gi,
      (m) => (/able/i.test(m) ? m : ' '),
    )
    .replace(
      /\b(?:per|on|from|using) (?:the |a |her |his )?(?:daily |sleep |mood )?(?:log|tracker|diary|record|journal|chart|app|card)s?\b/gi,
      ' ',
    )
    .replace(
      /\b(?:understands?|insight into|aware(?:ness)? of|recogni[sz]es?|learns?|reali[sz]es?|accepts?) (?:the |that |how |what |why |about )[^.;,]*/gi,
      ' ',
    )
    .replace(
      /\b(?:bring|take|cut|keep|get|move|drop|hold|maintain) (?:the |his |her |my )?(?:phq|gad|pcl|anxiety|depression|mood|score|stress|worry|weight|a1c|suds?|y-?bocs|isi)[\w-]*/gi,
      ' ',
    );
  return ACT_VERBS.test(acts);
}

/**
 * Reads one statement.
 * @param text goal or objective, any length
 */
export function lintStatement(text: string): LintResult {
  const plain = text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  const withoutClock = plain.replace(CLOCK, ' ');
  HORIZON.lastIndex = 0;
  const timeBound = HORIZON.test(withoutClock);
  const timeless = withoutClock
    .replace(HORIZON, ' ')
    .replace(/\b(?:phase|step|session|grade|stage|module|level|chapter)\s+\d+\b/gi, ' ')
    .replace(/^(\W*(?:client|ct|pt|patient|[A-Z]\.)),?\s*(?:aged?\s*)?\d{1,2}(?:\s*y\/?o)?\s*,/i, '$1 ')
    .replace(/\bin\s+\d+\s+(?:days|weeks|months)\b/gi, ' ');
  // A rate of held time ("free of symptoms for 60 days") measures by all or none.
  const held =
    /\b(?:free of|no|zero|(?:days|weeks|months|years?) off|without|sober|clean|abstinen\w+|unbroken|negative (?:uds|utox|screens?|urine|drug|tests?))\b/i.test(
      plain,
    ) && timeBound;
  const measurable =
    QUANTITY.test(
      timeless.replace(/\b(?:one's|one another|each other|no one|at all|phq-?\d|gad-?\d|pcl-?\d|step \d)\b/gi, ' '),
    ) ||
    BAND.test(plain) ||
    COUNTED.test(plain) ||
    held;
  const specificBehaviour = actsIn(plain);
  const clientVoice = clientVoiceOf(text);
  // A named state of affairs with a deadline ("housing within 60 days") is plain enough without being an act.
  const concrete =
    timeBound &&
    /\b(?:housing|apartment|job|employment|work|licen[cs]e|custody|diploma|degree|ged|insurance|benefits|income)\b/i.test(
      plain,
    );
  const vague = !measurable && !specificBehaviour && !concrete;
  const hints = hintsFor(plain, { measurable, timeBound, specificBehaviour, clientVoice, vague });
  return { measurable, timeBound, specificBehaviour, clientVoice, vague, hints };
}

type Labels = Omit<LintResult, 'hints'>;

function hintsFor(text: string, labels: Labels): LintHint[] {
  const hints: LintHint[] = [];
  const say = (id: string, word = '') => {
    const rule: LintRule | undefined = LINT_RULES.find((r) => r.id === id);
    if (rule) hints.push({ rule: rule.id, message: rule.message.replace('{word}', word) });
  };
  if (text.trim() === '') return hints;
  if (/^\W*(?:therapist|clinician|writer|counselor|provider|i will (?:teach|provide|assist))\b/i.test(text))
    say('L-client-subject');
  if (!labels.measurable) say('L-measurable');
  else if (
    /\b(?:under|below|to|at most|no more than|fewer than|less than|above|over)\s+\d/i.test(text) &&
    !/\b(?:from|baseline|was|currently|now at)\b/i.test(text)
  )
    say('L-baseline');
  if (!labels.timeBound) say('L-time');
  const vagueWord = VAGUE_WORDS.exec(text);
  if (vagueWord && !(labels.measurable && labels.specificBehaviour)) say('L-vague-verb', vagueWord[0]);
  else if (!labels.specificBehaviour) say('L-behaviour');
  if (
    /\b(?:will not|won't|stop(?:s|ping)?|no longer|never|refrain\w* from|avoid(?:s|ing)?)\b/i.test(text) &&
    !/\binstead\b/i.test(text)
  )
    say('L-instead');
  if (/;|\band\b.+\band\b|\bas well as\b/i.test(text)) say('L-one-behaviour');
  if (!labels.clientVoice) say('L-own-words');
  return hints;
}
