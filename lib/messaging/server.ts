/**
 * The background's side of the call map: recognises the sender, refuses what it may not ask, checks the input, runs the
 * handler and turns every failure into a clear answer. Keeps no state: build it anew for each message if you like.
 */
import { Refusal } from '../vault/refusal.ts';
import { audit, logEntry } from './audit.ts';
import { isBound } from './bindings.ts';
import type { CallErrorCode, CallInput, CallName, CallOutput, CallResult, Principal } from './calls.ts';
import { handlers } from './handlers/index.ts';
import type { Ports } from './ports.ts';
import { isCallName, mayCall, type Self, type Sender, type Speaker, speakerOf, unboundCalls } from './principals.ts';
import { callSchemas, firstIssue } from './schemas.ts';

/** What a handler knows of the call beside its input. */
export interface CallContext extends Speaker {
  readonly ports: Ports;
}

export type Handler<K extends CallName> = (input: CallInput<K>, context: CallContext) => Promise<CallOutput<K>>;
export type Handlers = { readonly [K in CallName]: Handler<K> };

const speakers: Record<Principal, string> = {
  page: 'an extension page',
  panel: 'a panel',
  content: 'a content script',
};

/** Whether a message is a call; anything else on the channel is not ours to answer. */
export function isCall(message: unknown): message is { readonly name: unknown; readonly input: unknown } {
  return typeof message === 'object' && message !== null && 'throughline' in message && message.throughline === 'call';
}

/**
 * Answers one call. Never throws.
 *
 * @param sender as the browser gives it; nothing in the message can change who is speaking.
 */
export async function answer(
  message: { readonly name: unknown; readonly input: unknown },
  sender: Sender,
  self: Self,
  ports: Ports,
): Promise<CallResult<unknown>> {
  reopen(ports);
  try {
    return { ok: true, value: await route(message, sender, self, ports) };
  } catch (error) {
    return { ok: false, error: describe(error, message.name) };
  }
}

/**
 * A database that the browser closed under our hands (a full disk does that) and that then could not be opened counts as
 * failed for the rest of this life. Each call tries anew, so that work goes on as soon as there is room again.
 */
function reopen({ db }: Ports): void {
  if (db.hasFailed() && !db.hasBeenClosed()) db.close({ disableAutoOpen: false });
}

async function route(
  message: { readonly name: unknown; readonly input: unknown },
  sender: Sender,
  self: Self,
  ports: Ports,
): Promise<unknown> {
  const speaker = speakerOf(sender, self);
  if (speaker === null) throw new Refusal('forbidden', 'The sender is no part of Throughline.');
  const { name } = message;
  if (!isCallName(name)) throw new Refusal('forbidden', 'There is no call of this name.');
  if (!mayCall(speaker.principal, name)) {
    throw new Refusal('forbidden', `${name} may not be called by ${speakers[speaker.principal]}.`);
  }
  if (speaker.principal === 'content' && !(await ports.maySee(speaker.origin))) {
    throw new Refusal('forbidden', `Throughline has no permission for ${speaker.origin} (any more).`);
  }
  if (speaker.principal === 'panel' && !unboundCalls.has(name) && !(await isBound(ports.session, speaker))) {
    throw new Refusal('forbidden', 'This panel is not bound to its page. Reload the page.');
  }
  return run(name, message.input, { ...speaker, ports });
}

/** Checks the input of one call and runs its handler. */
export async function run<K extends CallName>(name: K, input: unknown, context: CallContext): Promise<CallOutput<K>> {
  const parsed = callSchemas[name].safeParse(input ?? {});
  if (!parsed.success) throw new Refusal('invalid', `${name}: ${firstIssue(parsed.error)}`);
  const handler: Handler<K> = handlers[name];
  // The schema map is held to the call map by type; the compiler cannot follow that through an index by K.
  const checked = parsed.data as CallInput<K>;
  const output = await handler(checked, context).catch(async (error: unknown) => {
    if (error instanceof Refusal && error.code === 'wrong-passphrase') {
      await logEntry(context.ports, { what: 'wrong-passphrase', detail: name });
    }
    throw error;
  });
  await audit(context.ports, name, checked, output);
  return output;
}

/** A failure as it leaves the background. Unknown errors keep their name only: their text might quote data. */
function describe(error: unknown, name: unknown): { code: CallErrorCode; message: string } {
  if (error instanceof Refusal) return { code: error.code, message: error.message };
  const kind = error instanceof Error ? error.name : 'unknown error';
  const call = isCallName(name) ? name : 'this call';
  // IndexedDB reports a full disk as the reason of an aborted transaction.
  const inner = error instanceof Error && 'inner' in error && error.inner instanceof Error ? error.inner.name : '';
  if (kind === 'QuotaExceededError' || inner === 'QuotaExceededError') {
    return { code: 'storage', message: 'The disk is full or the browser refuses more space. Nothing was changed.' };
  }
  if (/^(DatabaseClosed|OpenFailed|MissingAPI|VersionError|Abort|UnknownError|InvalidState|Timeout)/.test(kind)) {
    return {
      code: 'storage',
      message: `The browser's database did not work (${kind}). Nothing was changed. The disk may be full: make room, then try again.`,
    };
  }
  return { code: 'internal', message: `${call} failed unexpectedly (${kind}). Nothing was changed.` };
}
