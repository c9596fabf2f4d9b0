/**
 * "Teach this page": the therapist points at the note's fields (or the goals of a plan) and at the client's name; what
 * comes of it is tried on the page at once and saved only on a press. Escape ends it without a trace. Keeps places, never
 * what is written there.
 */
import { detectPage } from '../../ehr/index.ts';
import { buildAdapter } from '../../ehr/taught/build.ts';
import { fieldAt, fieldLocator, fieldTitle, type Locator, textLocator } from '../../ehr/taught/locator.ts';
import type { Adapter } from '../../ehr/types.ts';
import { fieldCandidates, goalCandidates, nameCandidates } from './candidates.ts';
import { createCard, type Step } from './card.ts';
import { startPointer } from './pointer.ts';

interface Chosen {
  readonly element: Element;
  readonly locator: Locator;
}

export interface TeachOptions {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Rejects with what to say. */
  readonly save: (adapter: Adapter) => Promise<void>;
}

const NO_WAY =
  'Nothing about this part tells it reliably apart, so it would not be found again. Try the part around it.';
const REGIONS = 'section, article, form, fieldset, table, ul, ol, div';

/** Starts on the top window; resolves when it is over, saved or not. */
export function teachPage(win: Window, { today, save }: TeachOptions): Promise<void> {
  const { document } = win;
  return new Promise((resolve) => {
    const end = new AbortController();
    const { signal } = end;
    const card = createCard(document, signal);
    const before = document.activeElement as HTMLElement | null;
    let role: 'note' | 'plan' = 'note';
    let fields: readonly Chosen[] = [];
    let goals: Chosen | null = null;
    let client: Chosen | null = null;
    let choose: (element: Element) => void = () => undefined;

    const pointer = startPointer(document, card.host, signal, card.hover, (element) => choose(element));
    const mark = (): void => card.mark([...fields, goals, client].flatMap((one) => (one ? [one.element] : [])));
    const finish = (): void => {
      end.abort();
      card.host.remove();
      before?.focus?.({ preventScroll: true });
      resolve();
    };
    /** One step; `pick` says what a press on the page means, `onChoose` what becomes of it. */
    function step(next: Step, trouble: string, pick: (element: Element) => Element | null = () => null): void {
      choose = next.onChoose ?? (() => undefined);
      pointer.setPick(pick);
      const words = trouble ? [trouble, ...next.words] : next.words;
      card.show({ ...next, words, buttons: [...next.buttons, card.button('Cancel', finish)] });
      mark();
    }

    function kindStep(): void {
      const start = (kind: 'note' | 'plan') => () => {
        [role, fields, goals, client] = [kind, [], null, null];
        if (kind === 'note') fieldStep();
        else goalStep();
      };
      const words = ['Throughline learns where things stand on it. It keeps places, never what is written there.'];
      const buttons = [
        card.button('A session note', start('note'), 'main'),
        card.button('A treatment plan', start('plan')),
      ];
      step({ title: 'What is this page?', words, buttons }, '');
    }

    function fieldStep(trouble = ''): void {
      const isChosen = (element: Element) => fields.some((one) => one.element === element);
      const onChoose = (element: Element) => {
        if (isChosen(element)) {
          fields = fields.filter((one) => one.element !== element);
          return fieldStep();
        }
        const locator = fieldLocator(element as HTMLElement);
        if (locator) fields = [...fields, { element, locator }];
        fieldStep(locator ? '' : NO_WAY);
      };
      const words = [
        'Press each field of the note on the page, or choose it here. Private notes stay unread in any case.',
      ];
      const buttons = fields.length > 0 ? [card.button('Next', () => clientStep(), 'main')] : [];
      const candidates = fieldCandidates(document);
      step({ title: 'Where do you write the note?', words, candidates, isChosen, onChoose, buttons }, trouble, fieldAt);
    }

    function goalStep(trouble = ''): void {
      const onChoose = (element: Element) => {
        const locator = textLocator(element);
        if (!locator) return goalStep(NO_WAY);
        goals = { element, locator };
        clientStep();
      };
      const words = ['Press the part of the page that holds the goals, or choose it here.'];
      const candidates = goalCandidates(document);
      step({ title: 'Where do the goals stand?', words, candidates, onChoose, buttons: [] }, trouble, (element) =>
        element.closest(REGIONS),
      );
    }

    function clientStep(trouble = ''): void {
      const onChoose = (element: Element) => {
        const locator = textLocator(element);
        if (!locator) return clientStep(NO_WAY);
        client = { element, locator };
        testStep();
      };
      const words = [
        'Press the name, or choose it here. With a date of birth beside it, or a chart number in the address, charts can be linked.',
      ];
      const candidates = nameCandidates(document);
      const buttons = [card.button('Skip', () => testStep(), 'main')];
      step(
        { title: 'Where is the client’s name?', words, candidates, onChoose, buttons },
        trouble,
        (element) => element,
      );
    }

    function testStep(trouble = ''): void {
      const adapter = buildAdapter({
        role,
        host: win.location.hostname,
        path: win.location.pathname + win.location.hash,
        today,
        fields: fields.map((one) => one.locator),
        goals: goals?.locator ?? null,
        client: client?.locator ?? null,
      });
      const { report } = detectPage(win, { adapters: [adapter], ignore: (node) => node === card.host });
      const right = report.role === role && report.adapter?.id === adapter.id;
      const what = role === 'note' ? 'a session note' : 'a treatment plan';
      const read =
        role === 'note' ? `${report.fields.length} of ${fields.length} fields` : `${report.planLines.length} lines`;
      const by = ({ locator }: Chosen) => `by ${locator.by}, ${locator.sure}`;
      const words = [
        right ? `Tried on this page: ${what}, ${read}.` : `Tried on this page: not recognised as ${what}.`,
        ...fields.map((one) => `${fieldTitle(one.element as HTMLElement)}: ${by(one)}.`),
        ...(goals ? [`Goals: ${by(goals)}.`] : []),
        client ? `Client: ${by(client)}, ${report.identity?.name ? 'read' : 'not read'}.` : 'Client: not pointed at.',
        ...(report.unread.length > 0 ? ['A private note on this page stays unread.'] : []),
      ];
      const keep = () =>
        void save(adapter).then(savedStep, (error: unknown) =>
          testStep(error instanceof Error ? error.message : String(error)),
        );
      const again = card.button('Start again', kindStep);
      const buttons = right ? [card.button('Save', keep, 'main'), again] : [again];
      step({ title: 'Is this right?', words, buttons }, trouble);
    }

    function savedStep(): void {
      const words = ['Throughline knows this kind of page now. It is listed in the options, to export or to remove.'];
      card.show({ title: 'Saved', words, buttons: [card.button('Close', finish, 'main')] });
    }

    const how = { capture: true, passive: true, signal };
    for (const type of ['scroll', 'resize']) win.addEventListener(type, mark, how);
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !event.isTrusted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      finish();
    };
    win.addEventListener('keydown', onKey, { capture: true, signal });
    win.addEventListener('pagehide', finish, { signal });
    document.documentElement.append(card.host);
    kindStep();
  });
}
