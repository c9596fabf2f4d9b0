/**
 * A plan from pasted text: a first plan beside its source, and a later one as differences with ticks. The plan that the
 * EHR shows, compared with the one here.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser/surface.ts';
import { createVault, linkChart } from '../../scripts/walk/actions.ts';
import { clients } from '../demo-ehr/clients.ts';
import { paths } from '../demo-ehr/notes.ts';
import { type DemoEhr, serveDemoEhr } from '../demo-ehr/serve.ts';
import { browserForFile, expectNoEscape } from './harness.ts';

const browser = browserForFile();
let workspace: Tab;
let ehr: DemoEhr;

const button = (name: string) => ({ role: 'button', name });

beforeAll(async () => {
  ehr = await serveDemoEhr();
  workspace = await browser.session.openExtensionPage('workspace.html');
  await createVault(workspace);
  await workspace.click(button('New client'));
  await workspace.fill({ label: 'What you call this client' }, 'R. Q.');
  await workspace.click(button('Add client'));
}, 180_000);
afterAll(async () => {
  await ehr.close();
});

/** Pasting, not typing: the text arrives at once and the field is told. */
async function paste(text: string): Promise<void> {
  await workspace.click(button('Import from text'));
  await workspace.see({ label: 'Text of the plan' });
  await workspace.focus({ label: 'Text of the plan' });
  await workspace.run((value) => {
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('The text field does not have the caret.');
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, text);
  await workspace.click(button('Read this text'));
}

/** What the fields of the plan hold. */
const fields = () =>
  workspace.run(
    () => [...document.querySelectorAll('.tl-plan textarea')].map((field) => (field as HTMLTextAreaElement).value),
    null,
  );

describe('import from text', () => {
  it('says why a PDF file itself cannot be read', async () => {
    await paste('%PDF-1.7 …');
    await workspace.seeText('This is a PDF file itself');
    await workspace.click(button('Cancel'));
  });

  it('puts a recognised plan beside its source and saves it when told to', async () => {
    await paste(`Diagnosis: F41.0 Panic disorder
Problem: Panic on public transport
Goal 1: Travel alone without leaving the bus early
Objective 1A: Ride two stops alone (target date: 06/30/2027)
Interventions:
- Interoceptive exposure
Client strengths: humour`);
    await workspace.see({ css: '.tl-import-line[data-as="left-over"]', containing: 'Client strengths' });
    expect(await fields()).toContain('Ride two stops alone');
    await workspace.click(button('Save plan'));
    await workspace.seeText('plan version 1');
    expect(await workspace.count({ css: '.tl-import-source' })).toBe(0);
  });

  it('shows what a later text changes, takes over what is ticked, and keeps the rest', async () => {
    await browser.session.killBackground();
    await paste(`Goal 1: Travel alone without leaving the bus early
Objective 1A: Ride ten stops alone
Goal 2: Visit my sister`);
    // Reworded objective, new goal; diagnosis, problem and intervention are missing in the source.
    await workspace.seeText('5 differences from the plan');
    await workspace.seeText('missing in the source');
    await workspace.click({ css: '.tl-import-change', containing: 'Visit my sister' });
    await workspace.click({ css: 'button[type="submit"]', containing: 'Take over' });
    await workspace.see({ label: 'What changed, and why' });
    const held = await fields();
    expect(held).toContain('Ride ten stops alone');
    expect(held).not.toContain('Visit my sister');
    await workspace.fill({ label: 'What changed, and why' }, 'Taken over from the EHR');
    await workspace.click(button('Save new version'));
    await workspace.seeText('plan version 2');
    await workspace.seeText('Version 2 · Taken over from the EHR');
    expectNoEscape(browser.session);
  });
});

describe('import from the page', () => {
  it('compares the plan that the EHR shows with the one here', async () => {
    const client = clients[0];
    if (!client) throw new Error('The demo EHR has no client.');
    const options = await browser.session.openExtensionPage('options.html');
    await options.run(async () => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
      ).chrome;
      await runtime.sendMessage({ throughline: 'call', name: 'samples.load', input: {} });
    }, null);
    await options.close();
    const tab = await browser.tab(ehr.url + paths.plan(client.identity.chartId));
    const panel = await tab.panel();
    await linkChart(panel, client.label);
    await panel.click(button('Compare with the plan here'));
    await workspace.see({ css: '.tl-import-source', containing: 'The plan on the page' });
    // The demo EHR shows the sample plan word for word, in its own layout.
    await workspace.seeText('Nothing new');
    await workspace.click(button('Back to the plan'));
    await workspace.see({ css: '.tl-plan-title', containing: client.label });
    expectNoEscape(browser.session);
  });
});
