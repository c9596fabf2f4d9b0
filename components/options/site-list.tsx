/** The granted sites, each with a way to withdraw it. */
import { Button } from '../ui/button.tsx';
import { Loading } from '../ui/loading.tsx';
import { siteName } from './known-ehrs.ts';

export interface SiteListProps {
  readonly sites: readonly string[] | null;
  readonly withdraw: (pattern: string) => Promise<void>;
}

export function SiteList({ sites, withdraw }: SiteListProps) {
  if (sites === null) return <Loading what="Reading the permissions" />;
  if (sites.length === 0) return <p class="tl-soft">No site yet. Throughline reads no page at all.</p>;
  return (
    <ul class="tl-sites">
      {sites.map((pattern) => (
        <li key={pattern} class="tl-site">
          <span>{siteName(pattern)}</span>
          <Button small onClick={() => void withdraw(pattern)} aria-label={`Stop on ${siteName(pattern)}`}>
            Stop
          </Button>
        </li>
      ))}
    </ul>
  );
}
