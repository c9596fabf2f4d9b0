/** What a page or list says when there is nothing in it: what belongs here and the one thing to do about it. */
import type { ComponentChildren } from 'preact';
import './empty-state.css';

export interface EmptyStateProps {
  readonly title: string;
  /** Level of the heading on this page. */
  readonly level?: 1 | 2 | 3;
  readonly children?: ComponentChildren;
  readonly actions?: ComponentChildren;
}

export function EmptyState({ title, level = 2, children, actions }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <section class="tl-empty">
      <Heading class="tl-empty-title">{title}</Heading>
      {children && <div class="tl-empty-body">{children}</div>}
      {actions && <div class="tl-row">{actions}</div>}
    </section>
  );
}
