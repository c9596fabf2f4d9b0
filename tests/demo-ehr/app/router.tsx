/** Navigation without page loads, by pushState, as most EHRs of today do it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const moved = new EventTarget();

export function go(path: string): void {
  history.pushState(null, '', path);
  moved.dispatchEvent(new Event('moved'));
  window.scrollTo(0, 0);
}

export function usePath(): URL {
  const [url, setUrl] = useState(() => new URL(location.href));
  useEffect(() => {
    const update = () => setUrl(new URL(location.href));
    moved.addEventListener('moved', update);
    window.addEventListener('popstate', update);
    return () => {
      moved.removeEventListener('moved', update);
      window.removeEventListener('popstate', update);
    };
  }, []);
  return url;
}

interface LinkProps {
  readonly to: string;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly current?: boolean;
}

export function Link({ to, children, class: className, current }: LinkProps) {
  return (
    <a
      href={to}
      class={className}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
