import { describe, expect, it } from 'vitest';
import { hostIn, knownEhrs, patternOf, siteName } from './known-ehrs.ts';

describe('the host in what was typed', () => {
  it.each([
    ['https://ehr.example.org/notes/1?x=2#y', 'ehr.example.org'],
    ['ehr.example.org', 'ehr.example.org'],
    ['  EHR.Example.org/openemr ', 'ehr.example.org'],
    ['https://ehr.example.org:8443/', 'ehr.example.org'],
    ['http://ehr.example.org', null],
    ['javascript:alert(1)', null],
    ['file:///etc/hosts', null],
    ['my ehr', null],
    ['localhost', null],
    ['', null],
  ])('%s', (text, host) => expect(hostIn(text)).toBe(host));
});

it('asks for one host at a time and names it back', () => {
  for (const { host } of knownEhrs) {
    if (host === null) continue;
    expect(patternOf(host)).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
    expect(siteName(patternOf(host))).toBe(host);
  }
});
