/** Opens the provenance on request: its data are the whole evidence base, which the options page need not load. */
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Loading } from '../ui/loading.tsx';

type Shown = 'closed' | 'loading' | 'failed' | { readonly View: ComponentType };

export function ProvenanceSection() {
  const [shown, setShown] = useState<Shown>('closed');
  if (typeof shown === 'object') return <shown.View />;
  if (shown === 'loading') return <Loading what="Reading the sources" />;
  const open = () => {
    setShown('loading');
    import('./provenance.tsx').then(
      ({ Provenance }) => setShown({ View: Provenance }),
      () => setShown('failed'),
    );
  };
  return (
    <>
      <p class="tl-soft">Every source with its edition, what is never suggested and why, and what is not known.</p>
      {shown === 'failed' && <p role="alert">It could not be loaded. Reload the page to try again.</p>}
      <div>
        <Button onClick={open}>Show sources and limits</Button>
      </div>
    </>
  );
}
