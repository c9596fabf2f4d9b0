/**
 * The words that treatment plans put before their parts, across EHR exports, planners and therapists' own templates.
 * Adds to the vocabulary of the page engine what only stands in whole documents. Labels only, never the text after them.
 */
import { kindOf } from '../../ehr/engine/plan-lines.ts';
import { normalise } from '../../ehr/engine/vocabulary.ts';
import type { DetailKey, Entry } from './types.ts';

export interface Label {
  readonly kind: Entry['kind'] | 'not-plan' | 'title';
  readonly detail?: DetailKey;
  /** Number after the words ("Goal 2", "Objective 1A"), lower case. */
  readonly ref?: string;
  /** Announces a list ("Goals") rather than one item ("Goal"). */
  readonly many: boolean;
}

const kinds: Partial<Record<Label['kind'], string>> = {
  goal: 'goal|long term goal|long range goal|ltg|lt goal|treatment goal|treatment plan goal|overall goal|primary goal|secondary goal|goal statement|goal description|goal name|client goal|patient goal|therapy goal|goals and objectives|treatment goals and objectives',
  objective:
    'objective|obj|short term goal|short range goal|stg|st goal|short term objective|sto|treatment objective|measurable objective|objective statement|objective description|objective name|measurable goal',
  intervention:
    'intervention|int|strategy|strategies|action step|action|method|technique|treatment strategy|treatment strategies|therapeutic intervention|treatment intervention|clinical intervention|planned intervention|intervention strategy|intervention strategies|interventions and strategies|therapist action|clinician action|staff action|treatment approach|approach|services provided|intervention and action',
  problem:
    'problem|presenting problem|presenting issue|presenting concern|problem statement|problem area|problem description|identified problem|primary problem|secondary problem|focus area|focus of treatment|area of need|identified need|need|behavioral definition|behavioural definition|behavior definition|problem and symptom|target problem',
  diagnosis:
    'diagnosis|diagnoses|dx|diagnostic impression|icd 10|icd 10 cm|icd code|icd 10 code|dx code|diagnosis code|primary diagnosis|principal diagnosis|secondary diagnosis|billing diagnosis|dsm 5 diagnosis|dsm 5 tr diagnosis|current diagnosis|treatment diagnosis',
  title:
    'treatment plan|plan|care plan|plan of care|individual treatment plan|individualized treatment plan|wiley treatment plan|treatment plan detail|treatment plan review|mental health treatment plan|client treatment plan|problems goals objectives',
  'not-plan':
    'client|client name|patient|patient name|name|legal name|preferred name|dob|d o b|date of birth|birth date|age|sex|gender|pronoun|mrn|chart|chart number|client id|patient id|record number|member id|provider|clinician|therapist|counselor|supervisor|credential|license|license number|npi|signature|client signature|patient signature|provider signature|clinician signature|guardian signature|signed|signed by|electronically signed by|signed on|date signed|page|printed|printed on|printed by|generated|generated on|address|phone|fax|email|insurance|payer|practice|participant|participant in session|date and time|location|service code|cpt code',
};

const details: Record<DetailKey, string> = {
  dueDate:
    'target date|target completion date|target date of completion|target completion|estimated completion|estimated completion date|estimated date of completion|est completion|est completion date|est date of completion|expected completion|expected completion date|expected date of completion|anticipated completion|anticipated completion date|projected completion date|completion date|due|due date|date due|by when|expected achievement date|expected attainment date|goal date|target end date',
  status: 'status|objective status|current status|progress status',
  goalStatus: 'goal status|status of goal',
  baseline: 'baseline|baseline level|current level|starting point|current functioning',
  target: 'target|target level|goal level|desired level',
  measure:
    'measure|measured by|measurement|measurement tool|how measured|method of measurement|assessment tool|outcome measure',
  doneWhen:
    'done when|success criteria|criteria for success|completion criteria|criteria|as evidenced by|evidenced by|aeb',
  clientWords:
    'client word|client s word|client own word|client statement|client quote|client s statement|patient s own word',
  startDate:
    'start date|plan date|date of plan|plan start date|effective date|treatment plan date|treatment start date|plan effective date|date plan created|date of treatment plan|plan created|plan start|plan started|date plan started|start of plan|treatment plan start|treatment plan start date|care plan start date|start of treatment|treatment start|treatment started',
  reviewDate:
    'review date|next review|next review date|plan review date|review due|review due date|next plan review|review by|treatment plan review date|next treatment plan review|treatment plan review due|plan review|review|reviewed by|date of next review|date of review|next plan review date|review on|plan to be reviewed|reassessment date|plan end date',
  frequency:
    'frequency|treatment frequency|prescribed frequency|session frequency|frequency of session|frequency of treatment|frequency of service|recommended frequency|frequency of visit|session|visit|session schedule|planned frequency|frequency and duration',
  modality:
    'modality|modalities|treatment modality|treatment modalities|type of treatment|treatment type|type of service|service type|type of therapy',
  sessionLength: 'session length|length of session|session duration|duration of session|duration per session',
  dischargeCriteria:
    'discharge criteria|criteria for discharge|discharge criterion|discharge plan|discharge planning|termination criteria|criteria for termination|discharge and transition plan|transition plan',
};

type Meaning = Pick<Label, 'kind' | 'detail'>;
let known: Map<string, Meaning> | undefined;

function lexicon(): Map<string, Meaning> {
  const map = new Map<string, Meaning>();
  for (const [kind, words] of Object.entries(kinds)) {
    for (const word of words.split('|')) map.set(normalise(word), { kind: kind as Label['kind'] });
  }
  for (const [detail, words] of Object.entries(details)) {
    for (const word of words.split('|')) map.set(normalise(word), { kind: 'detail', detail: detail as DetailKey });
  }
  return map;
}

/** The number at the end of a label: `2`, `#2`, `1A`, `1.1`, `1-b`, or a lone capital. */
const REF = /[\s#]*(?:no\.? ?|#)?(\d{1,2}(?:[.-]?(?:\d{1,2}|[a-z]))?|\b[A-H])$/i;

/** What a label announces; null when it is no label of a plan. */
export function labelOf(raw: string): Label | null {
  const written = raw
    .replace(/\((?:s|es|ies)\)/gi, 's')
    .replace(/\([^)]{0,40}\)/g, ' ')
    .trim();
  // A bracket that is still open: the colon stood within a sentence.
  if (written.length > 60 || !/\p{L}/u.test(written) || /[([]/.test(written)) return null;
  known ??= lexicon();
  const whole = meaning(written);
  const many = /s$/i.test(written) && !/(?:ss|is)$/i.test(written);
  if (whole) return { ...whole, many };
  const ref = REF.exec(written);
  const words = ref ? written.slice(0, ref.index).trim() : '';
  const numbered = words ? meaning(words) : undefined;
  if (numbered && ref?.[1]) return { ...numbered, ref: ref[1].toLowerCase(), many: false };
  if (/\bown words?$/i.test(written)) return { kind: 'detail', detail: 'clientWords', many: false };
  const kind = kindOf(written);
  return kind ? { kind, many } : null;
}

function meaning(words: string): Meaning | undefined {
  const plain = normalise(words);
  return known?.get(plain) ?? known?.get(plain.replace(/^(?:the|current|client|patient|my|our) (?:s )?/, ''));
}
