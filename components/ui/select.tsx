/** One of a few. The browser's own select, so that keyboard, touch and screen readers behave as people expect. */
import type { PartialSelectHTMLAttributes } from 'preact';
import { cx } from './cx.ts';
import { Field, type FieldProps } from './field.tsx';

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

type PassedOn = 'autofocus' | 'class' | 'disabled' | 'name' | 'onBlur' | 'onFocus' | 'onKeyDown' | 'required';

export interface SelectProps<Value extends string>
  extends FieldProps,
    Pick<PartialSelectHTMLAttributes<HTMLSelectElement>, PassedOn> {
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onValue: (value: Value) => void;
}

export function Select<Value extends string>({
  label,
  labelHidden,
  optional,
  hint,
  error,
  value,
  options,
  onValue,
  class: extra,
  ...rest
}: SelectProps<Value>) {
  return (
    <Field label={label} labelHidden={labelHidden ?? false} optional={optional ?? false} hint={hint} error={error}>
      {(wiring) => (
        <select
          {...rest}
          {...wiring}
          class={cx('tl-input', typeof extra === 'string' && extra)}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.currentTarget.value);
            if (chosen) onValue(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
