/**
 * What every form field shares: label above, hint, error, and the wiring that lets assistive technology read them with
 * the input. Used by TextField, TextArea and Select; use it directly only for a new kind of input.
 */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './field.css';
import { Icon } from './icon.tsx';

/** Props shared by all fields. */
export interface FieldProps {
  /** Always visible. */
  readonly label: string;
  /** Keep the label for assistive technology only, where the context says it already. */
  readonly labelHidden?: boolean;
  /** Writes "optional" beside the label. Fields are required unless this says otherwise. */
  readonly optional?: boolean;
  /** One line of help under the label. */
  readonly hint?: string | undefined;
  /** What is wrong and what to do; announced when it appears. */
  readonly error?: string | undefined;
}

/** What the wrapped input must carry. */
export interface FieldWiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
}

export function Field({
  label,
  labelHidden,
  optional,
  hint,
  error,
  children,
}: FieldProps & { readonly children: (wiring: FieldWiring) => ComponentChildren }) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="tl-field">
      <label class={labelHidden ? 'tl-hidden-visually' : 'tl-field-label'} for={id}>
        {label}
        {optional && <span class="tl-field-optional"> (optional)</span>}
      </label>
      {hint && (
        <p class="tl-field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? 'true' : undefined })}
      <div role="alert" class="tl-field-errors" hidden={!error}>
        {error && (
          <p class="tl-field-error" id={`${id}-error`}>
            <Icon name="alert" />
            {error}
          </p>
        )}
      </div>
    </div>
  );
}
