/**
 * The polarity of one mention inside one sentence: looks left and right of it within its scope and weighs the cues.
 * Deterministic, linear in the sentence. Must not look for concepts itself; it is told where the mention stands.
 */
import type { Polarity } from '../types.ts';
import { readBoxes } from './boxes.ts';
import {
  DENIED_LATER,
  HISTORY_LATER,
  HYPOTHETICAL_AFTER,
  HYPOTHETICAL_BEFORE,
  INSTRUCTION_BEFORE,
  MEANT,
  NEGATION_AFTER,
  NEGATION_BEFORE,
  NOT_A_DENIAL,
  PAST_AFTER,
  PAST_BEFORE,
  PAST_FRAME,
  PAST_LATER,
  PAST_REMOTE,
  PRESENT,
  SHAKES_HEAD,
  TAKEN_BACK,
} from './cues.ts';
import { belongsToOther } from './people.ts';

export interface MentionTraits {
  /** Done to the client by others (abuse): another person as subject is then not the one who has it. */
  readonly suffered?: boolean;
  /** A single happening rather than a state. */
  readonly event?: boolean;
  /** The words carry their own would, could or wish; only instructions and plain ifs make a condition of them. */
  readonly modal?: boolean;
  /** A wish not to live, which people put as "if": only an instruction makes a condition of it. */
  readonly passive?: boolean;
  /** The words of the mention already say the absence ("sleeping well", "sober"). */
  readonly lacks?: boolean;
}

/** New statement: a denial on one side says nothing about the other. */
const BREAK =
  /[;:](?!\))\s|,\s(?=['"])|\s[-–—]{1,2}\s|—|\.\s|\b(?:but|however|although|though|except(?: for)?|whereas|yet(?! to)|despite|aside from|apart from|other than|so much as)\b|(?<!\b(?:not|\w+n't|no|never|nor|denies|without)\s(?:(?:currently|presently|overtly|openly|actively|at present|today)\s)?)\b(?:endors\w+|admits?|admitted|acknowledg\w+|affirms?|still|remains?|continues?|does (?:have|report|endorse|admit)|is having|but does)\b|,\s(?=(?:went|got|did|came|left|told|cut|hit|threw|started|he|she|they|it|i|i'm|i've|i'd|ct|client|pt|patient|mood|his|her|their|my|now|also|then|so|there|reports?|reported|has|have|had|is|was|sleeping|slept|drinks|uses|smokes|sleeps|eats|hears|sees|thinks|wants|keeps|takes|panics|worries|wakes|feels|felt|says|said|states|rates?|rated|one|two|three|four|five|several|most|only|just|still|again|back|woke|up|hasn't|can't|but)\b)|\band\s(?=(?:he|she|they|ct|client|pt|reports?|has|is|was|feels|endorses|says)\b)/gi;

/** What a feeling is about may lie in the past while the feeling doesn't ("guilt over the crash in 2012"). */
const OBJECT_OF =
  /^\W*(?:about|over|re|regarding|from (?!(?:an? |some )?(?:stores?|shops?|school|home|work|class|peers|others)\b)|due to|since|related to|r\/t|because of|surrounding|toward|towards)\b/i;
/** "SI returns, …", "SI: call 988" */
const RETURNS =
  /^[^.;]{0,20}?(?:\breturns?\b|\bcomes? (?:up|back)\b|\bdevelops?\b|\bworsens?\b|\brecurs?\b|= ?(?:call|text|go)|-> ?(?:call|text|er)\b|\bper leaflet|\bsuspected)/i;
/** It was over and came back. */
const RESUMED =
  /\b(?:(?:started|starting|begun|began|back|resumed|picked|doing|returned|using|drinking|cutting)\b[^.]{0,15}\bagain\b|started up|resumed|relapsed|has returned|is back|are back|(?:it|they|attacks|voices|si|nightmares|urges|symptoms|thoughts) came back|back at it|(?:now|it's|they're|and|but) back(?= *[,.;("']|\s*$| (?:now|w\/|with|since|this|daily|again|full))|flared (?:up|again)|has recurred|until (?:last (?:night|week|wk|month)|yesterday|(?:mon|tue|wed|thu|fri|sat|sun)))/i;
const CONCESSION = /^\W*(?:although|though|while|despite|even though|whereas|in spite of)\b[^,]{0,120},/i;

/** The stretch of the sentence around a mention that one cue may govern. */
function scopeOf(sentence: string, start: number, end: number): { left: string; right: string } {
  let from = 0;
  let to = sentence.length;
  for (const match of sentence.matchAll(BREAK)) {
    const at = match.index + match[0].length;
    if (at <= start) from = at;
    else if (match.index >= end) {
      to = match.index;
      break;
    }
  }
  // "Although he denies intent, SI is daily": the comma ends what the opening word governs.
  const concession = CONCESSION.exec(sentence);
  if (concession) {
    const comma = concession[0].length;
    if (comma <= start) from = Math.max(from, comma);
    else if (comma > end) to = Math.min(to, comma - 1);
  }
  return { left: sentence.slice(from, start), right: sentence.slice(end, to) };
}

/** Whether a denial stands before the mention and reaches it. */
function deniedBefore(left: string): boolean {
  const cleaned = left.replaceAll(NOT_A_DENIAL, (m) => ' '.repeat(m.length));
  let reaches = false;
  for (const match of cleaned.matchAll(NEGATION_BEFORE)) {
    const cue = match[0].trim().toLowerCase();
    const gap = cleaned.slice(match.index + match[0].length);
    const words = gap.split(/\s+/).filter(Boolean).length;
    if (/^(?:den|neg|disavow|absence|lack|free|refut|disput|no truth)/.test(cue)) {
      // A denial carries a whole list.
      reaches = words <= 25;
    } else if (/,/.test(gap)) {
      // "no A, B or C" is a list of short items; "no A, B at night" is a new statement.
      reaches = gap.split(',').every((item) => item.trim().split(/\s+/).length <= 3) && words <= 12 && !/\d/.test(gap);
    } else reaches = words <= 7;
  }
  return reaches;
}

/**
 * Polarity of a mention for the client now.
 * @param sentence one sentence or short note text (straight or curly quotes)
 * @param start UTF-16 offset where the mention begins
 * @param end offset behind its last character
 */
export function assessMention(sentence: string, start: number, end: number, traits: MentionTraits = {}): Polarity {
  const [before, mention, after] = [sentence.slice(0, start), sentence.slice(start, end), sentence.slice(end)].map(
    spellOut,
  ) as [string, string, string];
  return assess(before + mention + after, before.length, before.length + mention.length, traits);
}

const OWNED_AFTER =
  /^['"]?\s?[,;.–—-]\s?['"]?(?:but|(?:(?:i|he|she|they|ct|client|pt)(?:'m|'s|'re)? )?(?:just|only))\b/i;

/** Shorthand that stands between a cue and what it governs ("w/ her first", "all thru the divorce"). */
const SHORTHAND: readonly (readonly [RegExp, string])[] = [
  [/[‘’ʼ]/g, "'"],
  [/[“”]/g, '"'],
  [/[øØ∅]\s?/g, 'no '],
  [/\b(do|does|did|is|was|were|has|have|had|wo|ca|could|would|should|are)nt\b/gi, "$1n't"],
  [/\bw\/o(?:ut)?\b/gi, 'without'],
  [/\bw\/(?=\s|\w)\s?/gi, 'with '],
  [/\bthru\b/gi, 'through'],
  [/\b(?:abt|re:)(?=\s)/gi, 'about'],
  [/\btho\b/gi, 'though'],
  [/\byest\b\.?/gi, 'yesterday'],
  [/\btmrw\b/gi, 'tomorrow'],
  [/\bb\/c\b/gi, 'because'],
  [/\bprev\b\.?/gi, 'previous'],
  [/\bcurr\b\.?/gi, 'current'],
  // The dot of a shortened word ends no statement ("warning signs incl. isolating").
  [
    /\b(incl|hx|dx|sx|tx|approx|appts?|wks?|mos|yrs?|hrs?|vs|esp|poss|dr|mrs?|ms|fam|mat|pat|occ|freq|avg)\.(?=\s+[a-z0-9(])/gi,
    '$1',
  ],
];
/** All of these at once: where it finds nothing, none of them does, and most sentences need one look instead of fourteen. */
const ANY_SHORTHAND = new RegExp(SHORTHAND.map(([short]) => short.source).join('|'), 'i');
const spellOut = (text: string): string =>
  ANY_SHORTHAND.test(text) ? SHORTHAND.reduce((out, [short, full]) => out.replace(short, full), text) : text;

/** It was bad, and isn't any more. */
const BETTER_SINCE =
  /^[^.]*[,;]\s(?:\w+\s){0,2}(?:better|fine|ok|okay|good|great|well|normal|none|gone|resolved|much improved)\b[^.;,]{0,12}\b(?:since|after|now|with|on)\b/i;

const TO_WATCH_FOR =
  /\b(?:warning signs?|red flags?|early signs?|return precautions)(?! (?:present|noted|observed|endorsed|reported|today|seen))\b[^.;]{0,20}(?::|\bincl\w*|\bare\b)\s[^.;]*$/i;
/** "Were nightly before prazosin": before a treatment began. */
const BEFORE_TREATMENT =
  /\b(?:was|were|had|used to)\b[^.;]*\bbefore (?:starting |beginning |the )?(?:meds?|medication|treatment|therapy|tx|lithium|\w{3,}(?:ine|olol|osin|oxin|one|azepam|pram|apine|idone|azole))\b/i;
const NONE_IN_FAMILY =
  /\b(?:no|denies(?: any)?|negative|neg|without|nobody|no one|none|non-?contributory)\b(?: \w+){0,2} (?:f(?:am(?:ily)?)?\.? ?(?:hx|history)|family (?:\w+ )?history|(?:in|on) (?:the|her|his|their|either) (?:family|side))\b[^.;]*$/i;
const HERSELF_TOO =
  /\b(?:had|has|gets?|got) (?:one|some|them|it|these|the same)(?: \w+)? (?:herself|himself|themself|themselves|too|as well)\b/i;
const TRIED_IT =
  /[;,.]\s(?:and |but )?(?:ct|client|pt|patient|she|he) (?:tried|did|has done|used to do) (?:it|so|that|the same)\b/i;
/** "Denied SI in the first half, endorsed in the second" */
const OWNED_LATER =
  /^[^.;]{0,40},?\s(?:then |later |but |subsequently )?(?:endorsed|admitted|acknowledged|confirmed)\s*(?:it\b|them\b|this\b|to (?:it|them)\b|later\b|when\b|after\b|in (?!(?:the )?past)|on\b|[.;,]|$)/i;
/** "Flashbacks, nightmares and startle all denied" */
const LIST_DENIED =
  /^(?:\s?[,/]\s?(?:[\w-]+ ?){1,3}){0,6},?\s(?:and|or|&)\s(?:[\w-]+ ){1,3}(?:all |both |were |are |is )*(?:denied|absent|negative|ruled out|not (?:present|endorsed|reported|observed|elicited))\b/i;

/** Words that a laugh can take back. */
const A_SAYING =
  /['"]|\b(?:said|says|saying|told|die|dying|dead|death|kill\w*|suicid\w*|murder\w*|shoot|jump\w*|hurt\w*|harm\w*|si|hi)\b/i;

/** A screening question and the answer that follows it ("Screened for abuse at home; none"). */
const ASKED = /\b(?:screen\w*|ask\w*|assess\w*|check\w*|inquir\w*|enquir\w*|quer\w+|probed|re)\b[^.;]{0,60}$/i;
const ANSWERED_NO =
  /^[^.;:]{0,40}?(?:[;:,.=?–—]|\s-|->|→|\band\b|\bbut\b)\s*['"(]*(?:none\b|neg(?:ative)?\b|no\b(?! (?:one|longer|change|better))|nil\b|nope\b|never\b|(?:\w+ )?denie[sd]\b|clear\b|0\b|nothing\b|absent\b|ø)/i;
const ANSWERED_YES =
  /^[^.;:]{0,40}?(?:[;:,=?–—]|\s-|->|→|\band\b)\s*['"(]*(?:yes\b|yep\b|yeah\b|pos(?:itive)?\b|endors\w+|admits?\b|admitted\b|present\b|confirm\w+|nodded\b|both\b|daily\b|most \w+s\b)/i;

/** Before a good state, it turns it around ("rarely feels safe", "nothing sounds fun"). */
const HARDLY =
  /\b(?:rarely|seldom|hardly|barely|scarcely|nothing(?:'s)?|nobody|no one|can't|cannot|couldn't|unable to|too \w+ to)\s(?:[^\s,;.]+\s){0,2}$/i;

/** What was said is told first, the question after it ("'Never,' when asked about SI"). */
const ASKED_LAST = /\bwhen (?:asked|screened|questioned|queried)\s(?:\w+\s)?(?:re|about|if|for|on)\s(?:\w+\s){0,2}$/i;
const SAID_NO =
  /\b(?:i'd|i would|i'll|i will|would|could) never\b|(?:^|['"])\W*(?:no|nope|never|absolutely not|not at all|(?:god|lord|hell),? no|of course not|not me)\b(?! (?:\w+ )?(?:point|reason|idea|one))/i;

/** "When asked about SI, pt stated …": what was answered decides. */
const ANSWERS =
  /^\W*(?:\w+\s){0,3}(?:said|says|stated|states|responded|responds|answered|replied|shared|disclosed|told|reported|admit\w*|endors\w*|confirm\w*|nodded|shrugged|yes)\b/i;
const ANSWERS_NO =
  /^\W*(?:\w+\s){0,3}\w+\W+(?:\w+\W+){0,2}(?:no|not|never|nope|none|absolutely not|wouldn't|don't|doesn't|didn't|hasn't|haven't)\b/i;

function assess(text: string, start: number, end: number, traits: MentionTraits): Polarity {
  const box = readBoxes(text, start, end);
  if (box) return box;
  const { left, right } = scopeOf(text, start, end);
  const before = text.slice(0, start);
  const after = text.slice(end);

  if (/\bex[- ]$/i.test(before) && /^(?:smoker|drinker|addict|user|gambler|cutter)s?$/i.test(text.slice(start, end)))
    return 'historical';
  // A list of what to look out for: its own "not sleeping" denies nothing.
  if (traits.modal !== true && TO_WATCH_FOR.test(before)) return 'hypothetical';
  if (belongsToOther(text, start, end, traits.suffered === true, traits.passive === true)) {
    // "No family history of suicide"
    if (NONE_IN_FAMILY.test(before)) return 'negated';
    // "Her roommate's panic attacks …, had one herself Tues"
    if (HERSELF_TOO.test(after)) return 'affirmed';
    return TRIED_IT.test(after) ? 'historical' : 'other-person';
  }

  // "Not hopeless all the time": sometimes, then.
  if (/\bnot\s*$/i.test(before) && /^['"\s]*(?:all the time|always|all day|every day|constantly|24\/7)/i.test(after))
    return 'affirmed';
  // "Not as anxious as before": less, and still.
  if (/\bnot (?:as|so|quite as|nearly as|half as)\s*$/i.test(before) && /^\w*\s(?:\w+\s){0,2}as\b/i.test(after))
    return 'affirmed';
  if (/^[- ]free\b/i.test(after)) return 'negated';
  // "Ex-drinker"
  if (/\bex-$/i.test(before)) return 'historical';
  const sign = signAt(text, start, end);
  if (sign) return sign;

  const present = PRESENT.test(left) || PRESENT.test(right);
  const conditional =
    (!traits.modal && /(?:'d|\bwould)\s(?:\w+\s){0,3}$/i.test(left) && /\bif\b/i.test(text)) ||
    conditionBefore(text, left, traits) ||
    (traits.modal ? RETURNS.test(after) : HYPOTHETICAL_AFTER.test(after)) ||
    /(?:^|[\s(])\?\s?$/.test(before) ||
    /\b(?:call 911|return precautions|watch for|warning signs?|worst fear|safety plan|parents asked what to|black box|r\/o|fear)\b[^.;]*[:=]\s*[^.;]*$/i.test(
      before,
    );
  const denied = deniedBefore(left) || NEGATION_AFTER.test(right) || LIST_DENIED.test(after);
  const later = PAST_LATER.test(after) || BEFORE_TREATMENT.test(left + text.slice(start));
  const past =
    later ||
    // "Wet the bed until 7": an age, not an hour.
    (/^\s*(?:until|till|til) (?:age |about )?(?:[5-9]|1[0-7])\s*(?:[.;,)]|$)/i.test(after) &&
      !/\b(?:up|awake|out|asleep|bed|home|work\w*|sleep\w*|drank|drink\w*|cried|crying|gam\w+)\b/i.test(text)) ||
    // "Was wiped out on the old dose, better since the switch"
    (/\b(?:was|were|had)\s(?:\w+\s){0,4}$/i.test(left) && BETTER_SINCE.test(after)) ||
    PAST_BEFORE.test(left) ||
    (PAST_AFTER.test(right) && !OBJECT_OF.test(right)) ||
    PAST_FRAME.test(before) ||
    // "Beaten by him till 12": an age.
    (traits.suffered === true &&
      /\b(?:until|till|til) (?:age |about )?\d{1,2}\b(?!\s*(?:am|pm|:|min|h\b|hrs?))/i.test(right)) ||
    // "Last drink: June 2019"
    (/\blast\s*$/i.test(before) &&
      /^[^.;]{0,25}\b(?:(?:19|20)\d\d|\d+ (?:yrs?|years?|mos|months) (?:ago|back))\b/i.test(after)) ||
    // "Was a nervous kid"
    (/\b(?:was|as) an?\s(?:\w+\s)?$/i.test(left) &&
      /^\s(?:kid|child|teen\w*|boy|girl|baby|toddler|adolescent|student)\b/i.test(after)) ||
    /\bhx\b[^.;]{0,12}:\s*$/i.test(before);

  if (traits.lacks) {
    if (HARDLY.test(left) || /\b(?:used to|formerly)\s(?:\w+\s){0,2}$/i.test(left)) return 'affirmed';
    if (/^\W*(?:until|till)\b/i.test(right) || /\buntil (?:mon|tue|wed|thu|fri|sat|sun|last|yest)/i.test(after))
      return 'affirmed';
    if (
      deniedBefore(left.slice(left.lastIndexOf(',') + 1)) ||
      /\b(?:slip(?:ped|s)?|relaps\w+|lapsed?|used again|broke)\b/i.test(left + after)
    )
      return 'affirmed';
    if (/\bsince (?:19|20)\d\d\b/i.test(before)) return 'historical';
    return /\b(?:since|for|x)\s+(?:\d(?!\d*\s?(?:min|m\b|h\b|hrs?\b|hours?\b|secs?))|(?:19|20)\d\d|(?:one|two|three|several)(?= (?:yrs?|years?|mos?|months?|wks?|weeks?|days?|decades?))|[a-z]{3,9} (?:19|20)?\d\d)|\b\d+ ?(?:yrs?|years?|mos?|months?)\b/i.test(
      after,
    ) ||
      /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|several|many) ?(?:yrs?|years?|mos?|months?)\W*$/i.test(
        before,
      )
      ? 'historical'
      : 'negated';
  }
  // "… was lying when he denied it"
  if (/\b(?:lying|lied) (?:about|when)\b[^.;,]{0,30}$/i.test(left)) return 'affirmed';
  if (TAKEN_BACK.test(text) && !MEANT.test(text) && !/\b(?:endors\w+|confirm\w*)\b/i.test(after)) {
    const back = TAKEN_BACK.exec(text);
    const foreign =
      traits.suffered &&
      back !== null &&
      /\b(?:he|she|they|partner|husband|wife|ex|bf|gf|mom|dad)\s$/i.test(text.slice(0, back.index));
    // Who laughs at a deed hasn't undone it; only what was said is taken back by a laugh.
    const done =
      back !== null &&
      /laugh|giggl/i.test(back[0]) &&
      (traits.event === true || traits.suffered === true || (traits.modal !== true && !A_SAYING.test(text)));
    const mishap = traits.event === true && back !== null && /accident/i.test(back[0]);
    // "Not suicidal, I just think of not being here": what is owned after it stands.
    const owned = back !== null && OWNED_AFTER.test(text.slice(back.index + back[0].length, start));
    if (
      back &&
      !foreign &&
      !mishap &&
      !done &&
      !owned &&
      (back.index >= end || back.index + back[0].length <= start || denied)
    )
      return 'negated';
  }
  if (
    /\bask(?:ed|ing)\b/i.test(before) &&
    /\b(?:said no|says no|answered no|shook (?:his|her|their) head|denie[sd]|replied no|['"]no\b)/i.test(after)
  )
    return 'negated';
  // "When asked about SI said: it's there": an answer that is no denial.
  if (/\bask(?:ed|ing)\s(?:\w+\s){0,2}(?:about|re|if|of)\s(?:\w+\s){0,2}$/i.test(before) && ANSWERS.test(after))
    return ANSWERS_NO.test(after) ? 'negated' : 'affirmed';
  if (ASKED_LAST.test(before) && SAID_NO.test(before)) return 'negated';
  if (SHAKES_HEAD.test(before) || DENIED_LATER.test(after)) return 'negated';
  if (/^\W{0,2}(?:except(?: for)?|apart from|other than|aside from)\b/i.test(after) && denied) return 'affirmed';
  if (denied) {
    if (OWNED_LATER.test(after)) return 'affirmed';
    if (
      conditional &&
      !NEGATION_AFTER.test(right) &&
      /\b(?:unless|if|in case|would(?! (?:ever|never|not))|might|could)\b/i.test(left)
    )
      return 'hypothetical';
    // "No cutting since February", "no longer thinks of it": it was there once.
    if (
      /\b(?:no longer|stopped(?! den)|quit(?! den)|gave up|abstinent from|clean (?:from|off|of)|not any ?more)\b/i.test(
        left,
      )
    )
      return present && /\bagain\b/i.test(right) ? 'affirmed' : 'historical';
    if (
      /^[^.;]*\b(?:since(?! (?:(?:our|the|my|her|his) )?(?:last|previous|prior|our) (?:session|visit|appt|appointment|time|week|wk|seen|contact)| (?:mon|tue|wed|thu|fri|sat|sun)\w*| yesterday| last (?:night|week|wk))|in (?:\d+|two|three|four|five|six|eight|nine|ten|several|many|over) (?:yrs?|years?|mos?|months?|weeks|wks)|for (?:\d+|two|three|four|five|six|eight|nine|ten|several|many|over \w+) (?:yrs?|years?|mos?|months?)|anymore|any more|any longer)\b/i.test(
        right,
      ) &&
      !/\b(?:ever|history|hx)\b/i.test(left)
    )
      return 'historical';
    // "No panic until the tunnel, then a full attack"
    if (/^\W*(?:until|till)\b[^.;]{0,60}\b(?:then|when|came|hit)\b/i.test(after)) return 'affirmed';
    return HISTORY_LATER.test(after) ? 'historical' : 'negated';
  }
  if (conditional && ASKED.test(before)) {
    if (ANSWERED_NO.test(after)) return 'negated';
    if (ANSWERED_YES.test(after)) return 'affirmed';
  }
  // "Would blow up at anything before the group": a habit that was.
  if (conditional && /\bwould\s(?:\w+\s){0,3}$/i.test(left) && !/\bif\b/i.test(left) && PAST_AFTER.test(right))
    return 'historical';
  if (conditional) return 'hypothetical';
  const remote =
    PAST_REMOTE.test(OBJECT_OF.test(right) ? left : `${left} ${right}`) ||
    PAST_REMOTE.test(text.slice(start, end)) ||
    (traits.suffered === true &&
      !present &&
      /\b(?:was|were|had been)\s(?:\w+\s)?$/i.test(left) &&
      /^(?:abus|violent|neglect)/i.test(text.slice(start, end))) ||
    (/\bused\s*$/i.test(left) && /^to\b/i.test(text.slice(start, end))) ||
    /^used to\b/i.test(text.slice(start, end));
  if ((past || remote) && RESUMED.test(after)) return 'affirmed';
  if (remote && !/\b(?:still|again(?! in (?:19|20)))\b/i.test(`${left} ${right}`)) return 'historical';
  if (past && (later || !present)) return 'historical';
  return 'affirmed';
}

function conditionBefore(text: string, left: string, traits: MentionTraits): boolean {
  const near = lastWords(left, 14);
  if (!traits.modal) return HYPOTHETICAL_BEFORE.test(near);
  // "If I see him I'll …" is a threat, not a condition.
  if (/\b(?:i|he|she)(?:'ll| will|'m going to|'s going to)\s*(?:\w+\s)?$/i.test(left)) return false;
  const cue = INSTRUCTION_BEFORE.exec(near);
  if (!cue) return false;
  return !(traits.passive && /^(?:if|unless|when)/i.test(cue[0]) && !INSTRUCTS.test(text));
}
const INSTRUCTS =
  /\b(?:call|text|tell|contact|return|reach|988|911|er|ed|plan|card|step|hotline|crisis|let \w+ know|headphones|will use|sister|comes? (?:up|back)|returns?)\b/i;

const lastWords = (text: string, count: number): string =>
  text
    .split(/\s+/)
    .slice(-count - 1)
    .join(' ');

/** Plus and minus signs, and the short answers of templates ("SI: none", "SI -", "Voices? 'No'"). */
function signAt(text: string, start: number, end: number): Polarity | null {
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 40);
  // The ninth item of the PHQ is asked with a figure.
  if (/(?:item|question|q|#)\s?(?:9|nine)$/i.test(text.slice(start, end))) {
    const figure = /^\W*(?:is|was|at|scored|rated|score)?\W*([0-3])\b(?!\/)/i.exec(after);
    if (figure) return figure[1] === '0' ? 'negated' : 'affirmed';
  }
  // A scale's own name says nothing; its total does.
  const total =
    /^(?:gad|phq)$/i.test(text.slice(start, end)) &&
    /^-?[79]\W*(?:=|:|is|was|of|score)?\W*(\d{1,2})\b(?!\/[1-9]\b)/i.exec(after);
  if (total) return Number(total[1]) < 5 ? 'negated' : 'affirmed';
  // "3 meals + snack": here the sign means "and".
  if (/^\s\+\s[a-z]/.test(after)) return null;
  if (/(?:^|[\s,;/(])\(?\+\)?\s?$/.test(before)) return 'affirmed';
  if (/(?:^|[\s,;/(])\(?[-–−]\)?$/.test(before)) return 'negated';
  if (/(?:^|[\s,;/(])\([-–−]\)\s?$/.test(before)) return 'negated';
  if (/^\s?\(?\+\)?(?:[\s,;/.)]|$)/.test(after)) return 'affirmed';
  if (/^(?:\s?\([-–−]\)|[-–−](?=[\s,;/.)]|$)|\s[-–−](?=\s*(?:$|[,;/.)])))/.test(after)) return 'negated';
  if (
    /^(?:[/ ]+[A-Za-z]{2,12}){0,4}(?:\s*[:=?]|\s[-–])\s*['"]?(?:(?:the )?(?:patient|pt|ct|client) )?(?:no\b(?! (?:change|longer))|none|denie[sd]|neg|nil|absent|0\b|n\b|never|nope|not (?:present|endorsed|really|at all|today|currently)|nah|clear)/i.test(
      after,
    )
  )
    return 'negated';
  if (/^\s*[:=?]\s*['"]?(?:yes|y\b|present|endorse[sd]|positive|pos\b|active|passive)/i.test(after)) return 'affirmed';
  if (/^\W{0,2}(?:screen|scr)?\s*(?:pos\b|positive\b|\(\+\))/i.test(after)) return 'affirmed';
  return null;
}

/** Whether a whole statement is told of the past, without a word of the present. */
export const toldAsPast = (statement: string): boolean =>
  PAST_LATER.test(statement) ||
  PAST_REMOTE.test(statement) ||
  (/\b(?:19|20)\d\d\b/.test(statement) && !PRESENT.test(statement));
