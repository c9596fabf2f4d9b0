/** One line of text. Holds no state: give it a value and take the new one. */
import { h, type LooseInputHTMLAttributes, type PartialInputHTMLAttributes, type Ref } from 'preact';
import { cx } from './cx.ts';
import { Field, type FieldProps } from './field.tsx';

type PassedOn =
  | 'autocomplete'
  | 'autofocus'
  | 'class'
  | 'disabled'
  | 'inputMode'
  | 'max'
  | 'maxLength'
  | 'min'
  | 'minLength'
  | 'name'
  | 'onBlur'
  | 'onFocus'
  | 'onKeyDown'
  | 'placeholder'
  | 'readOnly'
  | 'required'
  | 'spellcheck'
  | 'step';

export interface TextFieldProps extends FieldProps, Pick<PartialInputHTMLAttributes<HTMLInputElement>, PassedOn> {
  readonly type?: 'text' | 'password' | 'date' | 'number' | 'search' | 'tel';
  /** Id of a `<datalist>` with proposals. */
  readonly list?: string;
  readonly value: string;
  /** Called with the new text on every change. */
  readonly onValue: (value: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** Label, hint, error and an `<input>`; the usual attributes (`autocomplete`, `list`, `placeholder` …) go through to it. */
export function TextField({
  label,
  labelHidden,
  optional,
  hint,
  error,
  value,
  onValue,
  inputRef,
  type = 'text',
  list,
  class: extra,
  ...rest
}: TextFieldProps) {
  return (
    <Field label={label} labelHidden={labelHidden ?? false} optional={optional ?? false} hint={hint} error={error}>
      {(wiring) =>
        // JSX types want a literal `type`; the loose attributes say the same without one branch per type.
        h<LooseInputHTMLAttributes<HTMLInputElement>, HTMLInputElement>('input', {
          ...rest,
          ...wiring,
          type,
          ...(list ? { list } : {}),
          ref: inputRef ?? null,
          class: cx('tl-input', typeof extra === 'string' && extra),
          value,
          onInput: (event) => onValue(event.currentTarget.value),
        })
      }
    </Field>
  );
}
