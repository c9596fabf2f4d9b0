/**
 * The rules that can be answered from a plan and one note, as data: own wording, source, the day the source was last
 * looked at, and the profiles that ask for it. Findings are prompts; the words "compliant" and "audit-proof" have no
 * place here.
 */

/** Who asks for a rule. GEN is good practice without a payer behind it. */
export const PROFILES = [
  'MED',
  'NY',
  'CA',
  'CO',
  'CCBHC',
  'TJC',
  'CARF',
  'MAG',
  'CAR',
  'AET',
  'OPT',
  'BCMN',
  'BCMI',
  'CEN',
  'ANT',
  'GEN',
] as const;
export type Profile = (typeof PROFILES)[number];

export interface Rule {
  readonly id: string;
  readonly text: string;
  readonly profiles: readonly Profile[];
  readonly source: string;
  /** Day the source was last looked at, `YYYY-MM-DD`. */
  readonly verified: string;
}

const VERIFIED = '2026-11-23';

const COLORADO = 'Health First Colorado (Medicaid) behavioral health audit items, sections C and D';
const NGS = 'National Government Services (Medicare contractor), mental health documentation checklists';
const CENTENE = 'Centene health plans, behavioral health progress note requirements';
const BCMN = 'Blue Cross Blue Shield of Minnesota provider manual, behavioral health records';
const GERO = 'GeroCentral, documentation guidance for psychotherapy under Medicare';
const TJC = 'Joint Commission planning standard, findings of the 2020 surveys';
const CARF = 'CARF section 2.C as digested for surveyors';
const MAGELLAN = 'Magellan treatment record reviews 2022 to 2023';
const NY = '14 NYCRR 599.10';

/** The rules in the order in which a panel would show them: link, intervention, response, progress, then the rest. */
export const RULES: readonly Rule[] = [
  {
    id: 'X-01',
    text: 'The note serves at least one active goal or objective of the plan, or says why not.',
    profiles: ['CO', 'GEN'],
    source: `${COLORADO}; golden-thread guides of TherapyNotes and ICANotes (2025)`,
    verified: VERIFIED,
  },
  {
    id: 'N-09',
    text: 'The goal or objective worked on can be told from the note.',
    profiles: ['CO', 'GEN'],
    source: COLORADO,
    verified: VERIFIED,
  },
  {
    id: 'N-10',
    text: 'A specific intervention is named, not only talk or support.',
    profiles: ['CO', 'MED', 'GEN'],
    source: `${COLORADO}; ${NGS}; ${GERO}`,
    verified: VERIFIED,
  },
  {
    id: 'N-11',
    text: 'The note says how the client responded.',
    profiles: ['CO', 'GEN'],
    source: `${COLORADO}; ${GERO}`,
    verified: VERIFIED,
  },
  {
    id: 'N-12',
    text: 'Progress is stated for a goal: better, same or worse.',
    profiles: ['CO', 'MED', 'GEN'],
    source: `${COLORADO}; ${NGS}`,
    verified: VERIFIED,
  },
  {
    id: 'X-03',
    text: 'An intervention in the note is one that the plan lists, or a new one to add.',
    profiles: ['GEN'],
    source: 'Golden-thread guides of TherapyNotes and ICANotes (2025)',
    verified: VERIFIED,
  },
  {
    id: 'N-03',
    text: 'Start and stop times, or the minutes of psychotherapy, are stated.',
    profiles: ['MED', 'CEN', 'BCMI', 'OPT', 'AET'],
    source: `${NGS}; ${CENTENE} (exact times)`,
    verified: VERIFIED,
  },
  {
    id: 'N-07',
    text: 'Today’s problem or symptoms are described.',
    profiles: ['CEN', 'BCMN', 'GEN'],
    source: `${CENTENE}; ${BCMN}`,
    verified: VERIFIED,
  },
  {
    id: 'N-14',
    text: 'A symptom and what it gets in the way of both stand in the note.',
    profiles: ['MED', 'GEN'],
    source: `${NGS}; B. Griswold, The Insurance Maze, on medical necessity`,
    verified: VERIFIED,
  },
  {
    id: 'N-13',
    text: 'A next step is stated: task, next session, referral or change.',
    profiles: ['CA', 'GEN'],
    source: 'ICANotes golden-thread guide (2025)',
    verified: VERIFIED,
  },
  {
    id: 'N-15',
    text: 'Safety is spoken of in the note.',
    profiles: ['AET', 'OPT', 'GEN'],
    source:
      'TherapyNotes note form, risk section; habit of Aetna and Optum reviewers (not checked against their manuals)',
    verified: VERIFIED,
  },
  {
    id: 'N-16',
    text: 'Where danger is stated: how serious, what protects, what was done, the safety plan or crisis contacts.',
    profiles: ['CCBHC', 'GEN'],
    source: 'Stanley & Brown 2012, Safety Planning Intervention; ICANotes safety plan guide (2025)',
    verified: VERIFIED,
  },
  {
    id: 'P-07',
    text: 'The plan carries a diagnosis.',
    profiles: ['MED', 'NY', 'CEN', 'AET'],
    source: `${NGS}; ${NY}; ${CENTENE}`,
    verified: VERIFIED,
  },
  { id: 'P-08', text: 'The plan has at least one goal.', profiles: ['MED', 'GEN'], source: NGS, verified: VERIFIED },
  {
    id: 'P-09',
    text: 'Objectives can be measured.',
    profiles: ['TJC', 'CARF', 'MAG', 'BCMN', 'AET', 'ANT'],
    source: `${TJC}; ${CARF}; ${MAGELLAN}; ${BCMN}`,
    verified: VERIFIED,
  },
  {
    id: 'P-10',
    text: 'Objectives or goals say by when.',
    profiles: ['MAG', 'BCMN', 'CARF'],
    source: `${MAGELLAN}; ${BCMN}; ${CARF}`,
    verified: VERIFIED,
  },
  {
    id: 'P-11',
    text: 'A goal is said in the client’s own words.',
    profiles: ['TJC', 'CARF'],
    source: `${TJC}; ${CARF}`,
    verified: VERIFIED,
  },
  {
    id: 'P-16',
    text: 'Every goal has an intervention.',
    profiles: ['CARF', 'GEN'],
    source: `${CARF}; Magellan of Nebraska treatment record review`,
    verified: VERIFIED,
  },
];
