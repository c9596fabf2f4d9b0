/** Several lines of text; grows with what is typed where the browser can. Holds no state. */
import type { Ref, TextareaHTMLAttributes } from 'preact';
import { cx } from './cx.ts';
import { Field, type FieldProps } from './field.tsx';

export interface TextAreaProps
  extends FieldProps,
    Omit<TextareaHTMLAttributes, 'label' | 'value' | 'onInput' | 'id' | 'aria-describedby' | 'aria-invalid'> {
  readonly value: string;
  /** Called with the new text on every change. */
  readonly onValue: (value: string) => void;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
}

export function TextArea({
  label,
  labelHidden,
  optional,
  hint,
  error,
  value,
  onValue,
  inputRef,
  class: extra,
  ...rest
}: TextAreaProps) {
  return (
    <Field label={label} labelHidden={labelHidden ?? false} optional={optional ?? false} hint={hint} error={error}>
      {(wiring) => (
        <textarea
          rows={2}
          {...rest}
          {...wiring}
          ref={inputRef ?? null}
          class={cx('tl-input', typeof extra === 'string' && extra)}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
