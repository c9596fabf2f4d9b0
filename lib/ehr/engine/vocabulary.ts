/**
 * The words on labels: what a field means in a note and in a treatment plan, which fields are private, which are no
 * clinical note at all. Pure; labels only, never the text of a field.
 */
import type { SectionRole } from '../types.ts';

const noteWords: Partial<Record<SectionRole, string>> = {
  subjective:
    'subjective|s|situation|subjective complaint|subjective report|subjective evaluation|symptom description|symptoms|client report|chief complaint|presenting concern|presenting complaint|history of present illness|history of presenting illness|hpi|subjective complaint symptom|clinical subjective',
  objective:
    'objective|o|objective finding|objective content|observation|clinical observation|mental status|mental status exam|mental status examination|mse|objective evaluation|clinical objective',
  assessment:
    'assessment|a|assessment of progress|clinical impression|impression|clinical formulation|clinical assessment|progress toward goal|progress towards goal|progress on goal|progress|treatment progress|treatment plan progress|assessment and progress',
  plan: 'plan|p|plan for next session|next session plan|next step|homework|homework assigned|recommendation|follow up|plan for follow up|plan and follow up|plan and homework|next session|next session goal',
  data: 'data|d|background|background of the case|case background|description|session content|session summary|session description|content of session|summary of session',
  behavior: 'behavior|behaviour|presentation|b',
  intervention:
    'intervention|i|intervention used|therapeutic work|therapeutic intervention|technique|technique used|treatment provided|therapeutic approach|approach|modality|action|intervention and technique',
  response: 'response|r|client response|response to intervention|response to treatment',
  goal: 'goal|g|goal addressed|focus of session|session focus|treatment goal addressed|goal and objective addressed',
  problem: 'problem|problem addressed',
  evaluation: 'evaluation|e',
  risk: 'risk|risk assessment|safety|si hi|suicidality|safety assessment|safety concern|safety risk|risk and safety',
  medications: 'medication|current medication',
  narrative:
    'note|progress note|chart note|clinical note|session note|visit note|encounter note|therapy note|case note|treatment note|consultation note|narrative|clinical narrative|dictation|note body|note text|note content|free text|soap note|dap note|additional note|clinical documentation',
};

const planWords: Partial<Record<SectionRole, string>> = {
  'plan-problem':
    'presenting problem|presenting issue|problem|behavior definition|behavioral definition|behavioural definition|problem statement|problem area|problem description|issue|presenting concern|diagnosis',
  'plan-goal':
    'goal|long term goal|treatment goal|overall goal|goal statement|goal description|goal and objective|client goal|therapy goal',
  'plan-objective':
    'objective|short term objective|short term goal|treatment objective|measurable objective|objective description|target',
  'plan-intervention':
    'intervention|strategy|strategies|treatment intervention|therapeutic intervention|treatment approach|treatment modality|modality|treatment strategy|action step|action steps by support|method|service',
  'plan-other':
    'client strength|strength|barrier|risk|frequency|treatment frequency|prescribed frequency|duration|treatment duration|length of treatment|estimated length|estimated date of completion|estimated completion|target date|target completion date|status|discharge criteria|medical necessity|review date|treatment type|level of care|recommendation for follow up|treatment received|care plan|treatment plan|patient history|any other relevant information|medication|other',
};

const fillers =
  /^(?:please|enter|write|type|add|fill(?: in| out)?|describe|document|record|your|any|the|an?|of|client s?|patient s?|client|patient|clinician s?|therapist s?|current|today s?|brief|optional|counsell?ing) /;
const tails = /(?<=.) (?:here|section|field|text|note|comment|detail|box|narrative|today|optional|below)$/;

/** Lower case, words only, without numbering in front and plural endings. */
export function normalise(label: string): string {
  return label
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^(?:\d+|[ivx]{1,3}|[sdoapbirgeo](?= [a-z]{4})) (?=[a-z])/, '')
    .replace(/(?<=[a-z]{3}[^s])s\b/g, '');
}

function lexicon(words: Partial<Record<SectionRole, string>>): Map<string, SectionRole> {
  const map = new Map<string, SectionRole>();
  for (const [role, phrases] of Object.entries(words)) {
    for (const phrase of phrases.split('|')) map.set(normalise(phrase), role as SectionRole);
  }
  return map;
}
// Built on first use: most pages never ask.
let notes: Map<string, SectionRole> | undefined;
let plans: Map<string, SectionRole> | undefined;

function look(map: Map<string, SectionRole>, label: string): SectionRole | undefined {
  // "E. (G) – Goals": the outline's letter is no section's.
  const bare = label.replace(/^(?:[A-Za-z]|[IVX]{1,4})[.)]\s*(?=\W|[A-Z])/, '');
  const parts = label.length > 160 ? [] : [bare, ...bare.split(/[:()[\]–—|/]|\s-\s/, 4)];
  for (const part of parts) {
    let words = normalise(part);
    for (let i = 0; i < 5 && words; i++) {
      const hit = map.get(words) ?? map.get(words.replace(tails, ''));
      if (hit) return hit;
      const less = words.replace(fillers, '');
      if (less === words) break;
      words = less;
    }
  }
  return undefined;
}

/** Every single word that labels of notes and plans are made of. */
export function structureWords(): string[] {
  return [...Object.values(noteWords), ...Object.values(planWords)].flatMap((words) => words.split(/[ |]/));
}

/** Meaning of a label in a session note. */
export function noteRole(label: string): SectionRole | undefined {
  notes ??= lexicon(noteWords);
  return look(notes, label);
}

/** Meaning of a label in a treatment plan; knows numbered ones ("Goal 2", "Objective 1A"). */
export function planRole(label: string): SectionRole | undefined {
  plans ??= lexicon(planWords);
  const numbered = /^(problem|goal|objective|intervention) #?\d{0,2}\.?\d?[a-h]?$/.exec(
    normalise(label).replace(/ (?=[a-h]$)/, ''),
  );
  return numbered ? (`plan-${numbered[1]}` as SectionRole) : look(plans, label);
}

/** Psychotherapy, private and process notes: recognised so that they can be left alone. */
export const isPrivate = (text: string): boolean =>
  /\b(?:psycho-?therapy|process|private|personal(?: therapy)?|therapist(?:'s)? (?:only|private)|confidential) notes?\b/i.test(
    text,
  ) && text.length < 200;

/** Labels of fields that hold something else than a clinical note. */
export const isForeign = (label: string): boolean =>
  /\b(?:messages?|reply|chat|search|subject line|cc|bcc|recipients?|e-?mail|feedback|address|letter|signature|invoice|memo|billing|claim|insurance|cancell?ation|biography|password|reminder|sms|template name|caption)\b|^(?:to|from|subject|bio|about (?:me|you)|comments?)$/i.test(
    label,
  );

/** "Comments": of whatever the page is about, a note as well. */
export const isComment = (label: string): boolean => /^comments?$/i.test(label);
