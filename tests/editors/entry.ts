/** What the runner puts into the page's isolated world: the code under test, with one function to call it by. */
import { editorOf, frameDocument } from '../../lib/ehr/editors/editor-of.ts';
import { textOf } from '../../lib/ehr/editors/text-of.ts';
import type { Detection } from '../../lib/ehr/index.ts';
import type { InsertOutcome } from '../../lib/ehr/types.ts';
import { trackCaret } from '../../lib/page/insert/caret.ts';
import { insertText } from '../../lib/page/insert/insert-text.ts';
import { createTriggers } from '../../lib/page/triggers/triggers.ts';

const lifetime = new AbortController();
const memory = trackCaret(window, lifetime.signal);

/** The page's field: the first visible editing surface under the host. */
function field(): Element | null {
  const all = document.querySelectorAll<HTMLElement>('#host, #host *');
  return [...all].find((element) => element.offsetParent && editorOf(element)) ?? null;
}

interface Options {
  /** Insert as if the therapist had never been in the field. */
  readonly forgetful?: boolean;
}

async function insert(text: string, { forgetful = false }: Options = {}): Promise<InsertOutcome> {
  const element = field();
  return insertText({
    element,
    text,
    signal: lifetime.signal,
    rememberedRange: element && !forgetful ? memory.recall(element) : null,
    resolve: field,
  });
}

/** Text that the next dot-trigger stands for, and what came of the last one. */
let armed = '';
let expanded: InsertOutcome | null = null;

const triggers = createTriggers({
  win: window,
  signal: lifetime.signal,
  current: () => {
    const editor = editorOf(field());
    const elements = new Map(editor ? [['field', editor]] : []);
    const report = { role: 'note' } as Detection['report'];
    return { report, elements, privateRoots: new Set(), roots: [], asleep: false };
  },
  ask: async (_key, _trigger, typed) => {
    const element = field();
    const replace = triggers.replacement(typed, element) ?? undefined;
    expanded = await insertText({ element, text: armed, signal: lifetime.signal, rememberedRange: null, replace });
  },
});

/** From now on Tab after a dot-trigger gives `text`. */
function arm(text: string): boolean {
  armed = text;
  expanded = null;
  triggers.words = [
    { word: 'g1', what: 'Goal 1', goal: 1 },
    { word: 'g2', what: 'Goal 2', goal: 2 },
  ];
  triggers.watch(document);
  for (const frame of document.querySelectorAll('iframe')) {
    const inner = frameDocument(frame);
    if (inner) triggers.watch(inner);
  }
  return true;
}
const outcome = (): InsertOutcome | null => expanded;

/** What the extension itself would read from the field. */
function read(): string {
  const editor = editorOf(field());
  return editor ? textOf(editor) : '(no editor)';
}

/** Steps through frames of this origin: `iframe.outer >>> iframe >>> textarea`. */
function find(path: string): Element | null {
  let scope: Document | null = document;
  let found: Element | null = null;
  for (const selector of path.split(' >>> ')) {
    found = scope?.querySelector(selector) ?? null;
    scope = found?.localName === 'iframe' ? frameDocument(found) : null;
  }
  return found;
}

/** Inserts into any field of any page, as the extension does: found anew when the page rebuilt it. */
function insertAt(path: string, text: string): Promise<InsertOutcome> {
  const element = find(path);
  return insertText({
    element,
    text,
    signal: lifetime.signal,
    rememberedRange: element && memory.recall(element),
    resolve: () => find(path),
    isPrivate: (field) => /psychotherapy/i.test(field.getAttribute('aria-label') ?? ''),
  });
}

const kind = (): string => editorOf(field())?.kind ?? 'none';

function focused(): boolean {
  const root = editorOf(field())?.root;
  if (!root) return false;
  const { activeElement } = root.ownerDocument;
  const inFrame = root.ownerDocument === document || document.activeElement?.localName === 'iframe';
  return inFrame && (activeElement === root || root.contains(activeElement));
}

Object.assign(globalThis, { underTest: { insert, insertAt, read, kind, focused, arm, outcome } });

/** For a real content script: calls come in and answers go out through attributes of the page, as plain JSON. */
document.addEventListener('under-test', async () => {
  const { dataset } = document.documentElement;
  const { id, name, args } = JSON.parse(dataset.call ?? '{}') as { id: number; name: string; args: unknown[] };
  const answers: Record<string, (...args: never[]) => unknown> = { insert, read, kind, focused, arm, outcome };
  try {
    dataset.answer = JSON.stringify({ id, value: await answers[name]?.(...(args as never[])) });
  } catch (error) {
    dataset.answer = JSON.stringify({ id, error: String(error) });
  }
});
document.documentElement.dataset.listening = '';
