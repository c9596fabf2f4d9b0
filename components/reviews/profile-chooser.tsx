/** Whose rules are read for this client: payers, state, accreditor. The same choice serves the check of notes. */
import { PROFILE_NAMES, PROFILES } from '../../lib/check/rules/profiles.ts';
import { Disclosure } from '../ui/disclosure.tsx';

export function ProfileChooser({
  chosen,
  onChoose,
}: {
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}) {
  const names = PROFILES.filter((profile) => profile !== 'GEN' && chosen.includes(profile)).map(
    (profile) => PROFILE_NAMES[profile],
  );
  return (
    <Disclosure summary={names.length > 0 ? `Rules of ${names.join(', ')}` : 'Whose rules apply'}>
      <fieldset class="tl-plan-links tl-profiles">
        <legend class="tl-hidden-visually">Whose rules apply</legend>
        {PROFILES.map((profile) => (
          <label key={profile} class="tl-plan-check">
            <input
              type="checkbox"
              checked={profile === 'GEN' || chosen.includes(profile)}
              disabled={profile === 'GEN'}
              onChange={(event) =>
                onChoose(
                  event.currentTarget.checked ? [...chosen, profile] : chosen.filter((other) => other !== profile),
                )
              }
            />
            {PROFILE_NAMES[profile]}
          </label>
        ))}
      </fieldset>
    </Disclosure>
  );
}
