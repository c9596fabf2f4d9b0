/**
 * What weakens words of a note as evidence: named only for next time, expressly not discussed, or somebody else's
 * business. What this may not do: look at negation of the symptom ("no drinks since Tuesday" is status on the goal).
 */
import type { PartRole } from '../../text/index.ts';

/** The talk is put off or was not had at all. */
const NOT_HAD =
  /\b(?:not|never|nothing(?: else)?|didn['’]?t|wasn['’]?t|weren['’]?t|no time)\b[^.;]{0,40}\b(?:discuss\w*|rais\w*|cover\w*|address\w*|spoken of|mention\w*|touch\w* on|get (?:in)?to|got (?:in)?to|go into|brought up|come up|came up|explored|reviewed|talked (?:thru|through|about|over|of)|opened up|gone (?:in)?to|said (?:of|about|on))\b|\b(?:only|just) (?:mentioned|named|noted|in passing)|mentioned (?:only|in passing)|not asked(?: about)?\s*[.;,]?$|\b(?:defer(?:red)?|tabled|parked|on hold|put (?:to|on) one side|skipped for (?:today|now)|ran out of time|left for (?:next|another)|held (?:over|for next)|back on the table|not today|not this (?:time|session)|so no \w+ today|no (?:time|play|practice|exposure|reading|homework) today|picks? up again|resumes? when|when (?:ct|client|pt|he|she) is (?:well|back)|set aside (?:for )?(?:today|now))\b/i;

/** Said of a later time. */
const LATER =
  /\b(?:next (?:session|sess|visit|visits|time|appt|appointment|week|wk|wks|month|mtg|meeting|module|nxt)|nxt (?:visit|session|sess|wk|time)|upcoming|going forward|in future|later on|will (?:begin|start|introduce|teach|explore|review|address|discuss|do|try|build|look|cover|work|focus|bring|continue|revisit|assess|check|practi[cs]e)|to (?:begin|start|introduce|be introduced|be drawn up|discuss|explore|review|cover|teach)\b|plan(?:ned)? (?:to|for|is)|are to be|is to be|comes up in|are for next|for next|is next|= next|consider (?:adding|starting|introducing)|may (?:introduce|start|add)|hope to|intend(?:s)? to|not yet started|\b(?:is|are) (?:on |this |next )?(?:mon|tues?|wed|weds|thu|thurs?|fri|sat|sun)(?:day|nesday|rsday|urday)?\b|\b(?:mon|tues?|wed|weds|thu|thurs?|fri|sat|sun)\?)/i;
const NEXT_LABEL =
  /^\s*(?:[-–•*]\s*)?(?:next|nxt|plan|p|homework|hw|hwk|rtc|f\/u|follow[- ]?up|to do|goals? for next)\b\s*[:=\-–]?/i;

/** Put off, in a few words at either end of a sentence: all of the sentence is put off. */
const PUT_OFF =
  /\b(?:save[ds]? (?:it |this |that )?for|(?:told|tell|asked|said|agreed) (?:him |her |them |ct |pt )?(?:we['’]?d (?:do|get to) (?:it|that) )?later|another (?:day|time|session|visit|wk|week)|(?:for|till|til|until|by|at|in|to) (?:the )?(?:next|nxt)\b|(?:next|nxt)(?: (?:time|visit|session|sess|wk|week|mth|month|mo|appt))?\s*[.?!)]*$|(?:be|being|get|gets|to be) (?:covered|taught|started|introduced|looked at|done|planned|discussed)\b|hold(?:ing)? off|held off|on hold for|shelved|shelve|bump(?:ed)? (?:it |this |that )?to|push(?:ed)? (?:it |this |that |back )?to|moved to (?:next|nxt)|tbd|tbc|to come|down the (?:road|line)|not (?:my|our) (?:lane|job|area)|not for (?:us|me|today|now)|not practi[sc]ed|postponed|rescheduled|cancell?ed (?:for|till|til|until)|(?:next|nxt) (?:time|visit|session|sess|wk|week|mth|month|mo|appt)['’]s (?:\w+ )?(?:topic|agenda|job|theme|work)|(?:on|for) (?:the )?agenda (?:#|for|next)|(?:off|not on|not part of) (?:the|today['’]s|our) (?:agenda|table|plan)|stay(?:ed|s) (?:shut|closed|in the bag|for later)|no (?:further|more) (?:talk|word|mention)|un(?:touched|opened|raised|discussed)|not (?:gone into|opened|taken up|pursued|started|begun|looked at|looked into|asked|touched|tested|tried out|gotten to|got to|reached|seen to|given today|done today)|no (?:mention|word|talk) (?:of|on|about|re)|nothing (?:on|about|re|said)|pass(?:ed)? over|wait(?:s|ing)? (?:till|til|until) (?:next|nxt)|will wait|can wait|for now leave|(?:we|i|they) (?:left|leave|dropped) (?:it|that|this)(?: there| alone| be)?\b|no more than that|leave (?:it |this |that )?for|left (?:it |this |that )?for|not today|some other time|at some (?:pt|point)|some day|someday|eventually|later this)\b/i;
/** The same as the last words of a sentence ("Granola bars: later."). */
const ENDS_PUT_OFF =
  /\b(?:later|not yet|not begun|if time|time permitting|out of time|(?:we|and) moved on|forgot to ask|didn['’]?t (?:ask|fit in)|in talks)['"’”]?\s*[.?!)]*$/i;
/** Longest sentence (in words) that a few words put off as a whole. */
const SHORT_SENTENCE = 16;

/**
 * Whether a sentence, not only one of its clauses, is put off ("Lunch buddy idea: save for next time").
 * @param notHad whether one of the clauses says that it was not had at all
 */
export function putOff(clauses: readonly string[], notHad = false): boolean {
  if (!notHad && !clauses.some((clause) => PUT_OFF.test(clause) || ENDS_PUT_OFF.test(clause))) return false;
  const words = clauses.reduce((sum, clause) => sum + clause.split(/\s+/).length, 0);
  return words <= SHORT_SENTENCE || clauses.length === 1;
}

/** In a plan section: words that say it was done in this session all the same. */
const DONE =
  /\b(?:reviewed|updated|was|were|been|gave|given|made|called|rang|phoned|telephoned|faxed|emailed|texted|sent|signed|agreed|drew|drawn|listed|wrote|written|read|told|explained|discussed|completed|practi[cs]ed|rehearsed|chosen|set up|picked|provided|informed|notified|asked|went over|did|created|identified|reported|spoke|put to)\b/i;
const COMMON_PLAN =
  /^\s*(?:[-–•*]?\s*)?(?:continue|cont\.?|cont'd|return|rtc|follow|check|start|begin|teach|bring|introduce|explore|review|add|try|consider|monitor|assess|work on|look at|look into|talk about|discuss|see|same|session|sess|f\/u|will|to|keep|build|finish|revisit|process|schedule|link|step|complete|practice|role-play|outing|get|send|call|meet|refer|next)\b/i;

/** A screen answered in one breath ("denies chest pain, dyspnea or weight loss"): asked for form's sake, no work on any of it. */
const SCREENED =
  /\b(?:denie[sd]|denying|neg(?:ative)? for|no (?:c\/o|complaints? of|evidence of|signs? of))\s[^.;,]{2,40},\s[^.;,]{2,40}(?:,|\s(?:or|and|nor)\s)|\b(?:denie[sd]|no|nil|neg(?:ative)? for)\s(?:any\s|current\s|active\s)?(?:si|hi|avh|ah|vh|sib|nssi|si\/hi\S*)(?:\s?[,/&+]|\s(?:or|and|nor)\b)|\b(?:no|without|nil)\s(?:smell|odou?r|whiff|trace|signs?|evidence|indications?|suggestion|suspicion|concerns?|apparent|observed|noted|obvious)\b/i;
const SCREENED_WEIGHT = 0.4;

/** Most that words about a later time may count. */
export const PLANNED_WEIGHT = 0.35;

export interface ContextWeight {
  /** 0 to 1: how much words here count as work or status of this session. */
  readonly weight: number;
  readonly planned: boolean;
  /** It expressly was not taken up. */
  readonly notHad?: true;
}

/**
 * @param clause one clause of the note
 * @param role the part of the note that it stands in
 */
export function contextOf(clause: string, role: PartRole): ContextWeight {
  if (NOT_HAD.test(clause)) return { weight: 0, planned: true, notHad: true };
  if (SCREENED.test(clause)) return { weight: SCREENED_WEIGHT, planned: false };
  if (role === 'plan') {
    if (LATER.test(clause) || COMMON_PLAN.test(clause)) return { weight: 0.1, planned: true };
    if (DONE.test(clause)) return { weight: 0.8, planned: false };
    return { weight: 0.2, planned: true };
  }
  if (LATER.test(clause) || NEXT_LABEL.test(clause)) return { weight: PLANNED_WEIGHT, planned: true };
  return { weight: 1, planned: false };
}

/** Now against then: the surest sign that a sentence tells where a goal stands. */
const COMPARES =
  /\b(?:was|were|had been|used to|vs\.?|versus|formerly|previously|down (?:to|from)|up (?:to|from)|from \d+|than|compared|unchanged|same (?:as|old|story|circus)|as (?:before|ever|always|last|at the|in the)|just as|exactly as|no diff\w*|no change|no longer|still|again|first (?:time|one|in)|in a row|streak|longest|ever|yet|ago|since|until last|at intake|at the outset|baseline|before that|in (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|spring|summer|autumn|fall|winter)\w*|last (?:wk|week|month|mth|mo|time|visit|session|term|year|yr|spring|summer|fall|autumn|winter)|better|worse|less|fewer|lower|higher|easier|calmer|brighter|happier|stronger|lighter|louder|quieter|more|gains?|progress|set ?back|improv\w+|declin\w+|increas\w+|decreas\w+|reduc\w+|steady|stuck|backslid\w*|slipp\w+|relaps\w+|hasn['’]?t|haven['’]?t|never|none|now|new for|on (?:his|her|their) own)\b|\(\d+[^)]{0,25}\)|\d\s?(?:->|→)\s?\d/i;
/** A count or a yes/no on an agreed step. */
const COUNTS =
  /\b(?:\d+\s?\/\s?\d+|\d+ of \d+|(?:one|two|three|four|five|six|seven|all|none|half|most) of|x ?\d|\d ?x|\d+ ?%|twice|once|times|daily|nightly|every (?:day|night|morning|evening)|most (?:days|nights)|\d+ (?:days?|nights?|min|h|hrs?|hours?|times|weeks?|wks?)|kept|managed|missed|skipped|completed|finished|done|did|made|filled|handed|brought|turned in)\b/i;

/**
 * How far a clause states where things stand.
 * @returns 1 for a comparison with before, 0.6 for a count or completion, 0 otherwise
 */
export function statusOf(clause: string): number {
  return COMPARES.test(clause) ? 1 : COUNTS.test(clause) ? 0.6 : 0;
}

const OTHERS =
  '(?:mother|mom|mum|mo|father|dad|fa|parents?|sister|sis|brother|bro|husband|hubby|wife|partner|boyfriend|bf|girlfriend|gf|son|daughter|dtr|child|kids?|friend|buddy|roommate|roomie|cousin|aunt|uncle|grandm\\w+|grandf\\w+|gma|gpa|boss|supervisor|neighbou?r|nbr|ex|coworker|colleague|teacher|stepdad|stepmom)';
const OTHER_SUBJECT = new RegExp(
  `^(?:\\W*(?:but|and|while|whereas|because|that|when)\\s+)?(?:(?:his|her|their|my|the|ct['’]s|pt['’]s|client['’]s|patient['’]s)\\s+)?(?:\\w+\\s+)?${OTHERS}(?:['’]s)?\\s+(?:\\w+\\s+){0,2}(?:drinks?|drank|uses?|used|has|had|is|was|died|od['’]?d|overdosed|smokes?|yells?|hits?|left|lost|cut|cuts|relapsed|got|gets|suffers?|struggles?|started|began|stopped|attempted|killed|hanged|deals?)\\b`,
  'i',
);

const PASSER_BY =
  /^\W*(?:but |and )?(?:another|some|a|one|two|three|other|the other)\s+(?:\w+\s+)?(?:guys?|girls?(?:['’]s)?|boys?|kids?|man|men|woman|women|lady|ladies|client|member|members|peer|patient|resident|stranger|driver|customer|passenger)\b(?:['’]s)?/i;

/** Whether the clause tells of somebody other than the client ("her brother drinks"). */
export function aboutSomeoneElse(clause: string): boolean {
  return OTHER_SUBJECT.test(clause) || PASSER_BY.test(clause);
}

/** Whether a clause announces that the rest of its sentence is for later ("Next week:", "HW:"). */
export function announcesNext(clause: string): boolean {
  return /^\s*(?:[-–•*]\s*)?(?:next|nxt)\b/i.test(clause);
}

const INFORMING = new RegExp(
  `^\\W*(?:[A-Z]{1,2}:\\s*)?(?:then\\s+)?(?:i\\s+)?(?:called|rang|phoned|telephoned|emailed|texted|t\\/c|tc|left (?:vm|message)|spoke (?:with|to)|notified|informed|updated|contacted|msg|message)\\s+(?:to\\s+)?(?:(?:his|her|their|the|ct['’]s|pt['’]s)\\s+)?(?:${OTHERS}|dr\\.?|doctor|physician|gp|pcp|ob|psychiatr\\w+|prescriber|caseworker|cps|aps|school|nurse|supervisor|pharmac\\w+|clinic|crisis|landlord)\\b`,
  'i',
);

/** Whether the therapist only rings or informs somebody: the person named isn't what the work was about. */
export function informsSomeone(clause: string): boolean {
  return INFORMING.test(clause);
}
