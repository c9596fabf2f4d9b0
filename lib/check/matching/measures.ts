/**
 * Outcome measures named in a plan or a note, their scores, and which concept each one measures. Names only; no item
 * text of any scale. What this may not do: interpret a score (bands and reliable change belong to the plan's measures).
 */

export interface MeasureName {
  readonly id: string;
  readonly pattern: string;
  /** Concept of the lexicon that the measure tracks. */
  readonly concept: string;
  /** Whether a higher score is worse. */
  readonly higherIsWorse: boolean;
}

const entry = (id: string, pattern: string, concept: string, higherIsWorse = true): MeasureName => ({
  id,
  pattern,
  concept,
  higherIsWorse,
});

export const MEASURES: readonly MeasureName[] = [
  entry('PHQ-9', 'phq(?:[- ]?(?:9|a|2|8))?', 'depression'),
  entry('GAD-7', 'gad(?:[- ]?(?:7|2))', 'worry'),
  entry('PCL-5', 'pcl(?:[- ]?5)?', 'ptsd'),
  entry('CAPS-5', 'caps[- ]?5', 'ptsd'),
  entry('ISI', 'isi', 'sleep'),
  entry('PSQI', 'psqi', 'sleep'),
  entry('EPDS', 'epds|edinburgh', 'perinatal'),
  entry('BDI-II', 'bdi(?:[- ]?(?:ii|2))?', 'depression'),
  entry('CES-D', 'ces[- ]?dc?', 'depression'),
  entry('GDS', 'gds(?:[- ]?15)?', 'depression'),
  entry('BAI', 'bai', 'anxiety'),
  entry('SCARED', 'SCARED', 'anxiety'),
  entry('PSWQ', 'pswq', 'worry'),
  entry('PDSS', 'pdss', 'panic'),
  entry('LSAS', 'lsas', 'social_anxiety'),
  entry('SPIN', 'SPIN', 'social_anxiety'),
  entry('Y-BOCS', '(?:c)?y[- ]?bocs', 'ocd'),
  entry('OCI-R', 'oci(?:[- ]?r)?', 'ocd'),
  entry('AUDIT', 'AUDIT(?:-?C)?', 'alcohol'),
  entry('DAST', 'dast(?:[- ]?10)?', 'substance'),
  entry('PGSI', 'pgsi', 'gambling'),
  entry('FTND', 'ftnd|fagerstr[oö]m', 'nicotine'),
  entry('CUDIT', 'cudit(?:[- ]?r)?', 'cannabis'),
  entry('EDE-Q', 'ede[- ]?q', 'eating'),
  entry('EAT-26', 'eat[- ]?26', 'eating'),
  entry('HAI', 's?hai', 'health_anxiety'),
  entry('ASRS', 'asrs', 'adhd'),
  entry('Vanderbilt', 'vanderbilt', 'adhd'),
  entry('YMRS', 'ymrs', 'mania'),
  entry('PCS', 'pcs', 'pain'),
  entry('BPI', 'bpi', 'pain'),
  entry('Zarit', 'zarit|zbi', 'caregiving'),
  entry('PG-13', 'pg[- ]?13|icg', 'grief'),
  entry('PSS', 'pss(?:[- ]?10)?', 'stress_mgmt'),
  entry('WSAS', 'wsas', 'functioning', true),
  entry('RSES', 'rses|rosenberg', 'selfworth', false),
  entry('DERS', 'ders', 'emotion_regulation'),
  entry('PSYRATS', 'psyrats', 'voices'),
  entry('DES', 'DES(?:-?II)?', 'dissociation'),
  entry('CSI', 'CSI(?:-?16)?|DAS', 'partner_conflict', false),
  entry('PSI', 'PSI(?:-?SF)?', 'parenting'),
  entry('UCLA', 'ucla(?: loneliness)?', 'isolation'),
  entry('WHO-5', 'who[- ]?5', 'depression', false),
  entry('BMI', 'bmi', 'weight', false),
  entry('A1C', 'a1c|hba1c', 'diabetes'),
];

export interface MeasureMention {
  readonly measure: MeasureName;
  readonly start: number;
  readonly end: number;
  /** Scores that follow the name, in the order written. */
  readonly scores: readonly number[];
}

const COMPILED = MEASURES.map((measure) => ({
  measure,
  // Names written in capitals in the list are ordinary words otherwise ("spin", "audit", "scared").
  regex: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${measure.pattern})(?![\\p{L}])`,
    /^[A-Z]{3}/.test(measure.pattern) ? 'gu' : 'giu',
  ),
}));

/** Most sentences name no measure at all: one test spares them the list. */
const ANY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${MEASURES.map((measure) => measure.pattern).join('|')})(?![\\p{L}])`,
  'iu',
);

/** Measures named in a text, with the scores in the 40 characters behind the name. */
export function findMeasures(text: string): MeasureMention[] {
  const mentions: MeasureMention[] = [];
  if (!ANY.test(text)) return mentions;
  for (const { measure, regex } of COMPILED) {
    for (const match of text.matchAll(regex)) {
      const end = match.index + match[0].length;
      const tail = text.slice(end, end + 40).split(/[;\n]|\.\s/)[0] ?? '';
      const scores = [
        ...tail
          .replace(/\/\s?\d+/g, ' ')
          .matchAll(/(?<![\p{L}\d])\d{1,3}(?:\.\d)?(?![\d/%]|\s?(?:wk|week|month|mo\b|day|min|x\b))/gu),
      ].map((score) => Number(score[0]));
      mentions.push({ measure, start: match.index, end, scores });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}
