import { describe, expect, it } from 'vitest';
import { genericSystems } from '../../lib/ehr/generic-hosts.ts';
import { adapters } from '../../lib/ehr/registry.ts';
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

it('offers every EHR that there is an adapter or a line in generic mode for, each once, with its evidence and date', () => {
  const names = knownEhrs.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining([...adapters, ...genericSystems].map(({ name }) => name)));
  for (const { checkedOn } of knownEhrs) expect(checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(knownEhrs.find(({ name }) => name === 'OpenEMR')?.host).toBeNull();
});
