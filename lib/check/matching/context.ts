/**
 * What weakens words of a note as evidence: named only for next time, expressly not discussed, or somebody else's
 * business. What this may not do: look at negation of the symptom ("no drinks since Tuesday" is status on the goal).
 */
import type { PartRole } from '../../text/index.ts';

/** The talk is put off or was not had at all. */
const NOT_HAD =
  /\b(?:not|never|nothing(?: else)?|didn['’]?t|wasn['’]?t|weren['’]?t|no time)\b[^.;]{0,40}\b(?:discuss\w*|rais\w*|cover\w*|address\w*|spoken of|mention\w*|touch\w* on|get (?:in)?to|got (?:in)?to|go into|brought up|come up|came up|explored|reviewed)\b|\b(?:defer(?:red)?|tabled|parked|on hold|put (?:to|on) one side|skipped for (?:today|now)|ran out of time|left for (?:next|another)|held (?:over|for next)|back on the table|not today|not this (?:time|session))\b/i;

/** Said of a later time. */
const LATER =
  /\b(?:next (?:session|sess|visit|visits|time|appt|appointment|week|wk|wks|month|mtg|meeting|module|step|steps|up|hour|nxt)|nxt (?:visit|session|sess|wk|time)|upcoming|going forward|in future|later on|will (?:begin|start|introduce|teach|explore|review|address|discuss|do|try|build|look|cover|work|focus|bring|continue|revisit|assess|check|practi[cs]e)|to (?:begin|start|introduce|be introduced|be drawn up|discuss|explore|review|cover|teach)\b|plan(?:ned)? (?:to|for|is)|are to be|is to be|comes up in|are for next|for next|is next|= next|consider (?:adding|starting|introducing)|may (?:introduce|start|add)|hope to|intend(?:s)? to|not yet started)/i;
const NEXT_LABEL =
  /^\s*(?:[-–•*]\s*)?(?:next|nxt|plan|p|homework|hw|hwk|rtc|f\/u|follow[- ]?up|to do|goals? for next)\b\s*[:=\-–]?/i;

/** In a plan section: words that say it was done in this session all the same. */
const DONE =
  /\b(?:reviewed|updated|was|were|been|gave|given|made|called|rang|phoned|telephoned|faxed|emailed|texted|sent|signed|agreed|drew|drawn|listed|wrote|written|read|told|explained|discussed|completed|practi[cs]ed|rehearsed|chosen|set up|picked|provided|informed|notified|asked|went over|did|created|identified|reported|spoke|put to)\b/i;
const COMMON_PLAN =
  /^\s*(?:[-–•*]?\s*)?(?:continue|cont\.?|cont'd|return|rtc|follow|check|start|begin|teach|bring|introduce|explore|review|add|try|consider|monitor|assess|work on|look at|look into|talk about|discuss|see|same|session|sess|f\/u|will|to|keep|build|finish|revisit|process|schedule|link|step|complete|practice|role-play|outing|get|send|call|meet|refer|next)\b/i;

export interface ContextWeight {
  /** 0 to 1: how much words here count as work or status of this session. */
  readonly weight: number;
  readonly planned: boolean;
}

/**
 * @param clause one clause of the note
 * @param role the part of the note that it stands in
 */
export function contextOf(clause: string, role: PartRole): ContextWeight {
  if (NOT_HAD.test(clause)) return { weight: 0, planned: true };
  if (role === 'plan') {
    if (LATER.test(clause) || COMMON_PLAN.test(clause)) return { weight: 0.1, planned: true };
    if (DONE.test(clause)) return { weight: 0.8, planned: false };
    return { weight: 0.2, planned: true };
  }
  if (LATER.test(clause)) return { weight: 0.3, planned: true };
  if (NEXT_LABEL.test(clause)) return { weight: 0.35, planned: true };
  return { weight: 1, planned: false };
}

const STATUS =
  /\b(?:was|were|had been|used to be|vs\.?|versus|from|down to|up to|up from|down from|since|than|compared|unchanged|same as|as before|no diff(?:erent|erence)?|no change|still|again|no longer|first time|in a row|streak|longest|better|worse|less|more|fewer|improv\w+|declin\w+|increas\w+|decreas\w+|reduc\w+|steady|stuck|backslid\w*|backslide|slipp\w+|relaps\w+|kept|managed|missed|skipped|completed|finished|out of|of \d|x\/?(?:wk|week|day)|times|daily|nightly|every|never|none|zero|\d+\s?\/\s?\d+|x ?\d|\d ?x|\d+ ?%|\d+ of \d+)\b/i;

/** Whether a clause states where things stand: counts, comparisons, completion. */
export function statesStatus(clause: string): boolean {
  return STATUS.test(clause);
}

const OTHERS =
  '(?:mother|mom|mum|mo|father|dad|fa|parents?|sister|sis|brother|bro|husband|hubby|wife|partner|boyfriend|bf|girlfriend|gf|son|daughter|dtr|child|kids?|friend|buddy|roommate|roomie|cousin|aunt|uncle|grandm\\w+|grandf\\w+|gma|gpa|boss|supervisor|neighbou?r|nbr|ex|coworker|colleague|teacher|stepdad|stepmom)';
const OTHER_SUBJECT = new RegExp(
  `^(?:\\W*(?:but|and|while|whereas|because|that|when)\\s+)?(?:(?:his|her|their|my|the|ct['’]s|pt['’]s|client['’]s|patient['’]s)\\s+)?(?:\\w+\\s+)?${OTHERS}(?:['’]s)?\\s+(?:\\w+\\s+){0,2}(?:drinks?|drank|uses?|used|has|had|is|was|died|od['’]?d|overdosed|smokes?|yells?|hits?|left|lost|cut|cuts|relapsed|got|gets|suffers?|struggles?|started|began|stopped|attempted|killed|hanged|deals?)\\b`,
  'i',
);

/** Whether the clause tells of somebody other than the client ("her brother drinks"). */
export function aboutSomeoneElse(clause: string): boolean {
  return OTHER_SUBJECT.test(clause);
}
