import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { readAdapterFile, taughtAdapterSchema } from '../../messaging/adapter-schema.ts';
import { detectPage } from '../index.ts';
import { buildAdapter } from './build.ts';
import { fieldLocator, isGenerated, textLocator } from './locator.ts';
import { addressExpression, isSafeExpression, isSafeSelector } from './safe.ts';
import { masked, structureOf } from './structure.ts';

function page(html: string, url = 'https://ehr.example/clients/44/notes/9') {
  const window = new Window({ url });
  window.document.write(html);
  return window as unknown as globalThis.Window;
}
const one = (win: globalThis.Window, selector: string) => {
  const found = win.document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(selector);
  return found;
};

describe('how a field is found again', () => {
  it.each([
    ['<textarea data-test="note" id="note" name="note"></textarea>', '[data-test="note"]'],
    ['<textarea id="note-body" name="note"></textarea>', '#note-body'],
    ['<textarea id="ember66" name="body"></textarea>', 'textarea[name="body"]'],
    ['<textarea id=":r1c:" aria-label="Progress note"></textarea>', 'textarea[aria-label="Progress note"]'],
    ['<div id="editor-area"><textarea id="x123456"></textarea></div>', '#editor-area textarea'],
  ])('%s', (html, select) => {
    expect(fieldLocator(one(page(html), 'textarea'))?.select).toBe(select);
  });

  it('goes by a known label when the element has no name, and never by a label that could be a person', () => {
    expect(
      fieldLocator(one(page('<label>Assessment<textarea></textarea></label><textarea></textarea>'), 'label textarea')),
    ).toMatchObject({
      select: 'textarea',
      label: '^Assessment$',
    });
    expect(
      fieldLocator(one(page('<textarea aria-label="Note for Juno Vale"></textarea><textarea></textarea>'), 'textarea')),
    ).toBeNull();
  });

  it('says that it can not be told apart rather than counting fields', () => {
    expect(fieldLocator(one(page('<p><textarea></textarea><textarea></textarea></p>'), 'textarea'))).toBeNull();
  });

  it.each(['ember66', ':r1c:', 'mui-12', 'field_8231', 'a1b2c3d4', '3f2504e0-4f89-41d3-9a0c-0305e82c3301'])(
    '%s is generated',
    (id) => {
      expect(isGenerated(id)).toBe(true);
    },
  );
  it.each(['note', 'progress-note', 'soap_subjective', 'section2'])('%s is not', (id) => {
    expect(isGenerated(id)).toBe(false);
  });
});

describe('a page that was taught', () => {
  const html = `<header><span class="client-name">Juno Vale</span> DOB 01/02/1990</header>
    <form><div data-test="entry"><textarea>live words</textarea></div><textarea name="other"></textarea></form>`;
  const teach = () => {
    const win = page(html, 'https://ehr.example/c/44/entries/juno-vale-9');
    const [field, client] = [fieldLocator(one(win, '[data-test] textarea')), textLocator(one(win, '.client-name'))];
    if (!field || !client) throw new Error('not told apart');
    const adapter = buildAdapter({
      role: 'note',
      host: 'ehr.example',
      path: '/c/44/entries/juno-vale-9',
      today: '2026-11-25',
      fields: [field],
      goals: null,
      client,
    });
    return { win, adapter };
  };

  it('is a note there, with the field and the client that were pointed at', () => {
    const { win, adapter } = teach();
    const { report } = detectPage(win, { adapters: [adapter] });
    expect(report).toMatchObject({ role: 'note', adapter: { id: adapter.id }, identity: { name: 'Juno Vale' } });
    expect(report.fields.map((field) => field.text)).toEqual(['live words']);
  });

  it('holds nothing of a person, and passes the check for files', () => {
    const { adapter } = teach();
    expect(JSON.stringify(adapter)).not.toMatch(/juno|vale|44|live/i);
    expect(taughtAdapterSchema.safeParse(adapter).success).toBe(true);
    const file = JSON.stringify({ format: 'throughline-adapters', version: 1, adapters: [adapter] });
    expect(readAdapterFile(file)).toEqual({ ok: true, adapters: [adapter] });
  });
});

it('keeps a private field unread even when it was pointed at', () => {
  const win = page(
    '<h2>Psychotherapy note</h2><textarea id="private-area">secret words</textarea>',
    'https://ehr.example/c/1',
  );
  const field = fieldLocator(one(win, 'textarea'));
  if (!field) throw new Error('not told apart');
  const adapter = buildAdapter({
    role: 'note',
    host: 'ehr.example',
    path: '/c/1',
    today: '2026-11-25',
    fields: [field],
    goals: null,
    client: null,
  });
  const { report } = detectPage(win, { adapters: [adapter] });
  expect(JSON.stringify(report)).not.toContain('secret words');
  expect(report.fields).toEqual([]);
});

describe('what a file may hold', () => {
  it.each([
    '^/(a+)+$',
    '(x)',
    '^(?:a|a)*',
    '^/[^/?#]+[^/?#]+',
    '^([^/?#]+)([^/?#]+)',
    '^.*.*.*',
    '^a{1,999}',
    '^(?=a*)',
    '^\\d+',
    '',
    '^/[^/?#]+a[^/?#]+a[^/?#]+a$',
  ])('not the expression %s', (expression) => expect(isSafeExpression(expression)).toBe(false));
  it.each(['^/clients/[^/?#]+/notes/[^/?#]+(?=[/?#]|$)', '^/clients/([^/?#]+)', '^Progress note$'])(
    'but %s',
    (expression) => {
      expect(isSafeExpression(expression)).toBe(true);
    },
  );
  it.each([':has(*)', 'a:not(b)', '[onclick="x\\"]', '*', 'a{}', 'div:nth-child(3)', ' a', ''])(
    'not the selector %s',
    (selector) => {
      expect(isSafeSelector(selector)).toBe(false);
    },
  );
  it.each([
    ['{', /not JSON/],
    ['[]', /not as it should be/],
    [
      '{"format":"throughline-adapters","version":1,"adapters":[{"id":"taught-x","code":"alert(1)"}]}',
      /not as it should be/,
    ],
    [' '.repeat(500_001), /too large/],
  ])('says what is wrong', (text, message) => {
    const result = readAdapterFile(text);
    expect(result.ok ? '' : result.message).toMatch(message);
  });

  it('makes only addresses that pass its own check, whatever the address', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (parts) => isSafeExpression(addressExpression(`/${parts.join('/')}`))),
    );
  });
});

describe('the structure of a page', () => {
  it('holds no value, no text and no name, whatever stands on the page', () => {
    const secret = fc.stringMatching(/^[a-z]{9,14}q$/);
    fc.assert(
      fc.property(secret, (word) => {
        const win = page(`<h1>${word} Progress note</h1><main id="${word}" class="${word}-note" data-test="${word}">
          <label for="a">${word}</label><textarea id="a" name="${word}" placeholder="${word}">${word}</textarea>
          <div contenteditable aria-label="${word}"><p class="${word}">${word}</p></div>
          <${word} role="${word}" type="${word}"></${word}><my-${word}>${word}</my-${word}>
          <input value="${word}" aria-label="Assessment ${word}"></main>`);
        const dump = structureOf(win.document);
        return !dump.includes(word) && dump.includes('label=assessment-x');
      }),
      { numRuns: 30 },
    );
  });
  it('keeps words of the vocabulary', () => {
    expect(masked('SOAP Subjective: Juno 1990')).toBe('soap-subjective-x');
  });
});
