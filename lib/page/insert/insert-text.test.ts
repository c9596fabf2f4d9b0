// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type InsertRequest, insertText } from './insert-text.ts';

const area = (value = ''): HTMLTextAreaElement => {
  const field = document.createElement('textarea');
  field.value = value;
  document.body.replaceChildren(field);
  return field;
};

const lifetime = new AbortController();

async function run(request: Partial<InsertRequest>) {
  const promise = insertText({
    element: null,
    text: 'New words.',
    signal: lifetime.signal,
    rememberedRange: null,
    ...request,
  });
  await vi.advanceTimersByTimeAsync(5000);
  return promise;
}

beforeEach(() => {
  vi.useFakeTimers();
  // This DOM has no editing commands; the last method of a text field's chain does without.
  document.execCommand = () => false;
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('insertText', () => {
  it('gives the focus back where the page dropped it, and leaves whoever went on to another field there', async () => {
    const field = area();
    const other = document.createElement('input');
    document.body.append(other);
    field.addEventListener('input', () => setTimeout(() => field.blur(), 100), { once: true });
    expect(await run({ element: field })).toMatchObject({ outcome: 'inserted' });
    expect(document.activeElement).toBe(field);
    field.addEventListener('input', () => setTimeout(() => other.focus(), 100), { once: true });
    expect(await run({ element: field, text: 'More.' })).toMatchObject({ outcome: 'inserted' });
    expect(document.activeElement).toBe(other);
  });

  it('writes at the remembered caret and fires what a framework listens to', async () => {
    const field = area('Alpha omega');
    const heard: string[] = [];
    field.addEventListener('input', () => heard.push('input'));
    field.addEventListener('change', () => heard.push('change'));
    const outcome = await run({ element: field, text: 'and beta', rememberedRange: { offset: 6 } });
    expect(outcome).toEqual({ outcome: 'inserted', method: 'value' });
    expect(field.value).toBe('Alpha and beta omega');
    expect(heard).toEqual(['input', 'change']);
  });

  it('appends on a line of its own when no caret is known', async () => {
    const field = area('Before.');
    await run({ element: field });
    expect(field.value).toBe('Before.\nNew words.');
  });

  it('says failed, and leaves the field as it was, when the page takes the text back', async () => {
    const field = area('Mine.');
    field.addEventListener('input', () => setTimeout(() => (field.value = 'Mine.'), 300));
    expect((await run({ element: field })).outcome).toBe('failed');
    expect(field.value).toBe('Mine.');
  });

  it('takes back a text that only arrived in part', async () => {
    const field = area('Mine.');
    let tampered = false;
    field.addEventListener('input', () => {
      if (!tampered) field.value = `${field.value.slice(0, 9)}`;
      tampered = true;
    });
    expect((await run({ element: field })).outcome).toBe('failed');
    expect(field.value).toBe('Mine.');
  });

  it('says what remains when it could not take it back', async () => {
    const field = area('Mine.');
    field.addEventListener('input', () => {
      field.value = 'Mine. Ne';
    });
    const outcome = await run({ element: field });
    expect(outcome.outcome === 'failed' && outcome.why).toContain('could not be taken back');
  });

  it('leaves alone what the therapist types after the text has arrived', async () => {
    const field = area('');
    field.addEventListener('input', () => setTimeout(() => (field.value = `${field.value} And mine.`), 200), {
      once: true,
    });
    expect((await run({ element: field })).outcome).toBe('inserted');
    expect(field.value).toBe('New words. And mine.');
  });

  it.each([
    ['a read-only field', () => area().toggleAttribute('readonly'), 'read-only'],
    ['a disabled field', () => area().toggleAttribute('disabled'), 'read-only'],
    ['no field at all', () => document.body.replaceChildren(document.createElement('textarea-like')), 'no-field'],
  ])('refuses %s', async (_, build, why) => {
    build();
    const outcome = await run({ element: document.body.firstElementChild });
    expect(outcome).toEqual({ outcome: 'refused', why });
  });

  it('refuses a private note without looking at its text', async () => {
    const field = area();
    const read = vi.fn(() => 'private');
    Object.defineProperty(field, 'value', { get: read, set: read });
    expect(await run({ element: field, isPrivate: () => true })).toEqual({ outcome: 'refused', why: 'private-note' });
    expect(read).not.toHaveBeenCalled();
  });

  it('refuses when the page has changed', async () => {
    const field = area();
    const signal = AbortSignal.abort();
    expect(await run({ element: field, signal })).toEqual({ outcome: 'refused', why: 'page-changed' });
    expect(field.value).toBe('');
  });

  it('finds a rebuilt field again, and never writes into the old one', async () => {
    const old = area('Before.');
    const fresh = area('Before.');
    const outcome = await run({ element: old, resolve: () => fresh, rememberedRange: { offset: 7 } });
    expect(outcome.outcome).toBe('inserted');
    expect(fresh.value).toBe('Before. New words.');
    expect(old.value).toBe('Before.');
  });

  it('goes on in the new field when the page rebuilds it under our hands', async () => {
    const old = area('Before.');
    const fresh = document.createElement('textarea');
    fresh.value = 'Before.';
    old.addEventListener('focus', () => old.replaceWith(fresh));
    const outcome = await run({ element: old, resolve: () => (fresh.isConnected ? fresh : null) });
    expect(outcome.outcome).toBe('inserted');
    expect(fresh.value).toBe('Before.\nNew words.');
  });

  it('does not insert twice when the rebuilt field already has the text', async () => {
    const old = area('');
    const fresh = document.createElement('textarea');
    old.addEventListener('change', () => {
      fresh.value = old.value;
      old.replaceWith(fresh);
    });
    const outcome = await run({ element: old, resolve: () => (fresh.isConnected ? fresh : null) });
    expect(outcome.outcome).toBe('inserted');
    expect(fresh.value).toBe('New words.');
  });

  it('says that the field is gone when nothing replaces it', async () => {
    const field = area();
    field.remove();
    expect(await run({ element: field })).toEqual({ outcome: 'refused', why: 'field-gone' });
  });

  it('has nothing to insert for blank text', async () => {
    expect((await run({ element: area(), text: ' \n ' })).outcome).toBe('failed');
  });
});
