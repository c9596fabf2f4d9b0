/**
 * EHRs by name, with the address of the part where notes are written and how far our knowledge of them goes. For asking
 * permission and for saying honestly what to expect; what a page is decides the detection.
 */
import { genericSystems } from '../../lib/ehr/generic-hosts.ts';
import { adapters } from '../../lib/ehr/registry.ts';
import type { EvidenceLevel } from '../../lib/ehr/types.ts';

export interface KnownEhr {
  readonly name: string;
  /** Host, or `*.domain` where each practice has its own name in front; null: an address that the user has to give. */
  readonly host: string | null;
  readonly evidence: EvidenceLevel;
  /** `YYYY-MM-DD`. */
  readonly checkedOn: string;
  /** What to know beforehand; '' when nothing. */
  readonly note: string;
}

const hostOf = ([first]: readonly string[]): string | null => (first === undefined || first === '*' ? null : first);

export const knownEhrs: readonly KnownEhr[] = [
  ...adapters.map(({ name, hosts, evidence, checkedOn }) => ({
    name,
    host: hostOf(hosts),
    evidence,
    checkedOn,
    note: '',
  })),
  ...genericSystems.map(({ name, hosts, checkedOn, note }) => ({
    name,
    host: hostOf(hosts),
    evidence: 'generic' as const,
    checkedOn,
    note,
  })),
].sort((a, b) => a.name.localeCompare(b.name, 'en'));

/** What the browser is asked for: this host, nothing else. */
export function patternOf(host: string): string {
  return `https://${host}/*`;
}

/** "secure.simplepractice.com" of a pattern, for people. */
export function siteName(pattern: string): string {
  return pattern.replace(/^(?:https?|\*):\/\//, '').replace(/\/\*$/, '');
}

/**
 * The host in what a person pasted (an address, or only the host). Null when there is none, or when it is not reached by
 * https: a permission for http would let anybody on the same network read along.
 */
export function hostIn(text: string): string | null {
  const typed = text.trim();
  if (typed === '' || /\s/.test(typed)) return null;
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
    return url.protocol === 'https:' && url.hostname.includes('.') ? url.hostname : null;
  } catch {
    return null;
  }
}
