import { useEffect, useRef } from 'preact/hooks';

interface EncounterFrameProps {
  readonly chartId: string;
  readonly id: string;
  /** Served by another origin, whose frame this page cannot look into. */
  readonly foreign: boolean;
}

/** A note that lives in a frame: two frames deep on this origin, or one of another origin. */
export function EncounterFrame({ chartId, id, foreign }: EncounterFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const origin = foreign ? (document.body.dataset.foreign ?? '') : '';
  const page = foreign ? 'form' : 'encounter';
  useEffect(() => {
    frame.current?.setAttribute('src', `${origin}/frames/${page}?chart=${chartId}&note=${id}`);
  }, [origin, page, chartId, id]);
  return <iframe ref={frame} class="encounter" title="Encounter form" />;
}
