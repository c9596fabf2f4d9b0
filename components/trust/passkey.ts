/**
 * Passkeys by the browser's WebAuthn with its PRF extension: the authenticator turns a salt into 32 secret bytes, which
 * open the vault. Talks to the authenticator only; the background wraps and unwraps. Nothing is sent anywhere.
 */
import { bytesToText, textToBytes } from '../../lib/backup/layout.ts';
import type { Passkey } from '../../lib/messaging/trust-types.ts';

/** Whether this document may ask for a passkey at all. Not in a frame of somebody else's page. */
export function canUsePasskeys(): boolean {
  return globalThis.self === globalThis.top && typeof PublicKeyCredential === 'function' && 'credentials' in navigator;
}

/** The browser or the authenticator has no PRF; said in a sentence. */
class NoPrf extends Error {
  constructor() {
    super(
      'This browser or this authenticator cannot open a vault (it lacks the WebAuthn PRF extension). Nothing was changed; go on using the passphrase.',
    );
    this.name = 'NoPrf';
  }
}

const bytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));

function secretOf(credential: Credential | null): string | null {
  if (!(credential instanceof PublicKeyCredential)) throw new Error('No passkey was chosen.');
  const first = credential.getClientExtensionResults().prf?.results?.first;
  if (first === undefined) return null;
  return bytesToText(ArrayBuffer.isView(first) ? new Uint8Array(first.buffer) : new Uint8Array(first));
}

const plain = (error: unknown): Error =>
  error instanceof DOMException
    ? new Error(
        error.name === 'NotAllowedError'
          ? 'The passkey was cancelled, took too long, or is not allowed here. Use the passphrase.'
          : `The browser refused a passkey here (${error.name}). Use the passphrase.`,
      )
    : error instanceof Error
      ? error
      : new Error(String(error));

/** Asks the authenticator for the secret of one of these passkeys. @throws Error fit to be shown. */
export async function askPasskey(known: readonly Pick<Passkey, 'credential' | 'salt'>[]) {
  try {
    const evalByCredential = Object.fromEntries(
      known.map(({ credential, salt }) => [
        credential.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
        { first: textToBytes(salt) },
      ]),
    );
    const answer = await navigator.credentials.get({
      publicKey: {
        challenge: bytes(32),
        allowCredentials: known.map(({ credential }) => ({ type: 'public-key', id: textToBytes(credential) })),
        userVerification: 'required',
        extensions: { prf: { evalByCredential } },
      },
    });
    const secret = secretOf(answer);
    if (secret === null || !(answer instanceof PublicKeyCredential)) throw new NoPrf();
    return { credential: bytesToText(new Uint8Array(answer.rawId)), secret };
  } catch (error) {
    throw plain(error);
  }
}

/** Makes a passkey for this vault. @throws Error fit to be shown. */
export async function makePasskey(known: readonly Passkey[]) {
  const salt = bytes(32);
  try {
    const made = await navigator.credentials.create({
      publicKey: {
        challenge: bytes(32),
        rp: { name: 'Throughline' },
        user: { id: bytes(16), name: 'Throughline on this computer', displayName: 'Throughline' },
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        excludeCredentials: known.map(({ credential }) => ({ type: 'public-key', id: textToBytes(credential) })),
        authenticatorSelection: { userVerification: 'required' },
        extensions: { prf: { eval: { first: salt } } },
      },
    });
    if (!(made instanceof PublicKeyCredential)) throw new Error('No passkey was made.');
    if (made.getClientExtensionResults().prf?.enabled !== true) throw new NoPrf();
    const credential = bytesToText(new Uint8Array(made.rawId));
    const saltText = bytesToText(salt);
    // Many authenticators answer the salt only when they are asked for the passkey once more.
    const secret = secretOf(made) ?? (await askPasskey([{ credential, salt: saltText }])).secret;
    return { credential, salt: saltText, secret };
  } catch (error) {
    throw plain(error);
  }
}
