/**
 * What insertion must do in every editor, as functions over a small driver, so that one list serves all editors and
 * both browsers. Judged by the editor's model, never by the DOM.
 */
import type { InsertOutcome } from '../../lib/ehr/types.ts';

/** One editor page in one browser, with a therapist's hands. */
export interface Driver {
  readonly editor: string;
  /** Loads the page afresh. */
  open(options?: { readonly readonly?: boolean }): Promise<void>;
  /** Clicks into the field and types. */
  type(text: string): Promise<void>;
  press(key: string, times?: number): Promise<void>;
  /** Moves the focus to a button outside, as a click into the panel does. */
  leave(): Promise<void>;
  insert(text: string, options?: { readonly forgetful?: boolean }): Promise<InsertOutcome>;
  /** From now on Tab after a dot-trigger gives this text. */
  arm(text: string): Promise<void>;
  /** What came of the last dot-trigger; null while there is nothing to say. */
  outcome(): Promise<InsertOutcome | null>;
  model(): Promise<string>;
  /** What the extension reads. */
  read(): Promise<string>;
  focused(): Promise<boolean>;
}

/** Null when the behaviour holds, else what was seen. */
export type Verdict = string | null;

const singleLine = (driver: Driver): boolean => driver.editor === 'input';
const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim());
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
const outcomeOf = (outcome: InsertOutcome): string =>
  outcome.outcome === 'inserted' ? `inserted by ${outcome.method}` : `${outcome.outcome}: ${outcome.why}`;

const equal = (seen: string, wanted: string, outcome: InsertOutcome): Verdict =>
  seen === wanted && outcome.outcome === 'inserted' ? null : `${outcomeOf(outcome)}; model ${JSON.stringify(seen)}`;

/** Milliseconds between typing and inserting: editors merge what follows within about a second into one undo step. */
const apart = () => new Promise((done) => setTimeout(done, 1300));

async function settled(driver: Driver): Promise<InsertOutcome | null> {
  let outcome = await driver.outcome();
  for (let tries = 0; outcome === null && tries < 30; tries++) {
    await new Promise((done) => setTimeout(done, 100));
    outcome = await driver.outcome();
  }
  return outcome;
}

const PARAGRAPHS = 'First line.\nSecond line.\n\nNew paragraph.';

/** Each behaviour by the name of its column. */
export const behaviours: Readonly<Record<string, (driver: Driver) => Promise<Verdict>>> = {
  'empty field': async (driver) => {
    await driver.open();
    const outcome = await driver.insert('Client practised grounding.');
    // Some editors keep an empty last paragraph open.
    return equal((await driver.model()).trimEnd(), 'Client practised grounding.', outcome);
  },

  paragraphs: async (driver) => {
    await driver.open();
    const outcome = await driver.insert(PARAGRAPHS);
    const seen = lines(await driver.model()).map(squeeze);
    const wanted = singleLine(driver) ? [squeeze(PARAGRAPHS)] : lines(PARAGRAPHS);
    return equal(JSON.stringify(seen), JSON.stringify(wanted), outcome);
  },

  list: async (driver) => {
    await driver.open();
    const outcome = await driver.insert('- sleep diary\n- worry time\n- 6:45 alarm');
    return equal(squeeze(await driver.model()), '- sleep diary - worry time - 6:45 alarm', outcome);
  },

  'caret in the middle': async (driver) => {
    await driver.open();
    await driver.type('Alpha omega');
    await driver.press('ArrowLeft', 5);
    await driver.leave();
    const outcome = await driver.insert('and beta');
    return equal(squeeze(await driver.model()), 'Alpha and beta omega', outcome);
  },

  'paragraphs in the middle': async (driver) => {
    await driver.open();
    await driver.type('Alpha omega');
    await driver.press('ArrowLeft', 5);
    await driver.leave();
    const outcome = await driver.insert('one.\nTwo.');
    const seen = squeeze(await driver.model()).replace(/Two\. ?/, 'Two. ');
    return equal(seen, 'Alpha one. Two. omega', outcome);
  },

  'paragraphs after a word': async (driver) => {
    await driver.open();
    await driver.type('Alpha');
    await driver.leave();
    const outcome = await driver.insert('one.\nTwo.');
    return equal(squeeze(await driver.model()), 'Alpha one. Two.', outcome);
  },

  'append without a caret': async (driver) => {
    await driver.open();
    await driver.type('Written before.');
    await driver.leave();
    const outcome = await driver.insert('Added after.', { forgetful: true });
    const seen = lines(await driver.model()).map(squeeze);
    const wanted = singleLine(driver) ? ['Written before. Added after.'] : ['Written before.', 'Added after.'];
    return equal(JSON.stringify(seen), JSON.stringify(wanted), outcome);
  },

  'replaces nothing': async (driver) => {
    await driver.open();
    await driver.type('Keep all of this.');
    await driver.press('Control+a');
    await driver.leave();
    const outcome = await driver.insert('New words.');
    return equal(squeeze(await driver.model()), 'Keep all of this. New words.', outcome);
  },

  'one undo': async (driver) => {
    await driver.open();
    await driver.type('Mine.');
    await apart();
    await driver.leave();
    const outcome = await driver.insert(singleLine(driver) ? 'Theirs.' : 'Theirs.\nAnd theirs.');
    if (outcome.outcome !== 'inserted') return outcomeOf(outcome);
    for (let steps = 1; steps <= 4; steps++) {
      await driver.press('Control+z');
      if (squeeze(await driver.model()) === 'Mine.') return steps === 1 ? null : `${steps} undos needed`;
    }
    return `undo leaves ${JSON.stringify(await driver.model())}`;
  },

  'types on': async (driver) => {
    await driver.open();
    await driver.type('Start. ');
    await driver.leave();
    const outcome = await driver.insert('Inserted.');
    if (!(await driver.focused())) return `${outcomeOf(outcome)}; focus is not back in the field`;
    await driver.press('!');
    return equal(squeeze(await driver.model()), 'Start. Inserted.!', outcome);
  },

  'reads back': async (driver) => {
    await driver.open();
    await driver.type('Some words of the note.');
    const seen = squeeze(await driver.read());
    return seen === 'Some words of the note.' ? null : `read ${JSON.stringify(seen)}`;
  },

  'dot-trigger': async (driver) => {
    await driver.open();
    await driver.type('Worked on .g2');
    await driver.arm('Goal 2: Sleep through');
    await apart();
    await driver.press('Tab');
    const outcome = await settled(driver);
    const seen = squeeze(await driver.model());
    if (outcome?.outcome !== 'inserted' || seen !== 'Worked on Goal 2: Sleep through') {
      return `${outcome ? outcomeOf(outcome) : 'nothing happened'}; model ${JSON.stringify(seen)}`;
    }
    await apart();
    for (let steps = 1; steps <= 4; steps++) {
      await driver.press('Control+z');
      if (squeeze(await driver.model()) === 'Worked on .g2') return steps <= 2 ? null : `${steps} undos needed`;
    }
    return `undo leaves ${JSON.stringify(await driver.model())}`;
  },

  'list at the caret': async (driver) => {
    await driver.open();
    await driver.arm('Goal 2: Sleep through');
    await driver.type('Worked on .g');
    await driver.press('ArrowDown');
    // Enter must take the second entry and reach neither the editor nor the page.
    await driver.press('Enter');
    const outcome = await settled(driver);
    const seen = squeeze(await driver.model());
    return outcome?.outcome === 'inserted' && seen === 'Worked on Goal 2: Sleep through'
      ? null
      : `${outcome ? outcomeOf(outcome) : 'nothing happened'}; model ${JSON.stringify(seen)}`;
  },

  'typing after it': async (driver) => {
    await driver.open();
    await driver.type('See .g2');
    await driver.arm('Goal 2: Sleep through');
    await driver.press('Tab');
    await driver.press('!');
    const outcome = await settled(driver);
    const seen = squeeze(await driver.model());
    return outcome && seen === 'See Goal 2: Sleep through!'
      ? null
      : `${outcome ? outcomeOf(outcome) : 'nothing happened'}; model ${JSON.stringify(seen)}`;
  },

  'read-only refused': async (driver) => {
    await driver.open({ readonly: true });
    const outcome = await driver.insert('Nothing of this.');
    const model = await driver.model();
    if (squeeze(model)) return `model ${JSON.stringify(model)}`;
    // A plain element that is not editable is no field at all.
    const fine = outcome.outcome === 'refused' && (outcome.why === 'read-only' || outcome.why === 'no-field');
    return fine ? null : outcomeOf(outcome);
  },
};
