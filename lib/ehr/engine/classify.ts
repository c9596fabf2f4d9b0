/**
 * Judges a snapshot: is this a session note, a treatment plan or neither, why, and how sure. Pure, so that every weight
 * can be tested without a browser. Weights and thresholds were tuned on the fixtures of the adapters and of the tests.
 */
import type { NoteFormat, PageRole, Reason, SectionRole } from '../types.ts';
import { recogniseFormat } from './format.ts';
import { otherPages, WRITES_REPORTS } from './other-pages.ts';
import type { DocSnap, FieldSnap, Snapshot } from './snapshot.ts';
import { isComment, isForeign, isPrivate, noteRole, planRole } from './vocabulary.ts';

export const OPEN_AT = 6;
export const BADGE_AT = 4;

/** A field that belongs to the note or plan, with its meaning. */
export interface JudgedField {
  readonly field: FieldSnap;
  readonly role: SectionRole;
}
export interface Judgement {
  readonly role: PageRole;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly format: NoteFormat | null;
  readonly fields: readonly JudgedField[];
  /** Private fields of this document, left unread. */
  readonly unread: readonly FieldSnap[];
  /** Index of the document that was chosen. */
  readonly doc: number;
}

const noteAddress =
  /(?:^|[/_\-#=?&])(?:notes?|progress|encounters?|appointments?|sessions?|chart_?entr(?:y|ies)|treatment_notes|events|visits?|soap|consultations?)(?=[/_\-?&=#.]|\d|$)/i;
const planAddress = /(?:treatment|care)[_-]?(?:plan|goal)|plan[_-]of[_-]care/i;
const noteTitle =
  /\b(?:progress|session|psychotherapy|soap|dap|birp|girp|pie|clinical|chart|visit|treatment|encounter|therapy|counsell?ing|consultation|case|contact|(?:sub|ob)jective) notes?\b|\bprocedure note\b(?!s)/i;
/** A half of a physician's note; what is examined in it takes a box each, which no title needs to be large for. */
const halfTitle = /\b(?:sub|ob)jective notes?\b/i;
/** Less than a title: practices have notes of many kinds. */
const freshNote = /^(?:new|add|create|edit|write)(?: an?)? (?:\w+ )?notes?$/i;
/** "Add Peer Support Note", "Quick Note": whatever it is called, so it takes a sign of care and a person beside it. */
const kindOfNote = /^(?:new|add|create|edit|write)(?: an?)? (?:\w+ ){2,3}notes?$|^quick note$/i;
const careSign = /\b(?:note|session|service|visit|contact) type\b|^(?:session|home visit)$/i;
/** Notes on the business, and not on anybody's session. */
const officeNote = /\b(?:sticky|order|admin\w*|internal|staff|invoice|customer|account|appointment) notes?\b/i;
/** What is billed by the unit is measured, and somebody answers for it: two of these. */
const serviceLabel = /^(?:service )?units\b|\bcredentials\b|\b(?:staff|provider) signature\b/i;
/** "Session on 3 March", "Assessment – 20/11/2026": how small systems head a note. */
const datedTitle =
  /^(?:(?:individual|couples?|family|group|therapy|initial) )?(?:session|assessment|intake|contact)\b\W{0,3}(?:on|of|from)?\W{0,3}(?:\w{3,9},? )?(?:\d{1,4}[/. -]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d)/i;
/** "Encounter: Rowan Sample", "Active Session: Rowan Sample". */
const encounterTitle = /^(?:encounter|(?:active|current) session) ?[-–—:]/i;
const therapyTitle = /\b(?:individual|couples?(?:['’]?s)?|family|group) (?:therapy|counsell?ing|session)\b/i;
const sessionLabel =
  /\bsession (?:type|date|length|duration|format)\b|\bduration\b|\bdate of (?:service|session)\b|^(?:start|end) time\b/i;
const schedulingTitle = /\b(?:re)?(?:schedule|book)\b.{0,16}\b(?:session|appointment|visit)\b/i;
const schedulingButton = /\b(?:create|save|schedule|book) (?:session|appointment|visit)\b/i;
/** "Treatment Plans & Reports" is where lists of them are found, and no plan's title. */
const planTitle = /\b(?:treatment|care|service|therapy) plan(?:s(?! (?:&|and) (?!goals|objectives))|ning)?\b/i;
/** "Add New Objective": companies and accounts have goals as well, so two of {@link partSigns} must speak beside it. */
const partTitle = /^\W*(?:new|add|create|edit|write)(?: \S+){0,2} (?:goal|objective|target)\b/i;
/** How far, told as care tells it; a sum or a date is anybody's. */
const measured = /\btarget (?:accuracy|percent)|\bbaseline\b/i;
const carePerson = /\b(?:client|patient|participant|student)\b/i;
/** An intake's own; "Assessment" alone is a section of a note. */
const assessmentTitle = /\b(?:new|initial|patient|client) assessment\b|\bintake\b/i;
const past = /\bhistory$/i;
const signing =
  /^(?:e-?)?(?:co-?)?sign\b|\bsign (?:and|&) |^(?:un)?lock\b|\b(?:lock|sign) note\b|^save (?:as )?(?:draft|note|progress)/i;
const noteChoice = /\b(?:SOAP|DAP|BIRP|GIRP|PIE|SIRP|DARP)\b|\b(?:progress|session|therapy) note\b(?!s)/i;
const billing =
  /\b9(?:0|6)\d{3}\b|\b\d{2,3} ?min(?:utes|s)?\b|\b(?:session|service|visit) date\b|\bdate of (?:service|session)\b/i;

const isPrivateField = (field: FieldSnap): boolean => isPrivate(field.label) || field.context.some(isPrivate);

function judgeDoc(snapshot: Snapshot, doc: DocSnap, index: number, adapterHit?: 'note' | 'plan', by = ''): Judgement {
  const unread = doc.fields.filter(isPrivateField);
  const titles = doc.headings.map((heading) => heading.text);
  const titled = (what: RegExp): boolean => titles.some((text) => what.test(text));
  const labelled = (what: RegExp): string[] => [...new Set(doc.labels)].filter((text) => what.test(text));
  const calls = (text: string): boolean => noteTitle.test(text) && !isPrivate(text);
  const isNamed = titles.some(calls);
  // Group -1: left out by the adapter. "Comments" are a note's own words where the page is one.
  const own = doc.fields.filter(
    (field) =>
      field.group >= 0 &&
      !isPrivateField(field) &&
      (field.role || !isForeign(field.label) || (isNamed && isComment(field.label))),
  );
  const outerTitles: string[] = [];
  for (let up = snapshot.docs[doc.parent]; up; up = snapshot.docs[up.parent]) {
    outerTitles.push(...up.headings.map((heading) => heading.text));
  }

  const noteReasons: Reason[] = [];
  const planReasons: Reason[] = [];
  const note = (what: string, weight: number) => noteReasons.push({ what, weight });
  const plan = (what: string, weight: number) => planReasons.push({ what, weight });
  const both = (what: string, weight: number) => {
    note(what, weight);
    plan(what, weight);
  };

  // Sections: from the fields (single lines count where they make up a format), else from tabs and headings (SOAP in
  // tabs mounts one field at a time).
  const rolesOf = (fields: readonly FieldSnap[]): SectionRole[] =>
    fields.flatMap((field) => field.role ?? noteRole(field.label) ?? []);
  const complete = recogniseFormat(rolesOf(own));
  const long = own.filter((field) => field.long || (complete && noteRole(field.label)));
  const sections = new Set(rolesOf(long).filter((role) => role !== 'narrative' && role !== 'medications'));
  const spoken = [...doc.labels, ...titles.slice(0, 60)].flatMap((label) => noteRole(label) ?? []);
  const format = complete ?? (long.length ? recogniseFormat(spoken) : null);

  const prose = long.length;

  if (adapterHit) (adapterHit === 'note' ? note : plan)(`recognised by the ${by} adapter`, OPEN_AT);
  if (noteAddress.test(doc.url)) note('address of a note or session', 2);
  if (planAddress.test(doc.url)) plan('address of a plan', 4);
  const ofCare =
    labelled(careSign).length > 0 && [doc.url, ...doc.labels, ...titles].some((text) => carePerson.test(text));
  const named = isNamed || long.some((field) => calls(field.label));
  if (named || outerTitles.some(calls)) note('titled as a note', 3);
  else if (
    prose &&
    titles.some((text) => !officeNote.test(text) && (freshNote.test(text) || (ofCare && kindOfNote.test(text))))
  ) {
    note('titled as a new note', 2);
  }
  const boxed = rolesOf(long).includes('narrative');
  if (boxed && labelled(serviceLabel).length > 1) {
    note('service units', 3);
  }
  if (prose && titled(datedTitle)) note('titled with a session and its date', 3);
  else if (prose && titled(encounterTitle)) note('titled with an encounter', 2);
  else if (boxed && titled(therapyTitle)) {
    note('titled with a kind of session', 3);
  }
  if (prose && labelled(sessionLabel).length > 1) note('data of a session', 2);
  const planned = [...titles, ...doc.labels, ...outerTitles].some((text) => planTitle.test(text));
  // What the page itself is called, which its parts ("Goals", "Interventions", seventy check boxes) do not outweigh.
  const chief = doc.headings.filter(({ level }) => level < 3).map(({ text }) => text);
  const inTitles = titled(planTitle);
  // "Somebody's Therapy Notes" above a plan's title is the system's own name.
  const calledPlan =
    chief.some((text) => planTitle.test(text)) || (inTitles && !chief.some((text) => /\bnote\b/i.test(text)));
  const calledNote = !calledPlan && (chief.some(calls) || titled(halfTitle));
  if (inTitles) plan('titled as a plan', 3);
  const partSigns = [
    own.some(({ label }) => /-(?:goal|objective)$/.test(planRole(label) ?? '')),
    labelled(measured).length,
    /\/plans?\//.test(doc.url),
    labelled(carePerson).length,
  ].filter(Boolean).length;
  if (prose && !inTitles && partSigns > 1 && titled(partTitle)) plan('part of a plan', 3);
  if (prose) note('fields for longer text', Math.min(3, prose));
  if (prose) plan('fields for longer text', Math.min(2, prose));
  if (format) note(format === 'sectioned' ? 'sections of a note' : `${format} sections`, 5);
  else if (sections.size > 2) note('several sections of a note', 4);
  else if (doc.choices.some((text) => noteChoice.test(text))) note('template names a note format', 3);

  const kindsIn = (labels: readonly string[]): Set<SectionRole> => {
    const kinds = new Set<SectionRole>();
    for (const label of labels) {
      const role = planRole(label);
      // A complete note explains its own "Goal" or "Plan"; numbered ones are a plan's all the same.
      if (role && role !== 'plan-other' && !(format && noteRole(label))) kinds.add(role);
    }
    return kinds;
  };
  const fieldKinds = kindsIn(own.map((field) => field.label));
  // The page's own title ("Counseling Services") is no part of anything.
  const parts = doc.headings.filter(({ level }) => level > 1).map(({ text }) => text);
  const planKinds = new Set([...fieldKinds, ...kindsIn([...doc.labels, ...parts])]);
  // Beside a note, headings such as "Problems" and "Goals" are the chart's summary.
  const inPlan = planAddress.test(doc.url) || inTitles;
  const summary = prose > 0 && (calledNote || (named && !inPlan && fieldKinds.size < 2));
  if (planKinds.size > 1 && !summary) {
    if (!format) note('parts of a treatment plan', -2);
    if (!format || planned) plan('parts of a treatment plan', 5);
  }
  if (unread.length && !prose) note('private notes, left unread', BADGE_AT);
  if (doc.buttons.some((text) => signing.test(text))) both('can be signed, locked or saved as a draft', 1);

  // What speaks against.
  const sure = Boolean(format) || named;
  for (const [kind, address, title] of otherPages) {
    const inTitle = doc.headings.some(({ text, level }) => (level === 1 || (level === 2 && !sure)) && title.test(text));
    const signs = Number(address.test(doc.url)) + Number(inTitle);
    // "Session report": three sections of a note are no figures for the office.
    if (kind === WRITES_REPORTS && sections.size > 2) continue;
    if (!adapterHit && signs) both(`a page for ${kind}`, -6 * signs);
  }
  const composer = doc.fields.some((field) => field.long && isForeign(field.label) && !isPrivateField(field));
  if (composer && !format && !adapterHit && doc.buttons.some((text) => /^(?:send|reply|post)\b/i.test(text))) {
    both('a message composer', -6);
  }
  // A time is agreed on, and the one box is for a remark about it, whatever its label says. The title alone is not enough:
  // a page of appointments can hold the note of one of them.
  if (
    !adapterHit &&
    prose === 1 &&
    !format &&
    titled(schedulingTitle) &&
    doc.buttons.some((text) => schedulingButton.test(text))
  ) {
    both('a form for booking', -6);
  }
  const strange = long.filter((field) => !field.role && !noteRole(field.label) && !planRole(field.label)).length;
  if (
    !adapterHit &&
    !calledNote &&
    !calledPlan &&
    ((strange > 7 && strange > long.length / 2) ||
      (prose + planKinds.size > 0 && !format && !planned && doc.controls > 60))
  ) {
    both('a long questionnaire', -6);
  }

  const sum = (reasons: Reason[]): number => reasons.reduce((total, { weight }) => total + weight, 0);
  // The page's text is asked for only where one point more could matter.
  if (Math.max(sum(noteReasons), sum(planReasons)) >= BADGE_AT - 1 && billing.test(doc.text)) {
    both('session date, duration or service code', 1);
  }
  // A note needs somewhere to write; a plan may be plain text.
  const noteScore = prose || (unread.length && !own.length) ? sum(noteReasons) : 0;
  const planScore = planKinds.size || adapterHit === 'plan' || prose ? sum(planReasons) : 0;
  const role: PageRole =
    Math.max(noteScore, planScore) < BADGE_AT ? 'none' : (adapterHit ?? (planScore > noteScore ? 'plan' : 'note'));
  const reasons = role === 'plan' ? planReasons : noteReasons;
  let score = role === 'plan' ? planScore : noteScore;
  if (!adapterHit && score >= OPEN_AT) {
    // Near enough to be offered, too far to open. What somebody brings along is asked for once, not in every session.
    const intake =
      role === 'note' &&
      !calledNote &&
      titled(assessmentTitle) &&
      long.filter(({ label }) => past.test(label)).length > 2;
    const what = noteScore === planScore ? 'could be a note or a plan' : intake && 'an intake';
    if (what) {
      reasons.push({ what, weight: OPEN_AT - 1 - score });
      score = OPEN_AT - 1;
    }
  }
  return {
    role,
    score: Math.max(0, score),
    reasons,
    format: role === 'note' ? (format ?? (prose > 1 ? 'sectioned' : prose ? 'single-box' : null)) : null,
    fields: role === 'none' ? [] : pick(own, role, Boolean(complete)),
    unread,
    doc: index,
  };
}

/** Whether address or titles promise a note or plan; for a page whose middle belongs to another site. */
export function promises({ url, headings }: DocSnap): boolean {
  const titles = headings.map(({ text }) => text);
  if (otherPages.some(([, address, title]) => address.test(url) || titles.some((text) => title.test(text))))
    return false;
  return (
    noteAddress.test(url) ||
    planAddress.test(url) ||
    titles.some((text) => noteTitle.test(text) || planTitle.test(text))
  );
}

/** Fields that belong to the note (or plan): those with a meaning, and unnamed prose beside them. */
function pick(own: readonly FieldSnap[], role: 'note' | 'plan', complete: boolean): JudgedField[] {
  const meaning = (field: FieldSnap): SectionRole | undefined =>
    field.role ?? (role === 'plan' ? planRole(field.label) : noteRole(field.label));
  const judged = own
    .filter((field) => field.long || ((role === 'plan' || complete) && meaning(field)))
    .map((field) => ({ field, role: meaning(field) ?? ('unknown' as const) }));
  const groups = new Set(judged.filter((one) => one.role !== 'unknown').map((one) => one.field.group));
  return judged.filter((one) => !groups.size || groups.has(one.field.group)).slice(0, 60);
}

/**
 * The best reading over all visible documents. The document with the focus wins as soon as it would open the panel.
 *
 * @param hit What an adapter recognised: role, its name and the document it was in.
 */
export function classify(
  snapshot: Snapshot,
  hit?: { readonly role: 'note' | 'plan'; readonly name: string; readonly doc: number },
): Judgement {
  const none: Judgement = { role: 'none', score: 0, reasons: [], format: null, fields: [], unread: [], doc: 0 };
  // Somebody is about to sign in: nothing else on this page matters.
  if (snapshot.docs.some((doc) => doc.password)) {
    return { ...none, reasons: [{ what: 'a page for signing in', weight: -6 }] };
  }
  const judged = snapshot.docs.map((doc, i) =>
    hit && hit.doc === i ? judgeDoc(snapshot, doc, i, hit.role, hit.name) : judgeDoc(snapshot, doc, i),
  );
  if (hit) return judged[hit.doc] ?? none;
  const focused = judged.find((one) => one.score >= OPEN_AT && snapshot.docs[one.doc]?.focused);
  return focused ?? judged.reduce((best, one) => (one.score > best.score ? one : best), judged[0] ?? none);
}
