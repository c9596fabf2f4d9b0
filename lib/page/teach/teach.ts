/**
 * "Teach this page": the therapist points at the note's fields (or the goals of a plan) and at the client's name; what
 * comes of it is tried on the page at once and saved only on a press. Lives in a closed shadow root; the page's own
 * scripts can neither see nor press it. Escape ends it without a trace.
 */
import { detectPage } from '../../ehr/index.ts';
import { buildAdapter } from '../../ehr/taught/build.ts';
import { fieldAt, fieldLocator, fieldTitle, type Locator, textLocator } from '../../ehr/taught/locator.ts';
import type { Adapter } from '../../ehr/types.ts';
import { type Candidate, fieldCandidates, goalCandidates, nameCandidates } from './candidates.ts';
import { overlayCss } from './overlay.css.ts';
import { boxInTop, startPointer } from './pointer.ts';

interface Chosen {
  readonly element: Element;
  readonly locator: Locator;
}

export interface TeachOptions {
  readonly today: string;
  /** Rejects with what to say. */
  readonly save: (adapter: Adapter) => Promise<void>;
}

/** Starts on the top window; resolves when it is over, saved or not. */
export function teachPage(win: Window, { today, save }: TeachOptions): Promise<void> {
  const { document } = win;
  return new Promise((resolve) => {
    const end = new AbortController();
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'closed' });
    host.style.cssText = 'all: initial; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none;';
    const before = document.activeElement as HTMLElement | null;
    let role: 'note' | 'plan' = 'note';
    let fields: Chosen[] = [];
    let goals: Chosen | null = null;
    let client: Chosen | null = null;

    const style = make('style', {}, overlayCss);
    const hover = make('div', { class: 'box' });
    const marks = make('div');
    const card = make('section', { class: 'card', role: 'dialog', 'aria-label': 'Teach Throughline this page' });
    card.style.pointerEvents = 'auto';
    card.tabIndex = -1;
    hover.hidden = true;
    shadow.append(style, hover, marks, card);

    function make(tag: string, attributes: Readonly<Record<string, string>> = {}, text = ''): HTMLElement {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.textContent = text;
      return element;
    }
    function button(text: string, press: () => void, kind = ''): HTMLElement {
      const element = make('button', { type: 'button', ...(kind ? { class: kind } : {}) }, text);
      element.addEventListener('click', (event) => event.isTrusted && press(), { signal: end.signal });
      return element;
    }
    const put = (box: HTMLElement, element: Element): void => {
      const { x, y, width, height } = boxInTop(element);
      box.style.cssText += `left: ${x}px; top: ${y}px; width: ${width}px; height: ${height}px;`;
    };
    const mark = (): void => {
      const chosen = [...fields, ...(goals ? [goals] : []), ...(client ? [client] : [])];
      marks.replaceChildren(
        ...chosen.map(({ element }) => {
          const box = make('div', { class: 'box chosen' });
          put(box, element);
          return box;
        }),
      );
    };
    const finish = (): void => {
      end.abort();
      host.remove();
      before?.focus?.({ preventScroll: true });
      resolve();
    };

    const pointer = startPointer(
      document,
      host,
      end.signal,
      (element) => {
        hover.hidden = element === null;
        if (element) put(hover, element);
      },
      (element) => picked(element),
    );
    let picked: (element: Element) => void = () => undefined;

    /** One step: what to say, what can be chosen, and the buttons below. */
    function show(
      title: string,
      words: readonly string[],
      candidates: readonly Candidate[],
      isChosen: (element: Element) => boolean,
      buttons: readonly HTMLElement[],
    ): void {
      const list = make('ul');
      for (const { element, title: name } of candidates) {
        const choice = button(name, () => picked(element));
        choice.setAttribute('aria-pressed', String(isChosen(element)));
        choice.addEventListener('focus', () => {
          element.scrollIntoView({ block: 'nearest' });
          hover.hidden = false;
          put(hover, element);
        });
        const item = make('li');
        item.append(choice);
        list.append(item);
      }
      const row = make('div', { class: 'row' });
      row.append(...buttons, button('Cancel', finish));
      const said = words.map((line) => make('p', {}, line));
      card.replaceChildren(make('h1', {}, title), ...said, ...(candidates.length > 0 ? [list] : []), row);
      card.focus({ preventScroll: true });
      mark();
    }

    const noWay =
      'Nothing about this part tells it reliably apart, so it would not be found again. Try the part around it.';

    function kindStep(): void {
      pointer.setPick(() => null);
      show(
        'What is this page?',
        ['Throughline learns where things stand on it. It keeps places, never what is written there.'],
        [],
        () => false,
        [
          button(
            'A session note',
            () => {
              role = 'note';
              fieldStep();
            },
            'main',
          ),
          button('A treatment plan', () => {
            role = 'plan';
            goalStep();
          }),
        ],
      );
    }

    function fieldStep(trouble = ''): void {
      pointer.setPick(fieldAt);
      picked = (element) => {
        if (fields.some((one) => one.element === element)) {
          fields = fields.filter((one) => one.element !== element);
          return fieldStep();
        }
        const locator = fieldLocator(element as HTMLElement);
        if (!locator) return fieldStep(noWay);
        fields = [...fields, { element, locator }];
        fieldStep();
      };
      show(
        'Where do you write the note?',
        [
          ...(trouble ? [trouble] : []),
          'Press each field of the note on the page, or choose it here. Never a private or psychotherapy note.',
        ],
        fieldCandidates(document),
        (element) => fields.some((one) => one.element === element),
        fields.length > 0 ? [button('Next', () => clientStep(), 'main')] : [],
      );
    }

    function goalStep(trouble = ''): void {
      pointer.setPick((element) => element.closest('section, article, form, fieldset, table, ul, ol, div'));
      picked = (element) => {
        const locator = textLocator(element);
        if (!locator) return goalStep(noWay);
        goals = { element, locator };
        clientStep();
      };
      show(
        'Where do the goals stand?',
        [...(trouble ? [trouble] : []), 'Press the part of the page that holds the goals, or choose it here.'],
        goalCandidates(document),
        () => false,
        [],
      );
    }

    function clientStep(trouble = ''): void {
      pointer.setPick((element) => element);
      picked = (element) => {
        const locator = textLocator(element);
        if (!locator) return clientStep(noWay);
        client = { element, locator };
        testStep();
      };
      show(
        "Where is the client's name?",
        [
          ...(trouble ? [trouble] : []),
          'Press the name, or choose it here. With a date of birth or a chart number beside it, charts can be linked.',
        ],
        nameCandidates(document),
        (element) => client?.element === element,
        [button('Skip', () => testStep(), 'main')],
      );
    }

    function testStep(trouble = ''): void {
      pointer.setPick(() => null);
      const adapter = buildAdapter({
        role,
        host: win.location.hostname,
        path: win.location.pathname + win.location.hash.replace(/\?.*/, ''),
        today,
        fields: fields.map((one) => one.locator),
        goals: goals?.locator ?? null,
        client: client?.locator ?? null,
      });
      const { report } = detectPage(win, { adapters: [adapter], ignore: (node) => node === host });
      const right = report.role === role && report.adapter?.id === adapter.id;
      const read =
        role === 'note' ? `${report.fields.length} of ${fields.length} fields` : `${report.planLines.length} lines`;
      const found = [
        right
          ? `Tried on this page: a ${role === 'note' ? 'session note' : 'treatment plan'}, ${read}.`
          : `Tried on this page: not recognised (${report.reasons[0]?.what ?? 'nothing found'}).`,
        ...fields.map(
          ({ element, locator }) => `${fieldTitle(element as HTMLElement)}: by ${locator.by}, ${locator.sure}.`,
        ),
        ...(goals ? [`Goals: by ${goals.locator.by}, ${goals.locator.sure}.`] : []),
        client
          ? `Client: by ${client.locator.by}, ${client.locator.sure}; ${report.identity?.name ? 'read' : 'not read'}.`
          : 'Client: not pointed at.',
        ...(report.unread.length > 0 ? ['A private note on this page stays unread.'] : []),
      ];
      const again = button('Start again', () => {
        fields = [];
        goals = null;
        client = null;
        kindStep();
      });
      const keep = button(
        'Save',
        () => {
          save(adapter).then(
            () =>
              show(
                'Saved',
                ['Throughline knows this kind of page now. You find it, to export or remove, in the options.'],
                [],
                () => false,
                [],
              ),
            (error: unknown) => testStep(error instanceof Error ? error.message : String(error)),
          );
        },
        'main',
      );
      show(
        'Is this right?',
        [...(trouble ? [trouble] : []), ...found],
        [],
        () => false,
        right ? [keep, again] : [again],
      );
    }

    for (const type of ['scroll', 'resize'])
      win.addEventListener(type, mark, { capture: true, passive: true, signal: end.signal });
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !event.isTrusted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      finish();
    };
    win.addEventListener('keydown', onKey, { capture: true, signal: end.signal });
    win.addEventListener('pagehide', finish, { signal: end.signal });
    document.documentElement.append(host);
    kindStep();
  });
}
