/**
 * Whose rules are read for this client: payers, state, accreditor. The same choice serves the check of notes. Changes the
 * client's own choice only: what the practice has set is shown as such, and never stored as the client's.
 */
import { PROFILE_NAMES, PROFILES, profileNamed, profilesInForce } from '../../lib/check/rules/profiles.ts';
import { Disclosure } from '../ui/disclosure.tsx';

export interface ProfileChooserProps {
  /** The client's own choice; undefined: none yet. */
  readonly own: readonly string[] | undefined;
  /** The therapist's for clients without one. An own choice starts from it, because it takes its place. */
  readonly usual: readonly string[] | undefined;
  readonly ofPractice: string | undefined;
  readonly onChoose: (own: readonly string[]) => void;
}

export function ProfileChooser({ own, usual, ofPractice, onChoose }: ProfileChooserProps) {
  const base = own ?? usual ?? [];
  const inForce = profilesInForce(own, usual, ofPractice);
  const set = ofPractice === undefined ? undefined : profileNamed(ofPractice);
  const names = inForce.filter((profile) => profile !== 'GEN').map((profile) => PROFILE_NAMES[profile]);
  return (
    <Disclosure summary={names.length > 0 ? `Rules of ${names.join(', ')}` : 'Whose rules apply'}>
      <fieldset class="tl-plan-links tl-profiles">
        <legend class="tl-hidden-visually">Whose rules apply</legend>
        {PROFILES.map((profile) => (
          <label key={profile} class="tl-plan-check">
            <input
              type="checkbox"
              checked={inForce.includes(profile)}
              disabled={profile === 'GEN' || profile === set}
              onChange={(event) =>
                onChoose(
                  event.currentTarget.checked
                    ? [...base, profile]
                    : base.filter((other) => profileNamed(other) !== profile),
                )
              }
            />
            {PROFILE_NAMES[profile]}
            {profile === set && ' (set by your practice)'}
          </label>
        ))}
      </fieldset>
    </Disclosure>
  );
}
