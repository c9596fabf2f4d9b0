/** One line of text. Holds no state: give it a value and take the new one. */
import { h, type LooseInputHTMLAttributes, type PartialInputHTMLAttributes, type Ref } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { cx } from './cx.ts';
import { Field, type FieldProps } from './field.tsx';

type PassedOn =
  | 'autocomplete'
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
  /** Take the caret as soon as it is there. Only after a press that asked for the field: it takes the caret from the note. */
  readonly autofocus?: boolean;
  /** Id of a `<datalist>` with proposals. */
  readonly list?: string;
  readonly value: string;
  /** Called with the new text on every change. */
  readonly onValue: (value: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/**
 * What browsers take as no limit. Always set: a field that is drawn where one with a limit was would be left with a limit of
 * nothing, and refuse every key.
 */
const NO_LIMIT = 524_288;

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
  autofocus,
  class: extra,
  ...rest
}: TextFieldProps) {
  const own = useRef<HTMLInputElement | null>(null);
  const take = useCallback(
    (element: HTMLInputElement | null) => {
      own.current = element;
      if (typeof inputRef === 'function') inputRef(element);
      else if (inputRef) inputRef.current = element;
    },
    [inputRef],
  );
  // Browsers ignore the attribute in a frame of another site's page, which is where the panel lives.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the field appears
  useEffect(() => {
    if (autofocus) own.current?.focus();
  }, []);
  return (
    <Field label={label} labelHidden={labelHidden ?? false} optional={optional ?? false} hint={hint} error={error}>
      {(wiring) =>
        // JSX types want a literal `type`; the loose attributes say the same without one branch per type.
        h<LooseInputHTMLAttributes<HTMLInputElement>, HTMLInputElement>('input', {
          maxLength: NO_LIMIT,
          ...rest,
          ...wiring,
          type,
          ...(list ? { list } : {}),
          ref: take,
          class: cx('tl-input', typeof extra === 'string' && extra),
          value,
          onInput: (event) => onValue(event.currentTarget.value),
        })
      }
    </Field>
  );
}
