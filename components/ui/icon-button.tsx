/**
 * A button that is only an icon. Its label is its accessible name and its tooltip; it can't be left out.
 */
import type { ButtonHTMLAttributes, Ref } from 'preact';
import { cx } from './cx.ts';
import { Icon, type IconName } from './icon.tsx';
import './icon-button.css';

export interface IconButtonProps extends Omit<ButtonHTMLAttributes, 'icon' | 'label'> {
  readonly icon: IconName;
  /** What it does, as a verb: "Lock", "Move goal 2 up". */
  readonly label: string;
  /** For switches: whether it is on. Leave out for plain actions. */
  readonly pressed?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A 28 px square button; every other attribute goes through. */
export function IconButton({ icon, label, pressed, buttonRef, class: extra, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      ref={buttonRef ?? null}
      class={cx('tl-icon-button', typeof extra === 'string' && extra)}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
    >
      <Icon name={icon} />
    </button>
  );
}
