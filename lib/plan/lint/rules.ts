/**
 * The hints that the objective lint can give, as data. Options in plain words, never verdicts: a statement without any
 * hint may still be wrong for this client.
 */

export interface LintRule {
  readonly id: string;
  readonly message: string;
  readonly source: string;
  /** Day on which the source was last looked at. */
  readonly verified: string;
}

const REVIEWED = '2026-11-23';

const ROWS: readonly (readonly [string, string, string])[] = [
  [
    'L-client-subject',
    'Say it from the client’s side: what will the client do or notice?',
    'Objective-writing practice for SMART goals (Doran 1981), applied to therapy plans',
  ],
  [
    'L-one-behaviour',
    'Two aims in one sentence are hard to call met. One each?',
    'Objective-writing practice for SMART goals (Doran 1981), applied to therapy plans',
  ],
  [
    'L-measurable',
    'How would you both see that it is reached? A number, a score, how often, or all/none would settle it.',
    'Joint Commission, CARF and payer reviewers ask for measurable objectives (TJC planning standard; Magellan 2023)',
  ],
  [
    'L-baseline',
    'From where? A starting figure beside the target shows the change.',
    'TJC and CARF planning standards: objectives with a baseline',
  ],
  [
    'L-time',
    'By when? A date, or a number of weeks, gives the review something to hold on to.',
    'Magellan treatment record review 2022: timeframe was met in 48 % of plans',
  ],
  [
    'L-vague-verb',
    '“{word}” can mean many things. What would the client be doing differently?',
    'Objective-writing practice for SMART goals (Doran 1981), applied to therapy plans',
  ],
  [
    'L-instead',
    'It says what stops. What will be there instead?',
    '“Dead man test” for behaviour goals (Lindsley 1965)',
  ],
  [
    'L-behaviour',
    'Which act would somebody else be able to see?',
    'Objective-writing practice for SMART goals (Doran 1981), applied to therapy plans',
  ],
  [
    'L-same',
    'Baseline and target say the same. What would be different?',
    'TJC and CARF planning standards: objectives with a baseline and a target',
  ],
  [
    'L-direction',
    'On this measure that would be a change for the worse. Are baseline and target swapped?',
    'Direction of the measure as its scoring has it; house rule',
  ],
  [
    'L-many-goals',
    'Two to four goals are about what people can hold in mind. Could some wait, or be one?',
    'Gentle ceiling of two to four goals in planning guides for clinicians; house rule',
  ],
  [
    'L-many-objectives',
    'Two or three steps at a time are plenty. Could some come later?',
    'Gentle ceiling of two to three objectives a goal in planning guides for clinicians; house rule',
  ],
  [
    'L-frequency',
    'How often, and where or with whom?',
    'Objective-writing practice for SMART goals (Doran 1981), applied to therapy plans',
  ],
  [
    'L-own-words',
    'The client’s own words could stand here or beside it.',
    'TJC and CARF: goals in the person’s own words',
  ],
];

export const LINT_RULES: readonly LintRule[] = ROWS.map(([id, message, source]) => ({
  id,
  message,
  source,
  verified: REVIEWED,
}));

/** Verbs and states that nobody can observe by themselves. */
export const VAGUE_WORDS =
  /\b(?:understand(?:s|ing)?|feel(?:s|ing)? (?:better|good|normal|happier|safer?)|improv\w+|enhanc\w+|increas\w+ (?:insight|awareness|self-esteem|confidence|support|coping)|explor\w+|process(?:es|ing)?|work(?:s|ing)? on|work(?:s|ing)? through|address\w*|better|insight|aware(?:ness)?|stabili[sz]e\w*|cope(?:s)? better|be (?:happy|happier|less \w+|more \w+)|learn\w*|manag\w+|develop\w*|gain\w*|build\w*|strengthen\w*|reduc\w+|decreas\w+|deal with|healthy|appropriate\w*)\b/i;

/** Acts of a person that others could see, or that leave a trace. Stems, as they open a word. */
export const ACT_VERBS =
  /\b(?:accept(?:s|ed)? (?:an?|the|one) invit|appl(?:y|ies|ied) (?:to|for)|answer|arriv|ask(?:s|ed|ing)?\b|attend|avoid(?:s|ing)? (?:stores|bars)|bath|bik(?:e|ing)|book(?:s|ed)?\b (?:a|an|the)|bring|brush|call(?:s|ed|ing)?\b|check(?:s|ing)?\b (?:in|the|her|his|locks)|check-ins?|chew|clean(?:s|ed|ing)?\b (?:the|his|her|my|up)|com(?:e|es|ing) (?:to|home|back)|complet|contact(?:s|ed|ing)?\b|cook|count(?:s|ing)? |cut(?:s|ting)?\b|danc|deliver|dress|drink(?:s|ing)?\b|driv(?:e|es|en|ing)|eat(?:s|ing)? (?!a healthy|healthy|better|well)|e-?mail|enrol|enter|exercis|exposure|fill(?:s|ed)? (?:in|out)|finish|follow(?:s|ing)? (?:the|a) (?:routine|schedule|plan|meal)|get(?:s|ting)? (?:up|out of|dressed|to (?:work|school|class))|giv(?:e|es|ing) |go(?:es|ing)?\b (?:to|out|for|back|outside|alone)|greet|hand(?:s|ed)? in|hav(?:e|es|ing) (?:one|two|a|lunch|dinner|coffee) \w*\s?(?:conversation|talk|meal|date|outing|with)|hit(?:s|ting)?\b|hold(?:s)? |identif(?:y|ies) (?:\d|one|two|three|four|at least|triggers)|implement|initiat|invit|join|journal|keep(?:s|ing)? (?:a|an|the|his|her|my|appointments|all)|leav(?:e|es|ing) |limit|link(?:s|ed)? with|list(?:s|en)? |listen|live(?:s)? (?:alone|in)|log(?:s|ged|ging)?\b|lock|mak(?:e|es|ing) (?:eye|a|an|the|one|two|\d|phone|contact|plans|appointments)|meditat|meet(?:s|ing)? (?:with|a|one|two|friends|for)|nam(?:e|es|ing) |open(?:s)? |pack|paint|participat|pay(?:s|ing)?\b|phone(?:s|d)?\b|pick(?:s)? |play(?:s|ing)?\b|practi[cs]|prais|prepar|put(?:s|ting)? (?!off)|rais(?:e|es) (?:his|her) hand|reach(?:es)? out|read(?:s|ing)?\b|record(?:s)? |refus(?:e|es) |rehears|remain in (?:class|seat)|repl(?:y|ies)|return(?:s|ing)? (?:to|calls|the)|rid(?:e|es|ing)\b|role-?play|run(?:s|ning)?\b|sav(?:e|es) |say(?:s|ing)?\b|schedul|send|set(?:s|ting)? (?:up|a|an|the|one|two|limits|boundar)|shar(?:e|es|ing) |shower|sign(?:s|ed)? (?:up|the)|sit(?:s|ting)?\b|sle(?:ep|pt)(?:s|ing)? (?:over|in (?:own|his|her)|alone)|smok|speak|spend(?:s)? |start(?:s|ing)? (?:talking|a conversation|conversations|class|work)|stay(?:s|ing)? (?:in|at|seated|until|through)|step(?:s)? (?:away|outside)|stop(?:s|ping)? (?:yelling|checking|drinking|smoking|cutting|hitting|at)|submit|swim|take(?:s|n)?\b|taking|talk(?:s|ing)?\b|teach|tell(?:s|ing)?\b|text(?:s|ed|ing)?\b|throw|touch|track|travel|turn(?:s|ing)? (?:off|in|down)|us(?:e|es|ed|ing)\b|vap(?:e|es|ing)|verbali[sz]e(?:s)? (?:\d|one|two|three|at least)|visit|volunteer|wait(?:s)? |wak(?:e|es) (?:up )?(?:at|by)|walk|wash|wear|work(?:s|ing)? (?:out|full|part|\d)|writ(?:e|es|ing|ten)|yell|aggressive outbursts|outbursts|tantrums?|bing(?:e|es|ing)|purg|fights?\b|absences|tardies|self-harm|meals?\b|i-?statements?|'i' statements?|full-time work|back to (?:work|school)|dietitian \d|psychiatry weekly|process(?:es)? \d|mindfulness \d|phone in|out of bed|in bed (?:with|by)|screens off|lights out)/i;
