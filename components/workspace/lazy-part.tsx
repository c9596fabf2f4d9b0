/** A part of the record, its code loaded when it is first shown. Says so when it takes a while, or cannot be loaded. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Loading } from '../ui/loading.tsx';
import type { Part, PartProps } from './parts.ts';

type Loaded = { readonly View: ComponentType<PartProps> } | { readonly failure: string } | null;

export function LazyPart({ part, ...props }: PartProps & { readonly part: Part }) {
  const [loaded, setLoaded] = useState<Loaded>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again
  useEffect(() => {
    let current = true;
    part.load().then(
      (View) => current && setLoaded({ View }),
      (error: unknown) => current && setLoaded({ failure: String(error) }),
    );
    return () => {
      current = false;
    };
  }, [part, attempt]);
  if (loaded === null) return <Loading what={part.label} />;
  if ('failure' in loaded) {
    return (
      <Callout
        tone="error"
        title={`“${part.label}” could not be opened`}
        actions={<Button onClick={() => setAttempt(attempt + 1)}>Try again</Button>}
      >
        {loaded.failure}
      </Callout>
    );
  }
  const { View } = loaded;
  return <View {...props} />;
}
