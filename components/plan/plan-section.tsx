/** A titled part of the plan's page. */
import type { ComponentChildren } from 'preact';

export function PlanSection({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="tl-plan-section">
      <h2 class="tl-plan-section-title">{title}</h2>
      {children}
    </section>
  );
}
