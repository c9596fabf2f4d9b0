/** What a note on danger holds, looked for in the note; loaded with the reader, only when danger is stated. */
import { useEffect, useState } from 'preact/hooks';
import type { Evidence } from '../../lib/check/types.ts';
import type { CheckedNote } from './note-input.ts';

export interface DangerPart {
  readonly id: string;
  readonly words: string;
  readonly evidence: readonly Evidence[];
}

export function useDangerParts(checked: CheckedNote | null): readonly DangerPart[] {
  const [parts, setParts] = useState<readonly DangerPart[]>([]);
  useEffect(() => {
    if (!checked) return setParts([]);
    let live = true;
    import('../../lib/check/rules/answers/danger.ts').then(
      ({ dangerParts }) => live && setParts(dangerParts(checked.note)),
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, [checked]);
  return parts;
}
