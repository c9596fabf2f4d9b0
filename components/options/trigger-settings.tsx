/** Dot-triggers in notes: on or off, and off on single sites whose own Tab is wanted there. */
import type { Settings } from '../../lib/messaging/calls.ts';
import { siteName } from './known-ehrs.ts';

export interface TriggerSettingsProps {
  readonly settings: Settings;
  /** Match patterns of the granted sites; null until known. */
  readonly sites: readonly string[] | null;
  readonly change: (change: Partial<Settings>) => Promise<void>;
}

/** "https://*.ehr.example/*" → "*.ehr.example", as the settings name a site. */
const hostOfPattern = (pattern: string): string => pattern.replace(/^[^/]*\/\//, '').replace(/(:\d+)?\/.*$/, '');

export function TriggerSettings({ settings, sites, change }: TriggerSettingsProps) {
  const { triggers, triggersOff } = settings;
  const hosts = new Map((sites ?? []).map((pattern) => [hostOfPattern(pattern), siteName(pattern)]));
  const toggle = (host: string) =>
    change({
      triggersOff: triggersOff.includes(host) ? triggersOff.filter((one) => one !== host) : [...triggersOff, host],
    });
  return (
    <>
      <label class="tl-row">
        <input type="checkbox" checked={triggers} onChange={() => void change({ triggers: !triggers })} />
        Dot-triggers in notes
      </label>
      <p class="tl-soft tl-small">
        Type .g2 and press Tab to write goal 2; a small list shows what begins so (Esc closes it). Also .o1b for an
        objective, .i or .i2 for interventions, .plan, .risk, and .phq, .gad, .pcl for scores. Any other Tab stays the
        page’s.
      </p>
      {triggers && hosts.size > 0 && (
        <fieldset class="tl-stack">
          <legend class="tl-small">On these sites</legend>
          {[...hosts].map(([host, name]) => (
            <label key={host} class="tl-row">
              <input type="checkbox" checked={!triggersOff.includes(host)} onChange={() => void toggle(host)} />
              {name}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
