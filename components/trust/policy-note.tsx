/** In the options: what the practice has set, named as such. Shows nothing where no practice set anything. */
import { useEffect, useState } from 'preact/hooks';
import { PROFILE_NAMES, profileNamed } from '../../lib/check/rules/profiles.ts';
import { call } from '../../lib/messaging/client.ts';
import type { PracticePolicy } from '../../lib/messaging/trust-types.ts';
import './trust.css';

export function usePolicy(): PracticePolicy {
  const [policy, setPolicy] = useState<PracticePolicy>({});
  useEffect(() => {
    call('policy.get', {}).then(setPolicy, () => undefined);
  }, []);
  return policy;
}

export function PolicyNote({ policy }: { readonly policy: PracticePolicy }) {
  const { practice, allowedSites, lockMinutes, ruleProfile, templates, backupFolderHint } = policy;
  const facts: [string, string][] = [];
  if (allowedSites) facts.push(['Sites', allowedSites.join(', ')]);
  if (lockMinutes !== undefined) facts.push(['Locks after', `at most ${lockMinutes} minutes`]);
  const profile = ruleProfile && profileNamed(ruleProfile);
  if (ruleProfile) facts.push(['Rule profile', profile ? PROFILE_NAMES[profile] : `${ruleProfile}: unknown, not used`]);
  if (templates) facts.push(['Templates', templates.map(({ name }) => name).join(', ')]);
  if (backupFolderHint) facts.push(['Backups in', backupFolderHint]);
  if (facts.length === 0) return null;
  return (
    <section class="tl-options-section" aria-label="Set by your practice">
      <h2>Set by {practice ?? 'your practice'}</h2>
      <p class="tl-soft">Set by your administrator through the browser. You cannot change it here.</p>
      <dl class="tl-trust-facts">
        {facts.flatMap(([name, value]) => [<dt key={name}>{name}</dt>, <dd key={`${name}-is`}>{value}</dd>])}
      </dl>
    </section>
  );
}
