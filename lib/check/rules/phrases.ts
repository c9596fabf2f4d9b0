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

/** How the session was held. */
export const HELD =
  /\b(?:in[- ]person|face[- ]to[- ]face|f2f|in (?:the )?office|office visit|telehealth|tele-?(?:medicine|therapy|health)|(?:by|via|over) (?:secure )?(?:video|phone|telephone|zoom|doxy)|video (?:session|visit|call)|phone (?:session|call|visit)|telephone|audio[- ]only|virtual(?:ly)?|doxy|home visit|on site)\b/i;
export const REMOTE =
  /\b(?:telehealth|tele-?(?:medicine|therapy)|(?:by|via|over) (?:secure )?(?:video|phone|telephone|zoom|doxy)|video (?:session|visit)|phone session|audio[- ]only|virtual(?:ly)? (?:session|visit)|doxy)\b/i;
/** The things that a telehealth note is asked for, beside the method. */
export const REMOTE_PARTS: readonly (readonly [string, RegExp])[] = [
  ['consent', /\bconsent\w*\b/i],
  [
    'where the client is',
    /\b(?:located|location|at (?:her|his|their|own) (?:home|house|apartment|car|office)|client is (?:in|at)|from home|pos (?:02|10))\b/i,
  ],
  ['an emergency contact', /\bemergency (?:contact|plan|number|services)\b/i],
];
/** Where, and who was there. */
export const PLACE =
  /\b(?:office|clinic|home visit|school|hospital|community|telehealth|pos \d\d|at (?:her|his|their) (?:home|house|school))\b/i;
export const PRESENT =
  /\b(?:(?:present|attended|attendees|in attendance|participants?|seen (?:alone|individually|with)|met with|joined (?:by|session)|accompanied by|came with)\b|(?:mother|father|mom|dad|parents?|partner|spouse|wife|husband|family|guardian) (?:present|attended|joined)|(?:individual|family|couples?|group|conjoint) (?:session|therapy|psychotherapy))/i;
/** A referral or another body told. */
export const REFERRAL =
  /\brefer(?:red|ral|s)?\b|\blinked (?:to|with)\b|\bresources? for\b|\bcommunity (?:resource|support|program)\w*/i;
/** What belongs in private notes: the therapist's own reactions and guesses, and long quotes. */
export const PROCESS =
  /\b(?:counter-?transference|transference|i (?:felt|found myself|wondered|suspect|imagine)|my (?:own )?(?:reaction|feelings|hypothesis|hunch)|parallel process|projective identification|unconscious(?:ly)?|fantas(?:y|ies|ized)|dream (?:content|of))\b/i;
export const LONG_QUOTE = /[“"](?:[^”"\n]{240,}?)[”"]/;
/** Somebody else, by name: a relation, then a name. */
export const NAMED_OTHER =
  /\b(?:friend|boyfriend|girlfriend|partner|husband|wife|ex|boss|coworker|co-worker|colleague|brother|sister|neighbou?r|roommate|teacher|uncle|aunt|cousin|supervisor),? (?!(?:and|who|is|was|on|at|in|to|for|the|with)\b)[A-Z][a-z]{2,}\b/;
/** A planned step said as a maybe. */
export const MAYBE =
  /\b(?:may|might|could|hopes? to|consider(?:ing)?)\b(?=\s+(?:\w+\s+){0,2}?(?:try|start|use|practi[cs]e|call|bring|review|continue|work|meet|do|write|introduce|add|complete|refer|schedule|explore))/i;
/** Group size and the client's own part. */
export const GROUP_SIZE =
  /\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:other )?(?:group )?(?:members?|participants?|clients?|attendees|people|peers)\b|\bgroup (?:size|of)\W{0,3}\d{1,2}\b/i;
export const OWN_PART =
  /\b(?:shared|participated|offered|gave feedback|disclosed|listened|spoke|contributed|was (?:quiet|silent|active|engaged|attentive))\b/i;
/** A day in the text. */
export const DAY =
  /\b(?:\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\d{4}-\d{2}-\d{2}|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]* \d{1,2}(?:, \d{4})?)\b/i;
/** Credentials, as they stand under a signature. */
export const SIGNED =
  /\b(?:signed|e-?signed|signature)\b[^.\n]{0,60}|,\s*(?:LCSW|LMFT|LPCC?|LMHC|LICSW|LCPC|PhD|PsyD|MD|PMHNP)\b/;
/** Codes of psychotherapy alone, by number, with their minutes. No descriptors. */
export const CODES: readonly { readonly code: RegExp; readonly from: number; readonly to: number }[] = [
  { code: /\b90832\b/, from: 16, to: 37 },
  { code: /\b90834\b/, from: 38, to: 52 },
  { code: /\b90837\b/, from: 53, to: 24 * 60 },
];

/**
 * What is looked for where danger is stated (rule N-16), one by one, so that what stands is ticked and what does not is
 * named. Own wording, after the Safety Planning Intervention and ICANotes' list.
 */
export const DANGER_PARTS: readonly { readonly id: string; readonly words: string; readonly pattern: RegExp }[] = [
  {
    id: 'level',
    words: 'how serious you judged it',
    pattern:
      /\b(?:risk (?:is |judged |rated |level |deemed |assessed (?:as|at) )?(?:low|moderate|medium|high|imminent|acute|chronic|elevated)|(?:low|moderate|medium|high|imminent|acute|elevated) (?:acute )?risk|imminent\w*|intent \d|c-?ssrs|(?:no|denie[sd]|without|has no) (?:current |active )?(?:plan|intent|means)|no (?:plan|intent)|has not taken any steps)\b/i,
  },
  {
    id: 'protects',
    words: 'what protects the client',
    pattern:
      /\b(?:protective factors?|reasons? (?:for living|to (?:live|stay))|names? (?:his|her|their) \w+ as (?:the )?reason|future[- ]oriented|support(?:s|ive)? (?:system|network|person|people|family)|(?:brother|sister|mother|father|mom|dad|partner|wife|husband|friend|roommate|family) (?:is )?(?:staying|will stay|stays|present|with (?:him|her|them)|supportive)|wants to (?:live|be there)|faith|agreed to (?:call|reach out))\b/i,
  },
  {
    id: 'done',
    words: 'what was done',
    pattern:
      /\b(?:assessed|asked about|screened|hospital\w*|means (?:restriction|safety|secured|counsel\w*)|lock(?:ed|box)|handed over|gave (?:the )?(?:gun|pills|keys)|removed|cps|aps|duty to warn|police|mobile crisis|psych (?:er|eval\w*|rn)|notified|called|contacted|voluntary admission|transported|consult(?:ed|ation)|increased (?:contact|frequency)|check-?in|follow-?up (?:call|tomorrow))\b/i,
  },
  { id: 'plan', words: 'the safety plan gone through', pattern: /\b(?:safety plan\w*|crisis plan|coping card)\b/i },
  {
    id: 'contacts',
    words: '988 or other crisis contacts',
    pattern:
      /\b(?:988|crisis (?:team|line|text|contacts?)|hotline|lifeline|emergency (?:room|department|contact|number)|\ber\b|\b911\b|warning signs and contacts)\b/i,
  },
];
