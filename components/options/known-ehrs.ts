/**
 * EHRs by name, with the address of the part where notes are written. Only for asking permission; what a page is decides
 * the detection. `host` null: the system runs at an address of the practice's own.
 */
export interface KnownEhr {
  readonly name: string;
  /** Host, or `*.domain` where each practice has its own name in front. */
  readonly host: string | null;
}

export const knownEhrs: readonly KnownEhr[] = [
  { name: 'Cliniko', host: '*.cliniko.com' },
  { name: 'Healthie', host: 'secure.gethealthie.com' },
  { name: 'IntakeQ / PracticeQ', host: '*.intakeq.com' },
  { name: 'Jane', host: '*.janeapp.com' },
  { name: 'Medplum', host: 'provider.medplum.com' },
  { name: 'OpenEMR', host: null },
  { name: 'OpenMRS', host: null },
  { name: 'Practice Fusion', host: 'static.practicefusion.com' },
  { name: 'Sessions Health', host: 'app.sessionshealth.com' },
  { name: 'SimplePractice', host: 'secure.simplepractice.com' },
  { name: 'TheraNest / Ensora', host: '*.theranest.com' },
  { name: 'TherapyNotes', host: 'www.therapynotes.com' },
];

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
