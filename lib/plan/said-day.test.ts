import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saysDay } from './said-day.ts';

describe('a sentence that says a day', () => {
  it.each([
    'Ride alone by Feb 19, 2027',
    'Ride alone by February 19, 2027.',
    'Ride alone by 19 February 2027',
    'Ride alone by Feb. 19th',
    'Ir en autobús para el 19 de febrero de 2027',
    'Ir en autobús para el 19 feb 2027',
    'Ride alone by 2027-02-19',
    'Ride alone by 2/19/2027',
    'Ride alone by 02/19/27, twice a week',
    'Bis 19.02.2027 allein fahren',
  ])('knows its own: %s', (text) => expect(saysDay(text, '2027-02-19')).toBe(true));

  it.each([
    'Ride alone',
    'Ride alone by Feb 19, 2028',
    'Ride alone by Feb 9, 2027',
    'Ride alone by Mar 19, 2027',
    'Ride alone by February',
    'Ride alone 19 times by May 1, 2027',
    'Ride alone by Feb 195',
    'Ir el 19 de febrero de 2028',
    'Ride alone by 12/19/2027',
  ])('takes no other for it: %s', (text) => expect(saysDay(text, '2027-02-19')).toBe(false));

  it('knows every day as browsers write it', () => {
    const days = fc.date({ min: new Date('2026-01-01'), max: new Date('2031-12-31'), noInvalidDate: true });
    const locales = fc.constantFrom('en-US', 'en-GB', 'es-US', undefined);
    fc.assert(
      fc.property(days, locales, fc.constantFrom('short' as const, 'long' as const), (day, locale, month) => {
        const words = new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
        expect(saysDay(`Ride alone by ${words.format(day)}`, day.toISOString().slice(0, 10))).toBe(true);
      }),
    );
  });
});
