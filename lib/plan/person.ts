/**
 * Prompts about the person beside the plan: strengths, preferences, culture and context, formulation, and what the plan
 * leaves out. Data only. All optional, free text. What stands under preferences orders options among their peers, with the
 * reason said; nothing else here is ever used for matching, ranking or scoring.
 *
 * Own wording. Culture follows the four domains of the cultural formulation approach and Hays' ADDRESSING without taking
 * their questions.
 */

export interface PersonPrompt {
  /** Kept for good: answers are stored under it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}
export interface PersonSection {
  readonly id: string;
  readonly title: string;
  /** Said under the title. */
  readonly lead?: string;
  readonly source: string;
  readonly date: string;
  readonly prompts: readonly PersonPrompt[];
}

const date = '2026-11-26';
const house = 'Own wording of this project';

export const personSections: readonly PersonSection[] = [
  {
    id: 'strengths',
    title: 'Strengths',
    source: `${house}; CARF and Joint Commission ask for strengths in the plan`,
    date,
    prompts: [
      { id: 'strengths', label: 'What goes well, and what the client is good at' },
      { id: 'got-through', label: 'What they got through before, and how' },
      { id: 'support', label: 'Who and what holds them' },
    ],
  },
  {
    id: 'preferences',
    title: 'Preferences',
    source: `${house}; preference is one of the three legs of evidence-based practice (APA 2006)`,
    date,
    prompts: [
      { id: 'fits', label: 'What kind of help fits, and what does not' },
      {
        id: 'way',
        label: 'How to work together',
        hint: 'Pace, tasks between sessions, how direct, by video or in the room',
      },
    ],
  },
  {
    id: 'culture',
    title: 'Culture and context',
    lead: 'To ask, not to assume. Leave out what does not matter here.',
    source: `${house}; domains after the cultural formulation approach (Lewis-Fernández et al.) and ADDRESSING (Hays)`,
    date,
    prompts: [
      { id: 'naming', label: 'How the client names the problem, and what it means to them' },
      { id: 'causes', label: 'What they and those around them think it comes from' },
      {
        id: 'identity',
        label: 'Parts of who they are that matter for this work',
        hint: 'Age and generation, disability, faith, ethnicity, class, sexuality, Indigenous heritage, origin, gender. Yours too',
      },
      { id: 'involve', label: 'Who should be part of it, and who should not' },
      { id: 'progress', label: 'What progress would look like to the people who matter' },
      { id: 'practical', label: 'Language, interpreter, holy days, money, travel, times' },
      { id: 'trust', label: 'Earlier help, and what it did to their trust' },
    ],
  },
  {
    id: 'formulation',
    title: 'Formulation',
    lead: 'A working idea, to be changed as you both learn more.',
    source: `${house}; the usual order of a case formulation`,
    date,
    prompts: [
      { id: 'background', label: 'What made it possible' },
      { id: 'trigger', label: 'What set it off' },
      { id: 'keeps', label: 'What keeps it going' },
      { id: 'protects', label: 'What works against it' },
      { id: 'story', label: 'In a few sentences, as you would tell it to the client' },
    ],
  },
  {
    id: 'left-out',
    title: 'What this plan leaves out',
    lead: 'A plan is short because it leaves things out. Say what, so that nobody thinks it was missed.',
    source: house,
    date,
    prompts: [
      { id: 'left-out', label: 'On purpose, for now' },
      { id: 'not-a-problem', label: 'What others would call a problem, and the client does not' },
      { id: 'unsure', label: 'What we do not know yet' },
    ],
  },
];

/** Answers without empty ones, as they are stored. */
export function tidyAnswers(answers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(answers).flatMap(([id, text]) => (text.trim() ? [[id, text.trim()]] : [])));
}
