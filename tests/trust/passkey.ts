/** A passkey added, used and removed in real Chromium, with its virtual authenticator that knows the PRF extension. */
import { builtExtension } from '../../scripts/browser/paths.ts';
import { openBrowser } from '../bench/browsers.ts';

const passphrase = 'correct paper lantern ferry';

/** @throws Error when a passkey cannot be added, or does not open the vault. */
export async function passkeyOpens(): Promise<string> {
  const context = await openBrowser(builtExtension('chromium'));
  try {
    const [worker] = context.serviceWorkers();
    const origin = worker?.url().split('/').slice(0, 3).join('/') ?? '';
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        ctap2Version: 'ctap2_1',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        hasPrf: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    const call = (name: string, input: object) =>
      page.evaluate(
        ([which, what]) =>
          (
            globalThis as unknown as {
              chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } };
            }
          ).chrome.runtime.sendMessage({ throughline: 'call', name: which, input: what }),
        [name, input] as const,
      );
    await page.goto(`${origin}/options.html`);
    await call('vault.create', { passphrase });
    await call('vault.confirm', {});
    await page.getByRole('button', { name: 'Unlock with a passkey' }).click();
    await page.getByLabel('Passphrase, to add a passkey').fill(passphrase);
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByText(/^Added on/).waitFor({ timeout: 15_000 });
    await call('vault.lock', {});
    await page.getByRole('button', { name: 'Unlock with passkey' }).click();
    await page.getByRole('heading', { name: 'Access log' }).waitFor({ timeout: 15_000 });
    // The heading may be the one from before the lock, on a machine that is slow to blank it.
    let answer = await call('clients.list', {});
    for (let rounds = 0; rounds < 50 && !answer.ok; rounds++) {
      await page.waitForTimeout(100);
      answer = await call('clients.list', {});
    }
    if (!answer.ok) throw new Error(`The passkey was taken, but the vault stayed shut: ${JSON.stringify(answer)}`);
    return 'a passkey was added and opened the vault';
  } finally {
    await context.close();
  }
}
