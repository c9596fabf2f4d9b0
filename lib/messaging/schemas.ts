/**
 * What each call may carry. One schema a call, held to the call map by type: a call without one does not compile.
 * Imported by the background only.
 */
import { filters, orders } from '../caseload/rows.ts';
import type { InsertOutcome } from '../ehr/types.ts';
import { triggerShape } from '../lookup/triggers.ts';
import { clientSchema, dateSchema, planContentSchema } from '../plan/schema.ts';
import { type RecordKind, recordKinds } from '../records/kinds.ts';
import { settingsShape } from '../vault/db/settings.ts';
import { draftForms } from '../vault/drafts.ts';
import { z } from '../zod.ts';
import { taughtAdapterSchema } from './adapter-schema.ts';
import type { CallInput, CallName } from './calls.ts';
import { reportSchema } from './report-schema.ts';

const nothing = z.strictObject({}) as z.ZodType<Record<string, never>>;
const id = z.string().min(1).max(64);
const tabId = z.number().int().min(0).exactOptional();
const documentToken = z.string().min(1).max(128);
/** Long enough for any sentence; a limit only against nonsense. */
const passphrase = z.string().min(1).max(1024);
/** NIST SP 800-63B asks for eight; the vault can be attacked offline, so ten. */
const newPassphrase = z.string().min(10, 'at least 10 characters').max(1024);

const draftForm = z.enum(draftForms);
const recordKind = z.enum(Object.keys(recordKinds) as [RecordKind, ...RecordKind[]]);

const base64 = /^[A-Za-z0-9+/]*={0,2}$/;

const layoutShape = {
  side: z.enum(['left', 'right']),
  width: z.number().int().min(240).max(1200),
  collapsed: z.boolean(),
};
export const layoutSchema = z.strictObject(layoutShape);

const { label, population, format } = clientSchema.shape;

/** A backup's header and chunks, base64. The limits are the file format's own. */
const fileHeader = z.string().min(2).max(65_536);
const fileChunk = z.strictObject({
  header: fileHeader,
  index: z.number().int().min(0).max(1_000_000),
  last: z.boolean(),
  data: z.string().max(45_000_000).regex(base64),
});
const readFrom = z.strictObject({
  table: z.number().int().min(0).max(10),
  after: z.union([z.string().max(200), z.tuple([z.string().max(200), z.number().int()])]).nullable(),
});
const restoreMode = z.enum(['merge', 'replace']);
const lookId = z.string().min(1).max(60);
const credential = z.string().min(1).max(2048).regex(base64);

export const callSchemas = {
  'vault.state': nothing,
  'vault.create': z.strictObject({ passphrase: newPassphrase }),
  'vault.confirm': nothing,
  'vault.unlock': z.strictObject({ passphrase }),
  'vault.recover': z.strictObject({ recoveryCode: z.string().min(1).max(200), passphrase: newPassphrase }),
  'vault.lock': nothing,
  'clients.list': nothing,
  'clients.get': z.strictObject({ clientId: id }),
  'caseload.page': z.strictObject({
    filter: z.enum(filters),
    query: z.string().max(200),
    order: z.enum(orders),
    page: z.number().int().min(0).max(100_000),
    today: dateSchema,
    first: z.number().int().min(1).max(100).exactOptional(),
  }),
  'caseload.rows': z.strictObject({ clientIds: z.array(id).max(100), today: dateSchema }),
  'caseload.draw': z.strictObject({ clientIds: z.array(id).max(100) }),
  'clients.create': z.strictObject({ label, population, format }),
  'clients.update': z.strictObject({ id, label, population, format }),
  'clients.remove': z.strictObject({ clientId: id }),
  'clients.setAside': z.strictObject({
    clientId: id,
    treatment: z.string().min(1).max(400),
    reason: z.string().min(1).max(400).nullable(),
  }),
  'samples.load': nothing,
  'plans.current': z.strictObject({ clientId: id }),
  'plans.versions': z.strictObject({ clientId: id }),
  'plans.readable': z.strictObject({ clientId: id }),
  'plans.save': z.strictObject({
    clientId: id,
    baseVersion: z.number().int().min(0),
    reason: z.string().min(1).max(400),
    content: planContentSchema,
  }),
  'records.list': z.strictObject({ ownerId: id, kind: recordKind }),
  'records.put': z.strictObject({
    ownerId: id,
    kind: recordKind,
    id: z.string().min(1).max(80).nullable(),
    baseVersion: z.number().int().min(0),
    // Checked against the schema of its kind when it is stored.
    value: z.unknown(),
    beside: z.number().int().min(0).exactOptional(),
  }),
  'records.remove': z.strictObject({ ownerId: id, id: z.string().min(1).max(80) }),
  'drafts.keep': z.strictObject({ clientId: id, form: draftForm, value: z.string().max(200_000) }),
  'drafts.list': z.strictObject({ clientId: id }),
  'drafts.drop': z.strictObject({ clientId: id, form: draftForm.nullable() }),
  'page.engine': nothing,
  'page.report': z.strictObject({
    report: reportSchema,
    // As long as those of the background, so that a guess is worth as little.
    ticket: z
      .string()
      .regex(/^[0-9a-f-]{72}$/)
      .exactOptional(),
    triggersAs: z.string().max(80).exactOptional(),
  }),
  'panel.ticket': nothing,
  'panel.layout': z.strictObject({
    side: layoutShape.side.exactOptional(),
    width: layoutShape.width.exactOptional(),
    collapsed: layoutShape.collapsed.exactOptional(),
    host: z.string().max(300).exactOptional(),
  }),
  'panel.hello': z.strictObject({ nonce: z.string().min(16).max(128) }),
  'panel.view': z.strictObject({ tabId, following: z.boolean().exactOptional() }),
  'panel.show': z.strictObject({ tabId }),
  'panel.focusNote': z.strictObject({ tabId }),
  'chart.link': z.strictObject({ tabId, clientId: id, documentToken: documentToken.exactOptional() }),
  'chart.unlink': z.strictObject({ tabId, documentToken: documentToken.exactOptional() }),
  'note.key': z.strictObject({ tabId, documentToken, clientId: id }),
  'note.highlight': z.strictObject({
    tabId,
    documentToken,
    ranges: z
      .array(
        z.strictObject({
          fieldKey: z.string().min(1).max(128),
          start: z.number().int().min(0),
          end: z.number().int().min(1),
        }),
      )
      .max(60),
    tone: z.number().int().min(0).max(10),
  }),
  'plans.alike': z.strictObject({ clientId: id }),
  'note.insert': z.strictObject({
    tabId,
    documentToken,
    clientId: id,
    fieldKey: z.string().min(1).max(128).nullable(),
    text: z.string().min(1).max(20_000),
  }),
  'note.trigger': z.strictObject({
    documentToken: z.string().min(1).max(128),
    fieldKey: z.string().min(1).max(128),
    trigger: z.string().regex(triggerShape, 'a dot-trigger such as .g2'),
    typed: z.string().regex(triggerShape).exactOptional(),
  }),
  'adapters.list': nothing,
  'adapters.here': nothing,
  'adapters.save': z.strictObject({ adapter: taughtAdapterSchema }),
  'adapters.remove': z.strictObject({ id: z.string().min(1).max(120) }),
  'adapters.import': z.strictObject({ text: z.string().max(2_000_000) }),
  'page.teach': z.strictObject({ tabId }),
  'page.structure': z.strictObject({ tabId }),
  'vault.changePassphrase': z.strictObject({ passphrase, next: newPassphrase }),
  'vault.newRecoveryCode': z.strictObject({ passphrase }),
  'vault.recoveryStored': nothing,
  'passkeys.list': nothing,
  'passkeys.add': z.strictObject({
    credential,
    salt: credential,
    name: z.string().min(1).max(80),
    secret: z.string().length(44).regex(base64),
    passphrase,
  }),
  'passkeys.remove': z.strictObject({ credential }),
  'passkeys.unlock': z.strictObject({ credential, secret: z.string().length(44).regex(base64) }),
  'trust.state': nothing,
  'policy.get': nothing,
  'log.read': z.strictObject({
    before: z.number().int().min(0).nullable(),
    limit: z.number().int().min(1).max(1000),
    clientId: id.nullable(),
    what: z.string().max(40).nullable(),
  }),
  'log.check': nothing,
  'log.note': z.strictObject({
    what: z.enum(['exported', 'log-exported']),
    clientId: id.exactOptional(),
    detail: z.enum(['print', 'file', 'copy']).exactOptional(),
  }),
  'backup.begin': nothing,
  'backup.read': z.strictObject({ header: fileHeader, index: z.number().int().min(0), from: readFrom }),
  'backup.check': fileChunk,
  'backup.saved': nothing,
  'backup.finish': z.strictObject({ sum: z.string().max(80), damaged: z.number().int().min(0) }),
  'export.begin': nothing,
  'export.read': z.strictObject({ from: readFrom }),
  'restore.open': z.strictObject({ header: fileHeader, secret: passphrase.exactOptional() }),
  'restore.start': z.strictObject({ header: fileHeader }),
  'restore.check': fileChunk,
  'restore.take': fileChunk,
  'restore.look': z.strictObject({ header: fileHeader, mode: restoreMode, bringBack: z.boolean().exactOptional() }),
  'restore.commit': z.strictObject({ header: fileHeader, mode: restoreMode, look: lookId }),
  'restore.drop': nothing,
  'copies.look': z.strictObject({ mode: restoreMode, bringBack: z.boolean().exactOptional() }),
  'copies.commit': z.strictObject({ mode: restoreMode, look: lookId }),
  'conflicts.list': nothing,
  'conflicts.settle': z.strictObject({ id: z.string().min(1).max(400), use: z.enum(['mine', 'theirs']) }),
  'wipe.traces': z.strictObject({ clientId: id }),
  'wipe.all': z.strictObject({ words: z.string().max(200) }),
  'sites.list': nothing,
  'sites.sync': nothing,
  'clipboard.copied': nothing,
  'settings.get': nothing,
  'settings.set': z.strictObject({
    autoLockMinutes: settingsShape.autoLockMinutes.exactOptional(),
    appearance: settingsShape.appearance.exactOptional(),
    orientation: settingsShape.orientation.exactOptional(),
    onboarded: settingsShape.onboarded.exactOptional(),
    triggers: settingsShape.triggers.exactOptional(),
    triggersOff: settingsShape.triggersOff.exactOptional(),
    clipboardSeconds: settingsShape.clipboardSeconds.exactOptional(),
    clientLanguage: settingsShape.clientLanguage.exactOptional(),
  }),
  'workspace.open': z.strictObject({
    tabId,
    clientId: id.exactOptional(),
    draft: z.literal('from-page').exactOptional(),
    part: z
      .string()
      .regex(/^[a-z-]{2,20}$/)
      .exactOptional(),
  }),
} satisfies { readonly [K in CallName]: z.ZodType<CallInput<K>> };

/** What a content script may answer to an insertion; it is semi-trusted, so its answers are checked too. */
export const insertOutcomeSchema: z.ZodType<InsertOutcome> = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('inserted'), method: z.string().max(80) }),
  z.strictObject({
    outcome: z.literal('refused'),
    why: z.enum(['page-changed', 'field-gone', 'read-only', 'no-field', 'private-note', 'foreign-frame']),
  }),
  z.strictObject({ outcome: z.literal('failed'), why: z.string().max(400) }),
]);

/** "report.fields.2.label: expected string" for the first thing that is wrong. Never repeats a value. */
export function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  if (!issue) return 'the input is not as expected';
  const path = issue.path.map(String).join('.');
  return path ? `${path}: ${issue.message}` : issue.message;
}
