/**
 * The button. One `primary` at most per view: the thing to do next. Never disabled while its form is being filled in:
 * say what is missing instead.
 */
import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact';
import './button.css';
import { cx } from './cx.ts';
import { Icon, type IconName } from './icon.tsx';

export interface ButtonProps extends Omit<ButtonHTMLAttributes, 'size' | 'icon'> {
  /**
   * - `primary`: filled with the accent;
   * - `default`: outlined;
   * - `plain`: text only, for secondary actions in running content;
   * - `danger`: outlined in the alert colour, for what cannot be taken back.
   */
  readonly variant?: 'primary' | 'default' | 'plain' | 'danger';
  /** Icon before the words. */
  readonly icon?: IconName;
  /** The action is under way: the button stays focusable, ignores presses and says so to assistive technology. */
  readonly busy?: boolean;
  /** Lower height, for rows of actions inside a card. */
  readonly small?: boolean;
  /** The underlying element, to give it focus. */
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly children?: ComponentChildren;
}

/** A `<button type="button">` (pass `type="submit"` in forms); every other attribute goes through. */
export function Button({
  variant = 'default',
  icon,
  busy,
  small,
  buttonRef,
  children,
  class: extra,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      ref={buttonRef ?? null}
      class={cx('tl-button', `tl-button-${variant}`, small && 'tl-button-small', typeof extra === 'string' && extra)}
      aria-disabled={busy ? 'true' : undefined}
      onClick={
        busy
          ? (event) => {
              event.preventDefault();
            }
          : onClick
      }
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
