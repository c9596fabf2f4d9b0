/**
 * Says that something is being fetched. Words, no spinner; shows only after a moment so that quick answers don't flash.
 */
import './loading.css';

export interface LoadingProps {
  /** What is awaited: "Opening the plan". An ellipsis is added. */
  readonly what?: string;
}

export function Loading({ what = 'One moment' }: LoadingProps) {
  return (
    <p class="tl-loading" role="status">
      {what}…
    </p>
  );
}
