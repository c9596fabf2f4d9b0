/** Stands in for lib/messaging/client.ts in the gallery: answers for the state that the address names. */
import type { CallErrorCode, CallInput, CallName, CallOutput } from '../../../lib/messaging/calls.ts';
import type { Conflict, LogLine, RestoreDryRun } from '../../../lib/messaging/trust-types.ts';

export class CallError extends Error {
  readonly code: CallErrorCode;

  constructor(code: CallErrorCode, message: string) {
    super(message);
    this.name = 'CallError';
    this.code = code;
  }
}

const state = new URLSearchParams(location.search).get('state') ?? 'open';
const none = { added: 0, updated: 0, same: 0, kept: 0, conflicts: 0, removed: 0, gone: 0 };
const dry: RestoreDryRun = {
  look: 'of the picture',
  mode: 'merge',
  madeAt: '2026-11-20T18:00:00.000Z',
  foreign: state === 'foreign',
  skippedLinks: state === 'foreign' ? 11 : 0,
  orphans: 0,
  mended: 0,
  otherHere: 0,
  conflictsDropped: 0,
  unread: state === 'copies' ? 2 : 0,
  returning: {
    count: 2,
    first: [
      { label: 'Wren Alderfen (sample)', kind: 'score', madeAt: 1_795_000_000_000 },
      { label: 'Linnet Farrow (sample)', kind: 'client', madeAt: null },
    ],
    back: false,
  },
  counts: {
    clients: { ...none, added: 2, updated: 1, same: 8, kept: 1, conflicts: 1 },
    planVersions: { ...none, added: 5, same: 31, conflicts: 1 },
    chartLinks: { ...none, added: 2, same: 9 },
    records: { ...none, added: 40, same: 210, kept: 3, gone: 1 },
  },
  clients: {
    added: ['Juniper Quillstone (sample)', 'Moss Tarrant (sample)'],
    updated: ['Wren Alderfen (sample)'],
    removed: [],
    conflicts: ['Sorrel Pennick (sample)'],
  },
};
const conflicts: Conflict[] = [
  {
    id: 'c1',
    clientId: 'x',
    label: 'Sorrel Pennick (sample)',
    table: 'planVersions',
    from: '2026-11-20T18:00:00.000Z',
    mine: 'Plan version 4 of 2026-11-22: objective 2a met',
    theirs: 'Plan version 4 of 2026-11-19: new goal after the move',
    differences: [
      { where: 'reason', mine: 'objective 2a met', theirs: 'new goal after the move' },
      { where: 'goals 2, objectives 1, status', mine: 'met', theirs: 'open' },
      {
        where: 'goals 3, text',
        mine: null,
        theirs: 'Find two people in the new town to speak with in the week, and keep one evening for them.',
      },
    ],
  },
];
const line = (seq: number, what: string, words: string, label: string | null, detail: string | null): LogLine => ({
  seq,
  at: Date.parse('2026-11-25T16:00:00Z') + seq * 97_000,
  what,
  words,
  clientId: label === null ? null : `id-${seq}`,
  label,
  detail,
});
const log = [
  line(7, 'inserted', 'Text put into a note', 'Wren Alderfen (sample)', null),
  line(6, 'plan-saved', 'Plan version saved', 'Wren Alderfen (sample)', 'version 3'),
  line(5, 'viewed', 'Client viewed', 'Wren Alderfen (sample)', null),
  line(4, 'unlocked', 'Unlocked', null, 'passphrase'),
  line(3, 'wrong-passphrase', 'Wrong passphrase or code', null, 'vault.unlock'),
  line(2, 'locked', 'Locked', null, 'away'),
  line(1, 'made', 'Vault made', null, null),
];

const status = state === 'new' ? 'new' : state === 'locked' ? 'locked' : 'unlocked';
const policy = {
  practice: 'Alder House',
  allowedSites: ['*.ehr.example'],
  lockMinutes: 10,
  ruleProfile: 'alder-house',
  templates: [{ name: 'Intake letter', text: '' }],
  backupFolderHint: 'the practice’s drive, folder Backups',
};

const answers: { readonly [K in CallName]?: unknown } = {
  'vault.state': { status, waitSeconds: 0 },
  'settings.get': {
    autoLockMinutes: 10,
    appearance: 'system',
    orientation: null,
    onboarded: true,
    triggersOff: [],
    clipboardSeconds: 60,
  },
  'sites.list': ['https://app.ehr.example/*'],
  'adapters.list': [],
  'records.list': { records: [], damaged: [] },
  'policy.get': state === 'practice' ? policy : {},
  'trust.state': {
    lastBackupAt: state === 'due' ? Date.now() - 12 * 86_400_000 : Date.now() - 90_000_000,
    lastBackupLeftOut: 0,
    backupDue: state === 'due',
    recoveryUnconfirmed: state === 'unconfirmed',
    conflicts: state === 'conflicts' ? 1 : 0,
    restoring: state === 'cut',
    rows: 310,
    copies: state === 'copies' ? { rows: 298, at: Date.now() - 3 * 86_400_000 } : null,
  },
  'conflicts.list': conflicts,
  'log.read': log,
  'log.check':
    state === 'tampered'
      ? { intact: false, brokenAt: 4, why: 'this line was changed after it was written', lines: 7 }
      : { intact: true, brokenAt: null, why: null, lines: 7 },
  'passkeys.list': [{ credential: 'YQ==', salt: 'YQ==', name: 'Added on 2026-11-02', addedAt: 0 }],
  'restore.open':
    state === 'foreign'
      ? { state: 'needs-passphrase', madeAt: dry.madeAt }
      : { state: 'open', madeAt: dry.madeAt, foreign: false, fresh: status === 'new' },
  'restore.start': { next: null },
  'restore.look': dry,
  'copies.look': dry,
  'vault.newRecoveryCode': { recoveryCode: '7K3M-QWER-0000-1111-2222-3333-4444-5555' },
  'wipe.all': { rows: 0, keys: 0, sites: 0 },
};

export async function call<K extends CallName>(name: K, _input: CallInput<K>): Promise<CallOutput<K>> {
  if (name === 'backup.begin') throw new CallError('storage', 'The disk is full or the browser refuses more space.');
  return (answers[name] ?? {}) as CallOutput<K>;
}

/** Nothing happens in a gallery. */
export function onEvent(): void {}
