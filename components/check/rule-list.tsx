/**
 * All rules that apply, by answer, and whose they are. Answers are met, not found or cannot tell; there is no sum and no
 * verdict. Loaded when it is opened.
 */
import { useState } from 'preact/hooks';
import type { RuleFinding } from '../../lib/check/rules/index.ts';
import { PROFILE_NAMES, PROFILES, type Profile } from '../../lib/check/rules/profiles.ts';
import { addRecord, changeRecord } from '../../lib/records/client.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { useToast } from '../ui/toast.tsx';
import { profilesOf } from './known-of.ts';
import type { CheckedNote } from './note-input.ts';
import { QuoteList } from './quote-list.tsx';
import { quotesOf } from './quotes.ts';
import './rule-list.css';
import { RuleNote } from './rule-note.tsx';
import type { ChartRecords } from './use-chart.ts';
import type { Kept } from './use-kept.ts';

export interface RuleListProps {
  readonly rules: readonly RuleFinding[];
  readonly checked: CheckedNote;
  readonly clientId: string;
  readonly chart: ChartRecords;
  readonly kept: Kept;
  readonly reload: () => Promise<void>;
}

const groups: readonly (readonly [RuleFinding['answer'], string, IconName])[] = [
  ['not-found', 'Not found', 'minus'],
  ['cannot-tell', 'Cannot tell', 'info'],
  ['met', 'Met', 'check'],
];

export function RuleList({ rules, checked, clientId, chart, kept, reload }: RuleListProps) {
  const elsewhere = new Set(chart.checking?.value.heldByEhr ?? []);
  return (
    <div class="tl-rules">
      <p class="tl-soft tl-small">
        What plan, note and records show by their words. “Not found” is a prompt, not a verdict.
      </p>
      {groups.map(([answer, words, icon]) => {
        const own = rules.filter((rule) => rule.answer === answer);
        if (own.length === 0) return null;
        return (
          <Disclosure
            key={answer}
            heading={3}
            summary={`${words}: ${own.length}`}
            initiallyOpen={answer === 'not-found'}
          >
            <ul class="tl-rules-list">
              {own.map((rule) => (
                <li key={rule.rule}>
                  <Icon name={icon} />
                  <div>
                    <RuleNote rule={rule} />
                    {rule.detail && <p>{rule.detail}</p>}
                    {elsewhere.has(rule.rule) && (
                      <p class="tl-row">
                        <span class="tl-soft">Your EHR holds this.</span>
                        <Button
                          small
                          variant="plain"
                          onClick={() =>
                            void kept.changeChecking({ heldByEhr: [...elsewhere].filter((id) => id !== rule.rule) })
                          }
                        >
                          Point it out again
                        </Button>
                      </p>
                    )}
                    <QuoteList quotes={quotesOf(checked.note, rule.evidence).slice(0, 2)} names={checked.names} />
                  </div>
                </li>
              ))}
            </ul>
          </Disclosure>
        );
      })}
      <ProfilePicker clientId={clientId} chart={chart} kept={kept} reload={reload} />
    </div>
  );
}

type PickerProps = Pick<RuleListProps, 'clientId' | 'chart' | 'kept' | 'reload'>;

function ProfilePicker({ clientId, chart, kept, reload }: PickerProps) {
  const say = useToast();
  const [chosen, setChosen] = useState<ReadonlySet<Profile>>(new Set(profilesOf(chart)));
  const names = [...chosen].filter((profile) => profile !== 'GEN');
  const save = async (work: () => Promise<unknown>, words: string) => {
    try {
      await work();
      await reload();
      say(words);
    } catch {
      say('That was not stored. Try again.');
    }
  };
  const forClient = () => {
    const { rulesFor } = chart;
    const value = { profiles: names };
    return rulesFor ? changeRecord(rulesFor, value) : addRecord(clientId, 'rules-for', value);
  };
  const summary = `Whose rules: ${[...chosen].map((profile) => PROFILE_NAMES[profile]).join(', ')}`;
  return (
    <Disclosure summary={summary}>
      <fieldset class="tl-rules-profiles">
        <legend class="tl-soft tl-small">Good practice always counts. Where several ask, the strictest wins.</legend>
        {PROFILES.filter((profile) => profile !== 'GEN').map((profile) => (
          <label key={profile}>
            <input
              type="checkbox"
              checked={chosen.has(profile)}
              onChange={() =>
                setChosen((before) => {
                  const after = new Set(before);
                  if (!after.delete(profile)) after.add(profile);
                  return after;
                })
              }
            />
            <span>{PROFILE_NAMES[profile]}</span>
          </label>
        ))}
      </fieldset>
      <div class="tl-row tl-rules-acts">
        <Button small onClick={() => void save(forClient, 'Rules chosen for this client.')}>
          Use for this client
        </Button>
        <Button
          small
          variant="plain"
          onClick={() => void save(() => kept.changeChecking({ profiles: names }), 'Rules chosen for all others.')}
        >
          Make it the default
        </Button>
      </div>
    </Disclosure>
  );
}
