/** A new passphrase, typed twice, with a hint on its strength. Holds no state and sends nothing. */
import { TextField } from '../ui/text-field.tsx';
import { judgePassphrase } from './passphrase.ts';

export interface NewPassphrase {
  readonly first: string;
  readonly second: string;
}

/** What is wrong with the pair, per field; both undefined when it can be used. */
export function problemsOf({ first, second }: NewPassphrase): { readonly first?: string; readonly second?: string } {
  const judgement = judgePassphrase(first);
  if (!judgement.ok) return { first: first === '' ? 'Choose a passphrase.' : `Too short: ${judgement.words}` };
  if (second !== first) {
    return {
      second: second === '' ? 'Type the passphrase once more.' : 'The two are not the same. Type it once more.',
    };
  }
  return {};
}

export interface NewPassphraseFieldsProps {
  readonly value: NewPassphrase;
  readonly onValue: (value: NewPassphrase) => void;
  /** Show what is wrong; only after the first attempt to go on. */
  readonly showProblems: boolean;
  readonly autofocus?: boolean;
}

export function NewPassphraseFields({ value, onValue, showProblems, autofocus }: NewPassphraseFieldsProps) {
  const problems = showProblems ? problemsOf(value) : {};
  return (
    <>
      <TextField
        label="Passphrase"
        type="password"
        autocomplete="new-password"
        autofocus={autofocus ?? false}
        hint={problems.first ? undefined : judgePassphrase(value.first).words}
        error={problems.first}
        value={value.first}
        onValue={(first) => onValue({ ...value, first })}
      />
      <TextField
        label="Passphrase, once more"
        type="password"
        autocomplete="new-password"
        error={problems.second}
        value={value.second}
        onValue={(second) => onValue({ ...value, second })}
      />
    </>
  );
}
