/** Words for assistive technology only. Styled by base.css. */
import type { ComponentChildren } from 'preact';

export function VisuallyHidden({ children }: { readonly children: ComponentChildren }) {
  return <span class="tl-hidden-visually">{children}</span>;
}
