/**
 * Who did it, was it done: what a sentence says about the technique named in it. The therapist's act counts (notes drop
 * the subject); the client's own use at home, other people's work, and what didn't happen don't. Rules of language only,
 * no technique is described here.
 */

/** Techniques that live from other people's acts, so that a foreign subject says nothing against them. */
const WITH_OTHERS = new Set([
  'care coordination',
  'case management',
  'family session',
  'group facilitation',
  'parent training',
  'referral',
  'safety planning',
  'homework assigned',
  'risk assessment',
]);

/** Techniques that the client's own report documents (a log brought in, a score, a plan kept). */
const FROM_REPORT = new Set([
  ...WITH_OTHERS,
  'homework review',
  'outcome measure',
  'treatment planning',
  'medication management',
]);

const NOT_DONE =
  /\b(?:cancel+ed|cancels|no[- ]?show(?:ed)?|re-?scheduled|ran out of time|no time (?:for|to|left)|(?:did(?:n't| not)|never) (?:get (?:to|around)|reach|start|have time|do)|not (?:done|started|begun|given|introduced|covered|reached|touched|yet|today|ready for)|deferred|put off|skipped (?:the|today)|held off(?: on)?|none (?:given|assigned|set)|wasn't able to|unable to|declined|refused|turned down|was dropped|were dropped|scrapped|put on hold|not interested in|left for next|didn't (?:want|go for)|won't do|no (?:homework|hw))\b/i;

const FUTURE =
  /\b(?:next (?:session|time|visit|week|wk|wks|appt|appointment|mtg|meeting|module|step)|nxt (?:wk|visit|sess\w*|time)|(?:will|'ll|plan(?:s|ned)? to|going to|intend\w* to|hope\w* to|aim\w* to) (?:also )?(?:start|begin|introduce|teach|review|cover|do|try|move|address|use|bring|plan|look|explore|work|practi\w+|add|focus|go over|consider|discuss|revisit|continue|shift|be introduced|run|build|give|administer|assess)|are to be|is to be|to be (?:introduced|started|drawn|done|covered)|consider(?:ing)? |upcoming session|in (?:two|2|three|3) (?:sessions|weeks)|keep working|bring in|follow up on|continue (?:to|with|work\w*))\b/i;

const PAST =
  /\b(?:\w{2,}ed|done|given|gave|made|wrote|written|drew|drawn|told|taught|began|begun|chosen|chose|sent|rang|rung|met|built|went|did|left|took|taken|spoke|spoken|brought|held|kept|led|lent|shown|said|ran)\b/i;

const THERAPIST =
  /\b(?:taught|teach\w*|showed|coach\w*|guided|led|prompt\w*|(?<!\b(?:it|that|this|which|and|really|says it) )helped|asked|introduc\w+|explain\w*|discuss\w*|model+ed|we|writer|therapist|clinician|th|in (?:session|sess|the room|office)|together|w\/ (?:me|writer|ct|cl|pt|th)|with (?:me|writer|ct|client|pt|therapist)|(?:w\/|with) (?:him|her|them)(?=\s*(?:[.,;:]|$|(?:in|to|on|until|while|as|for|and|through|thru)\b))|encourag\w+|prais\w+|validat\w+|assign\w*|gave|told (?:her|him|them|ct|client|mom|dad|both|parents)|pointed out|provid\w+|work(?:ed)? on|explor\w+|reflect\w+|review\w*|went over|talked (?:about|thru|through|abt)|practi[cs]ed in|rehears\w+|role-?play\w*|i (?:\w+ed|was|gave|told|linked|taught)|me)\b/i;

const OWN_USE =
  /\b(?:on (?:her|his|their) own|by (?:him|her|them)sel(?:f|ves)|(?:her|his|their) (?:own )?idea|at home|(?:most|every|each|all|some) (?:night|day|morning|evening|week|time)s?|since (?:last|our)|over the (?:week|weekend|wknd|holiday)|this (?:week|wk|weekend|wknd|month)|last (?:week|wk|night|weekend)|between sessions|between visits|on the (?:drive|way|bus|walk|train|weekend|phone w\w*)|w\/ (?:friends|family|kids|husband|wife|bf|gf|roommates)|with (?:friends|family|her (?:kids|husband|friends)|his (?:kids|wife|friends))|(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?s? (?:night|nite|nt|morning|am|pm|evening)s?|sat\b|sun\b|says it help\w*|it help(?:s|ed)|help(?:s|ed) (?:some|a (?:bit|little|lot))|to (?:good|some|little) effect|at (?:the )?(?:work|school|dentist|store|gym|church|office|bar|party|airport|game|wedding|job|in-?laws|family\b\w*)|when (?:stressed|tense|upset|anxious|angry|mad|sad|bored|lonely)|outside (?:of )?session|in the (?:car|shower|kitchen|parking)|before (?:bed|work|school|sleep)|daily|\d+ ?x|x ?\d+ ?\/|\d+ (?:times|days|nights)|(?:once|twice|three times|four times|several times|often|a lot|sometimes))\b/i;

/** How often the client did it: a report, unless it is set as a task. */
const OFTEN =
  /\b(?:once|twice|(?:two|three|four|five|six|several|\d+)(?: or \w+)? ?(?:times|x|days|nights)) (?:this|last|over the|since|a|per) (?:past |last )?(?:week|wk|weekend|month|day)\b|\b\d ?x (?:this|last) (?:week|wk)\b/i;
const ASSIGNED =
  /\b(?:hw|homework|assign\w*|to (?:try|do|practi[cs]e|use|keep)|agreed|goal|plan(?:ned)?|will|goals?)\b|[:=]/i;

/** A leisure or life setting, whoever acts: the word is used in another sense ("D&D role play w/ friends"). */
const ELSEWHERE =
  /\b(?:d&d|video game|theater|theatre|drama club|improv class|w\/ friends|with friends|yoga class|gym class)\b/i;

/** Signs strong enough that even a sentence without subject is about the client's own life. */
const CLEARLY_OWN =
  /\b(?:on (?:her|his|their) own|by (?:him|her|them)sel(?:f|ves)|(?:her|his|their) (?:own )?idea|says it help\w*|help(?:s|ed) (?:some|a (?:bit|little|lot))|without (?:being asked|prompt\w*) at)\b/i;

const CLIENT_SUBJECT =
  /^["'(\s]*(?:ct|cl|clt|client|pt|patient|the (?:client|patient)|he|she|they|mr\.?|mrs\.?|ms\.?|member)\b/i;
const CLIENT_REPORT =
  /^(?:\W*(?:ct|cl|clt|client|pt|patient|the (?:client|patient)|he|she|they|(?:mr|mrs|ms)\.? \w+\.?|member)\s+)(?:also |now |still |again |says |already |recently |then |just )*(?:(?:has|have|had) (?:been |also )?)?(?:reports?|reported|states?|stated|says|said|used|uses|using|utiliz\w+|tried|tries|trying|does|did|keeps|kept|practic\w+|practis\w+|continu\w+|attend\w*|goes|went|feels|felt|journal\w*|runs|ran|walks|walked|meditat\w+|appl(?:ies|ied)|listens|listened|sleeps|slept|managed|manages|stood|stands|set|sets|called|calls|likes|thinks|notes|noted|describes|described|wants|hopes|remembers|took|takes|finds|found|made|stopped|started|got|told|was|is|looks|appears|seems|taught|explained|shared|talked|vented|mentions?|mentioned|denies|denied)\b/i;
const THIRD_PERSON =
  /^\W*(?:uses|runs|journals|practi[cs]es|walks|meditates|goes|attends|reports|says|states|feels|sleeps|takes|does|keeps|works|likes|listens|writes|reads|draws|plays|calls|talks|tries|sees|has|wants|thinks|denies|endorses|describes|identifies as|finds|enjoys|avoids|exercises|eats|prays|continues|still|already|been|gets|joined|signed up)\b/i;
const PAST_START =
  /^\W*(?:used|tried|did|journal+ed|practi[cs]ed|walked|ran|went|kept|took|stood|set|called|told|meditated|listened|applied|managed|got|made|wrote|read|joined|attended|started|slept|cooked|played|remembered)\b/i;

const OTHER_SUBJECT =
  /^\W*(?:(?:his|her|their|the|ct's|a|client's|pt's|my|old|new|previous|last|former|prior)\s+){0,2}(?:(?:school|family|yoga|gym|math|home|case|prior|previous|last|former|couples?|other|substance|physical|speech|occupational|riding)\s+)?(?:teacher|sponsor|prescriber|psychiatrist|pcp|gp|pediatrician|dr\.?(?: \w+)?|doctor|coach|nurse|np|ot|pt's|aide|boss|manager|friend|roommate|roomie|sister|sis|brother|bro|peer|peers|coworker|colleague|husband|wife|partner|boyfriend|girlfriend|bf|gf|mom|mother|dad|father|parents|grandma|grandmother|pastor|priest|rabbi|imam|(?<=\b(?:previous|last|old|former|other|prior|new|her|his) )therapist|(?<=\b(?:school|guidance|her|his) )counselor|judge|po|probation|school|daughter|son|neighbor|cousin|aunt|uncle|lawyer|attorney|surgeon|neurologist|physio|nutritionist|dietitian|rd|instructor|trainer|tutor|staff|group home|case ?worker)\b(?!\s*(?:\+|and|&|,)?\s*(?:ct|client|pt)\b)/i;

export interface SentenceContext {
  /** The sentence or its part of the note speaks of what is still to come. */
  readonly planned: boolean;
  /**
   * Whether this technique is documented by a hit at this place of the sentence. A hit that isn't sure of itself needs
   * more than a sentence about the client.
   */
  counts(name: string, start: number, end: number, sure?: boolean): boolean;
}

/**
 * @param sentence one sentence
 * @param inPlanPart it stands in the plan part of a note, where tasks and next steps are listed
 * @param clientPart it stands where a note tells what the client said or did (S, B, R …)
 */
export function sentenceContext(sentence: string, inPlanPart: boolean, clientPart = false): SentenceContext {
  const planned = FUTURE.test(sentence) || (inPlanPart && !PAST.test(sentence));
  const notDone = NOT_DONE.exec(sentence);
  const therapist = THERAPIST.test(sentence);
  const other = OTHER_SUBJECT.test(sentence) && !/\b(?:we|writer|i)\b/i.test(sentence);
  const clientTells = CLIENT_REPORT.test(sentence);
  const clientActs = CLIENT_SUBJECT.test(sentence);
  const ownCue = OWN_USE.test(sentence);
  const own =
    /^\W*(?:he|she|they|ct|client|pt|patient) (?:will|plans? to|is going to|intends to) (?:attend|join|start|go|see|return|continue|begin|enroll)\b/i.test(
      sentence,
    ) ||
    CLEARLY_OWN.test(sentence) ||
    (ELSEWHERE.test(sentence) && !therapist) ||
    (clientPart && !therapist) ||
    (!therapist && (THIRD_PERSON.test(sentence) || (clientTells && ownCue) || (PAST_START.test(sentence) && ownCue))) ||
    (clientTells && !therapist) ||
    (clientActs && ownCue && !therapist) ||
    (!therapist && OFTEN.test(sentence) && !ASSIGNED.test(sentence));
  return {
    planned,
    counts(name, start, end, sure = true) {
      if (!sure && ((clientActs && !therapist) || other)) return false;
      if (notDone && !overlaps(notDone.index, notDone.index + notDone[0].length, start, end)) {
        if (sameClause(sentence, notDone.index, start)) return false;
      }
      if (negatedBefore(sentence, start)) return false;
      if (other && !WITH_OTHERS.has(name)) return false;
      if (own && !FROM_REPORT.has(name)) return false;
      return true;
    },
  };
}

const overlaps = (a: number, b: number, c: number, d: number): boolean => a < d && c < b;

/** Two places belong to one clause when no strong break stands between them. */
function sameClause(sentence: string, a: number, b: number): boolean {
  const between = sentence.slice(Math.min(a, b), Math.max(a, b));
  return !/[;.]\s|,? (?:but|so we|instead|then) /i.test(between);
}

function negatedBefore(sentence: string, start: number): boolean {
  return /\b(?:no|not|without|never|denie[sd]|hasn't|haven't|didn't|isn't|wasn't|weren't)\s+(?:any |a |the |yet |used? |doing |done )?$/i.test(
    sentence.slice(Math.max(0, start - 24), start),
  );
}
