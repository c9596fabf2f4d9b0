/**
 * Wordings that answer the note rules: response, impairment, next step, times, risk handling. Data only, own wording.
 * Reviewed 2026-11-25.
 */

/** How a client took what was done. */
export const RESPONSE =
  /\b(?:(?:ct|client|pt|patient|she|he|they|mom|dad|couple|family)\s(?:was |were |is |has been )?(?:able to|receptive|responded|engaged|participated|practi[cs]ed|tolerated|declined|agreed|reported|rated|identified|named|verbali[sz]ed|demonstrated|expressed|became|appeared|struggled|tearful|cried|laughed|settled|found|acknowledged|recogni[sz]ed|conceded|noticed|said)|responded (?:well|poorly|positively)|receptive to|tolerated|engaged (?:well|fully|in)|moderately engaged|minimally engaged|(?:suds?|distress|anxiety|belief|fear|urge)\b[^.;]{0,30}\d+[^.;]{0,12}(?:to|→|->|down to|fell to)\s*\d+|felt (?:better|calmer|relieved|heard|lighter)|needed that|tearful|cried|brightened|relaxed|guarded|resistant|reluctant|attentive|cooperative)\b/i;

/** What an illness gets in the way of. */
export const IMPAIRMENT =
  /\b(?:work(?:ing|place)?|job|shift|boss|class(?:es)?|school|college|grades?|homework|sleep\w*|parent\w*|kids?|marriage|relationships?|friends?|social\w*|household|chores|hygiene|shower\w*|cook\w*|errands?|shop\w*|driv\w*|bills|finances|childcare|self-care|functioning|impair\w*|interfer\w*|unable to|missed (?:work|class|school|days)|called (?:out|in sick)|late (?:to|for)|isolat\w*|stays? (?:home|in bed)|out of bed|eat\w*)\b/i;

/** What comes next. */
export const NEXT_STEP =
  /\b(?:next (?:session|visit|appt|appointment|week|wk|time)|nxt (?:wk|visit|session)|rtc|return (?:in|to clinic)|f\/u|follow[- ]?up|hw\b|homework|will (?:continue|practice|bring|try|review|call|meet|start|keep|refer|work|complete|attend)|continue|plan(?:s)? to|refer\w*|schedul\w*|assign\w*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|see (?:in|him|her|ct) (?:again|in)|same time|weekly|biweekly|in (?:one|two|three|\d) weeks?)\b/i;

/** A start and a stop. */
export const START_STOP =
  /\b\d{1,2}[:.]\d{2}\s*(?:am|pm)?\s*(?:to|-|–|until|till|through)\s*\d{1,2}[:.]\d{2}\s*(?:am|pm)?|\bstart(?:ed)?(?: time)?\W{0,3}\d{1,2}[:.]\d{2}[^.\n]{0,40}\b(?:stop|end)(?:ped|ed)?(?: time)?\W{0,3}\d{1,2}[:.]\d{2}/i;
/** Minutes of the session. */
export const MINUTES =
  /\b(?:\d{2,3}[- ]?(?:min(?:ute)?s?)\b(?! (?:late|walk|a day|daily|per|each|of|delay|earlier))(?:\s*(?:session|visit|psychotherapy|appt|of (?:therapy|psychotherapy)))|(?:session|visit|psychotherapy|duration|length|total time|time spent)\W{0,4}(?:of |was |for )?\d{2,3}\s*min|approximately \d{2} minutes spent)/i;

/** What was done where danger is stated. */
export const RISK_ACTION =
  /\b(?:safety plan\w*|988|crisis (?:team|line|text|contacts?|plan)|emergency (?:room|department|contact)|\ber\b|\bed\b|hospital\w*|means (?:restriction|safety|secured)|lock(?:ed|box)|keys|handed over|gave (?:the )?(?:gun|pills|keys)|removed|cps|aps|hotline|duty to warn|police|mobile crisis|psych (?:er|eval\w*|rn)|notified|voluntary admission|transported|warning signs and contacts)\b/i;
/** How serious, or what holds. */
export const RISK_LEVEL =
  /\b(?:risk (?:is |judged |rated |level |deemed |assessed (?:as|at) )?(?:low|moderate|high|imminent|acute|chronic|elevated)|(?:low|moderate|high|imminent|acute) risk|imminent|protective factors?|reasons? (?:for living|to (?:live|stay))|intent \d|names? (?:his|her|their) \w+ as (?:the )?reason|future[- ]oriented|no (?:plan|intent)|denie[sd] (?:plan|intent|means))\b/i;
