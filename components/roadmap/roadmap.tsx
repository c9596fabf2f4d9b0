/**
 * The phases of one treatment, and which of them the techniques named in the note point to. Loads its data when it is
 * shown; shows nothing where no roadmap is written. It says where one may be, never where one has to go.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Roadmap as RoadmapData, Whereabouts } from '../../lib/evidence/roadmap/index.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Tag } from '../ui/tag.tsx';
import './roadmap.css';

type Roadmaps = typeof import('../../lib/evidence/roadmap/index.ts');

export interface RoadmapProps {
  /** Key of the treatment. */
  readonly treatment: string;
  /** Techniques documented, oldest first. */
  readonly documented: readonly string[];
}

export function Roadmap({ treatment, documented }: RoadmapProps) {
  const [loaded, setLoaded] = useState<Roadmaps>();
  useEffect(() => {
    let live = true;
    import('../../lib/evidence/roadmap/index.ts').then(
      (module) => live && setLoaded(module),
      // Without it the card is whole in all else, so nothing is said.
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, []);
  const map = loaded?.roadmapFor(treatment);
  if (!loaded || !map) return null;
  const at = loaded.whereOn(map, documented);
  return (
    <Disclosure heading={4} summary={<RoadmapLine map={map} at={at} />}>
      <div class="tl-stack">
        {at && (
          <ul class="tl-small tl-soft">
            {at.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        )}
        <ol class="tl-roadmap">
          {map.phases.map((phase, index) => (
            <li key={phase.name} class="tl-roadmap-phase" aria-current={at?.phase === index ? 'step' : undefined}>
              <p>
                <strong>{phase.name}</strong>{' '}
                <span class="tl-soft tl-small">
                  {/^\d/.test(phase.sessions) ? `sessions ${phase.sessions}` : phase.sessions}
                </span>{' '}
                {at?.phase === index && (
                  <Tag tone="accent">{at.sure === 'likely' ? 'likely here' : 'perhaps here'}</Tag>
                )}
              </p>
              <p class="tl-small">{phase.purpose}</p>
              <p class="tl-small tl-soft">{phase.techniques.join(', ')}</p>
              <p class="tl-small">
                <span class="tl-soft">Done when:</span> {phase.readyWhen.join(' · ')}
              </p>
            </li>
          ))}
        </ol>
        <p class="tl-small">
          <span class="tl-soft">A session often holds:</span> {map.session.join(' · ')}
        </p>
        <p class="tl-small tl-soft">
          After {map.manual}. {map.readIn ? `Read in: ${map.readIn}.` : 'Known from training, not re-checked.'} How
          protocols usually run; the pace is yours and the client’s.
        </p>
      </div>
    </Disclosure>
  );
}

function RoadmapLine({ map, at }: { readonly map: RoadmapData; readonly at: Whereabouts | undefined }) {
  const here = at && map.phases[at.phase];
  const next = at?.next === undefined ? undefined : map.phases[at.next];
  return (
    <>
      Roadmap, {map.phases.length} phases
      {here && (
        <span class="tl-soft tl-small tl-roadmap-line">
          {at.sure === 'likely' ? 'Likely' : 'Perhaps'} in “{here.name}”{next ? `, then “${next.name}”` : ''}
        </span>
      )}
    </>
  );
}
