/**
 * The plan as the client sees it: goals in their own words, the steps, and how we'll know. Clinical fields (diagnoses,
 * problems, interventions, measures' names, risk) have no place on it; "done when" and discharge criteria only when chosen.
 * A sentence with an open blank stays off it until it is filled; {@link openBlanks} says which. Pure.
 */
import { hasBlank } from '../plan/blanks.ts';
import { isOpen } from '../plan/edit.ts';
import { saysDay } from '../plan/said-day.ts';
import type { Goal, Objective, PlanContent } from '../plan/schema.ts';
import { readingGrade } from '../text/reading-grade.ts';

/** How the page is set; what `lib/records/kinds/client-page.ts` keeps. */
export interface ClientPageSettings {
  readonly language: 'en' | 'es';
  readonly leaveOff: readonly string[];
  readonly showAnyway?: readonly string[] | undefined;
  /** Ids of goals whose "done when" is shown, and {@link endOfPlan}; clinical text more often than not, so off unless chosen. */
  readonly endings?: readonly string[] | undefined;
  readonly plain: Readonly<Record<string, string>>;
}

export interface PageStep {
  readonly id: string;
  readonly text: string;
  readonly done: boolean;
  /** `YYYY-MM-DD`; absent as well where the text says the day itself. */
  readonly by?: string;
}
export interface PageGoal {
  readonly id: string;
  readonly number: number;
  /** In the client's words where there are any, else as the therapist put it (plainer words win over that). */
  readonly text: string;
  readonly ownWords: boolean;
  readonly steps: readonly PageStep[];
  readonly enough?: string;
}
export interface ClientPage {
  readonly goals: readonly PageGoal[];
  readonly often?: string;
  readonly nextReview?: string;
  readonly enough?: string;
  /** US school grade of all sentences on it; absent when there are too few words to say. English only. */
  readonly grade?: number;
}

/** Stands for the plan's discharge criteria among the ids of the settings. */
export const endOfPlan = 'discharge';

/**
 * Words that belong to risk; what has them is left off until somebody looked. English and Spanish. Own list, wide on
 * purpose: a harmless goal left off costs one tick.
 */
const riskWords = [
  /suicid|self[- ]?(?:harm|injur|mutilat)|parasuicid|kill|overdos|\bsui\b|ideation|homicid|\bdie\b|dying|\bdead\b/i,
  /\b(?:cut|hurt|harm|injur|burn|starv|stab|shoot|hang|drown)(?:t?ing|e|es|s)? (?:(?:my|your|him|her|one)self|(?:our|your|them)selves|others|someone|somebody|people)\b/i,
  /\b(?:end|ending|take|taking) (?:(?:my|your|his|her|their|one’s|one's) (?:own )?life|it all)\b/i,
  /\b(?:not|n['’]t|no longer) (?:want(?:ing)?|wish(?:ing)?) to (?:live|be alive|be here|wake up)\b|worth living|death wish|thoughts of death|wish for death/i,
  /autoles|autoagres|matar|sobredosis|\bmor(?:ir|irme|irse)\b|\bmur(?:iera|iese|iendo)|\bmuert[oa]s?\b|pensamientos de muerte/i,
  /\b(?:cortar|lastimar|herir|dañar|quemar|ahorcar|tirar)(?:me|se|te)\b|\bcort[áa]ndo(?:me|se)\b|\b(?:me|se) (?:cort[oaóé]|lastim[oaóé]|hiere|hiero|mat[oaóé])(?![\p{L}])/iu,
  /hac(?:er|erle|iendo|iéndo|iéndole)(?:me|se|te)? daño|\b(?:me|se) ha(?:go|ce) daño|hacer(?:me|se|te) mal\b|quit[aá](?:r|ndo)(?:me|se|te) la vida|acabar con (?:mi|su|tu|la) vida/iu,
  /\bno (?:querer|quier[oe]) (?:seguir )?(?:vivir|viviendo|estar vivo|estar viva|despertar)|pena vivir/i,
  // Written in capitals only: "si" and "hi" are everyday words.
  /\b(?:SI|HI|SIB|NSSI)\b/,
] as const;
const isRisk = (text: string): boolean => riskWords.some((words) => words.test(text));
/** What reads as jargon: codes, and abbreviations of measures or methods in capitals. */
const jargonWord = /\b[A-Z]\d{2}(?:\.\d{1,4})?\b|\b(?:[A-Z]{2,}[A-Za-z]*)(?:-?\d+)?\b/g;

export const speaksOfRisk = (goal: Goal): boolean =>
  [goal.text, goal.clientWords ?? '', goal.doneWhen ?? '', ...goal.objectives.map(({ text }) => text)].some(isRisk);

/** Whether a goal is on the page, and why not. */
export function placeOf(goal: Goal, settings: ClientPageSettings): 'shown' | 'left-off' | 'risk' {
  if (settings.leaveOff.includes(goal.id)) return 'left-off';
  return speaksOfRisk(goal) && !settings.showAnyway?.includes(goal.id) ? 'risk' : 'shown';
}

/** Whether the discharge criteria are on the page: only when chosen, and words of risk only when looked at as well. */
export function placeOfEnd(plan: PlanContent, settings: ClientPageSettings): 'shown' | 'left-off' | 'risk' {
  if (isRisk(plan.dischargeCriteria ?? '') && !settings.showAnyway?.includes(endOfPlan)) return 'risk';
  return settings.endings?.includes(endOfPlan) ? 'shown' : 'left-off';
}

/** Goals that are on the page but for blanks, in the client's order. */
const chosenGoals = (plan: PlanContent, settings: ClientPageSettings): readonly Goal[] =>
  plan.goals.filter((goal) => isOpen(goal.status) && placeOf(goal, settings) === 'shown').sort(byClient);

const chosenSteps = (goal: Goal, settings: ClientPageSettings): readonly Objective[] =>
  goal.objectives.filter(({ id, status }) => status !== 'discontinued' && !settings.leaveOff.includes(id));

/** In the client's words where there are any; plainer words win over the therapist's. */
const wordsOf = ({ id, text, clientWords }: Goal, { plain }: ClientPageSettings) => clientWords || plain[id] || text;
const stepWords = ({ id, text }: Objective, { plain }: ClientPageSettings) => plain[id] || text;

const endingOf = ({ id, doneWhen }: Goal, { endings }: ClientPageSettings) =>
  endings?.includes(id) ? doneWhen || undefined : undefined;

/** What was chosen for the page and is left off because a blank in it is still open: "goal 1", "step 1a", in words. */
export function openBlanks(plan: PlanContent, settings: ClientPageSettings): readonly string[] {
  const ofGoals = chosenGoals(plan, settings).flatMap((goal) => {
    if (hasBlank(wordsOf(goal, settings))) return [`goal ${goal.number} with its steps`];
    const steps = chosenSteps(goal, settings).filter((step) => hasBlank(stepWords(step, settings)));
    const ending = hasBlank(endingOf(goal, settings) ?? '') ? [`when goal ${goal.number} is reached`] : [];
    return [...steps.map(({ letter }) => `step ${goal.number}${letter}`), ...ending];
  });
  const end = placeOfEnd(plan, settings) === 'shown' && hasBlank(plan.dischargeCriteria ?? '');
  return [
    ...ofGoals,
    ...(hasBlank(plan.frequency ?? '') ? ['how often'] : []),
    ...(end ? ['the end of the plan'] : []),
  ];
}

export function clientPage(plan: PlanContent, settings: ClientPageSettings): ClientPage {
  const goals = chosenGoals(plan, settings)
    .filter((goal) => !hasBlank(wordsOf(goal, settings)))
    .map((goal): PageGoal => {
      const enough = whole(endingOf(goal, settings));
      return {
        id: goal.id,
        number: goal.number,
        text: wordsOf(goal, settings),
        ownWords: goal.clientWords !== undefined && goal.clientWords !== '',
        steps: chosenSteps(goal, settings)
          .map((step) => ({ ...step, text: stepWords(step, settings) }))
          .filter(({ text }) => !hasBlank(text))
          .map(({ id, text, status, dueDate }) => ({
            id,
            text,
            done: status === 'met',
            ...(dueDate && !saysDay(text, dueDate) ? { by: dueDate } : {}),
          })),
        ...(enough ? { enough } : {}),
      };
    });
  const often = whole(plan.frequency);
  const end = placeOfEnd(plan, settings) === 'shown' ? whole(plan.dischargeCriteria) : undefined;
  const page = {
    goals,
    ...(often ? { often } : {}),
    ...(plan.reviewDate ? { nextReview: plan.reviewDate } : {}),
    ...(end ? { enough: end } : {}),
  };
  const sentences = sentencesOf(page);
  const words = sentences.join(' ').split(/\s+/).filter(Boolean).length;
  return words >= 12 ? { ...page, grade: Math.max(0, readingGrade(sentences)) } : page;
}

/** A text that says something and has no blank left. */
const whole = (text: string | undefined) => (text && !hasBlank(text) ? text : undefined);

/** The client's order of goals, where they gave one; unranked ones follow in the therapist's. */
const byClient = (a: Goal, b: Goal) => (a.clientRank ?? 99) - (b.clientRank ?? 99);

function sentencesOf({ goals, enough }: Pick<ClientPage, 'goals' | 'enough'>): string[] {
  return [
    ...goals.flatMap((goal) => [goal.text, ...goal.steps.map(({ text }) => text), goal.enough ?? '']),
    enough ?? '',
  ].filter((sentence) => sentence.trim() !== '');
}

/** Words of the page that the client may not know, each once: abbreviations and codes. */
export function jargonOn(page: ClientPage): readonly string[] {
  return [...new Set(sentencesOf(page).flatMap((sentence) => sentence.match(jargonWord) ?? []))];
}

/**
 * The page's own words. Own wording; short, and everyday in both languages. Spanish as it is spoken in the United States:
 * the client in the first person, addressed as “usted”, no word that would need to know their gender.
 */
export const pageLabels = {
  en: {
    title: 'My plan',
    goals: 'What I want',
    steps: 'Steps',
    by: 'by',
    done: 'done',
    enough: 'I will know I am there when',
    often: 'How often we meet',
    review: 'We look at this plan together on',
    end: 'When we can stop',
    questions: 'Something here does not fit? Say so. We can change it at any time.',
    crisis: 'If things get too hard',
    crisisLine: 'Call or text 988, day or night. If life is in danger, call 911.',
  },
  es: {
    title: 'Mi plan',
    goals: 'Lo que quiero',
    steps: 'Pasos',
    by: 'para el',
    done: 'hecho',
    enough: 'Sabré que lo logré cuando',
    often: 'Con qué frecuencia nos vemos',
    review: 'Revisaremos este plan en conjunto el',
    end: 'Cuándo podremos terminar',
    questions: '¿Hay algo aquí que no le parezca bien? Dígamelo. Podemos cambiarlo en cualquier momento.',
    crisis: 'Si las cosas se ponen muy difíciles',
    crisisLine:
      'Llame al 988 y oprima 2, o envíe la palabra AYUDA por mensaje de texto al 988, a cualquier hora del día o de la noche. Si su vida o la de otra persona corre peligro, llame al 911.',
  },
} as const satisfies Record<ClientPageSettings['language'], Readonly<Record<string, string>>>;

/** A day as the reader writes it: "5 January 2027", "5 de enero de 2027". */
export function dayWords(date: string, language: ClientPageSettings['language']): string {
  const locale = language === 'es' ? 'es-US' : 'en-US';
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
