/** What a page may be instead of a note or plan, told by its address and its titles. Patterns only. */

/** Figures for the office, or what some call the note of a session: what there is to fill in decides. */
export const WRITES_REPORTS = 'reports';

/** Pages that are something else: a pattern over path segments, one over titles; each that fits counts. */
export const otherPages: readonly (readonly [string, RegExp, RegExp])[] = [
  [
    'messages',
    /\/(?:messages?|messaging|inbox|compose|chat|conversations?|e?mail|email)(?:[/?#.]|$)/i,
    /^(?:(?:new|secure|compose|write|your|reply to|client|all|send)(?: an?| a new)? )*(?:messages?|messaging|inbox|compose|conversations?|chat|e-?mails?)\b/i,
  ],
  [
    'calendar or booking',
    /\/(?:calendar|schedul(?:e|er|ing)|agenda|availability)(?:[/?#.]|$)|#schedule/i,
    /^(?:my |team )?(?:calendar|schedule|agenda|availability|waitlist)\b|\b(?:book|request|schedule|new|edit|cancel|reschedule)(?: an?| your| the)? appointments?\b/i,
  ],
  [
    'settings',
    /\/(?:settings?|preferences|admin\/(?:templates?|users)|templates?|account|integrations)(?:[/?#.]|$)/i,
    /^(?:[a-z]+ )?(?:settings|preferences|account|permissions)\b|\b(?:note|form|document|plan|message|e-?mail) templates?\b|\btemplate (?:editor|library|builder)\b|^(?:new|edit) template/i,
  ],
  ['search', /\/search(?:[/?#.]|$)/i, /^(?:advanced )?search\b|\bsearch results\b/i],
  [
    'letter or work/school note',
    /\/(?:letters?|fax(?:es)?)(?:[/?#.]|$)/i,
    /\b(?:letters?|fax|work ?\/ ?school|(?:work|school|sick|doctor'?s) (?:note|excuse)|excuse note|return to (?:work|school)|certificate)\b/i,
  ],
  [
    'questionnaire',
    /\/(?:questionnaires?|surveys?|intake[_-]?forms?|consents?)(?:[/?#.]|$)/i,
    /\b(?:questionnaire|intake (?:form|packet|paperwork|questions)|new (?:client|patient) (?:form|intake|paperwork)|consent|registration|survey|screening form|history form)\b/i,
  ],
  [
    'billing or office work',
    /\/(?:billing|claims?|invoices?|payments?|superbills?|tasks?)(?:[/?#.]|$)/i,
    /^(?:billing|claims?|invoices?|payments?|superbills?|tasks?|feedback|demographics|referrals?)\b/i,
  ],
  [WRITES_REPORTS, /\/reports?(?:[/?#.]|$)/i, /^reports?\b/i],
  [
    'reading',
    /\/(?:help|support|docs|blog|articles?|kb|knowledge|features?|pricing|product|resources|examples?|demo|about)(?:[/?#.-]|$)/i,
    /^(?:help|support|contact us|how to)\b/i,
  ],
];
