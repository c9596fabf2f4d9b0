/** The browser's own proposals for measures and techniques (one list for the whole page). Loads lazily. */
import { useEffect, useState } from 'preact/hooks';

interface Terms {
  readonly techniques: readonly string[];
  readonly measures: readonly string[];
}

export function TermLists() {
  const [terms, setTerms] = useState<Terms>({ techniques: [], measures: [] });
  useEffect(() => {
    let gone = false;
    import('../../lib/lookup/index.ts').then(({ techniqueEntries, measureEntries }) => {
      if (gone) return;
      setTerms({
        techniques: techniqueEntries().map((entry) => entry.title),
        measures: measureEntries().map((entry) => entry.title),
      });
    });
    return () => {
      gone = true;
    };
  }, []);
  return (
    <>
      <Options id="tl-techniques" values={terms.techniques} />
      <Options id="tl-measures" values={terms.measures} />
    </>
  );
}

function Options({ id, values }: { readonly id: string; readonly values: readonly string[] }) {
  return (
    <datalist id={id}>
      {values.map((value) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  );
}
