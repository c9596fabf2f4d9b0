/**
 * The roadmap of a treatment: its usual phases, and which of them the documented techniques point to. Pure, read only,
 * loaded when one is opened.
 *
 * The phases describe how protocols usually run. Where a client is, and whether to move on, is the clinician's call:
 * the answer is a likely phase with its reasons, or none.
 */
import { treatmentOf } from '../knowledge.ts';
import { namesTreatment } from '../relevance.ts';
import file from './data/roadmaps.json' with { type: 'json' };

export interface RoadmapPhase {
  readonly name: string;
  /** Usual sessions, as people say it ("4-10"). */
  readonly sessions: string;
  readonly purpose: string;
  readonly techniques: readonly string[];
  readonly readyWhen: readonly string[];
}

export interface Roadmap {
  /** Key and standard name of the treatment. */
  readonly treatment: string;
  readonly name: string;
  readonly manual: string;
  /** Ids of the sources that grade the treatment. */
  readonly sources: readonly string[];
  /** `known`: the division into phases was not re-checked in a source. */
  readonly basis: 'read' | 'known';
  readonly readIn?: string;
  readonly date: string;
  readonly session: readonly string[];
  readonly phases: readonly RoadmapPhase[];
}

type Stored = Omit<Roadmap, 'name'>;

/** Every roadmap, in the order of the data. */
export const roadmaps: readonly Roadmap[] = (file.roadmaps as readonly Stored[]).map((each) => ({
  ...each,
  name: treatmentOf(each.treatment)?.name ?? each.treatment,
}));

const byKey = new Map(roadmaps.map((each) => [each.treatment, each]));

/** The roadmap of a treatment by its key; undefined where none is written. */
export function roadmapFor(treatmentKey: string): Roadmap | undefined {
  return byKey.get(treatmentKey);
}

export interface Whereabouts {
  /** Index into `roadmap.phases`. */
  readonly phase: number;
  /** The phase after it, if there is one. */
  readonly next?: number;
  /** `unclear` when another phase fits nearly as well. */
  readonly sure: 'likely' | 'unclear';
  /** Why, in plain words. */
  readonly reasons: readonly string[];
}

/** A rival within this share of the best fit makes it unclear. Our own choice, made to say "unclear" rather often. */
const CLOSE = 0.8;

/**
 * The phase that the documented techniques point to.
 *
 * A technique speaks for a phase the more, the fewer phases of this roadmap use it, and the later it was used (the last
 * counts twice as much as the first). Equal fit: the earlier phase, so that nobody is hurried on.
 *
 * @param techniquesUsed names of the vocabulary, oldest first, repeats included
 * @returns undefined when none of them belongs to this roadmap
 */
export function whereOn(roadmap: Roadmap, techniquesUsed: readonly string[]): Whereabouts | undefined {
  const used = techniquesUsed.map((name) => name.trim().toLowerCase());
  const weights = roadmap.phases.map((phase) => weightOf(phase, roadmap, used));
  const best = Math.max(0, ...weights);
  if (best === 0) return undefined;
  const phase = weights.indexOf(best);
  const rival = weights.findIndex((weight, index) => index !== phase && weight >= best * CLOSE);
  const here = roadmap.phases[phase];
  if (!here) return undefined;
  const seen = [...new Set(used)].filter((name) => has(here, name));
  const reasons = [`Documented: ${seen.join(', ')}`];
  const last = used.findLast((name) => roadmap.phases.some((each) => has(each, name)));
  if (last && has(here, last)) reasons.push(`The latest of these, ${last}, belongs to this phase`);
  const other = roadmap.phases[rival];
  if (other) reasons.push(`“${other.name}” fits nearly as well`);
  return {
    phase,
    ...(phase + 1 < roadmap.phases.length ? { next: phase + 1 } : {}),
    sure: other ? 'unclear' : 'likely',
    reasons,
  };
}

function has(phase: RoadmapPhase, name: string): boolean {
  return phase.techniques.some((technique) => technique.toLowerCase() === name);
}

function weightOf(phase: RoadmapPhase, roadmap: Roadmap, used: readonly string[]): number {
  return used.reduce((sum, name, place) => {
    if (!has(phase, name)) return sum;
    const shared = roadmap.phases.filter((each) => has(each, name)).length;
    const recency = 1 + (used.length > 1 ? place / (used.length - 1) : 1);
    return sum + recency / shared;
  }, 0);
}

/** A place on the roadmap of a treatment in use. */
export interface RoadmapPosition {
  readonly treatment: string;
  readonly phaseName: string;
  readonly phase: number;
  readonly of: number;
}

/** Where the first treatment in use that has a roadmap clearly stands; undefined where that is not clear. */
export function positionOn(inUse: readonly string[], techniquesUsed: readonly string[]): RoadmapPosition | undefined {
  for (const name of inUse) {
    const map = roadmaps.find(({ treatment }) => {
      const own = treatmentOf(treatment);
      return own !== undefined && namesTreatment(name, own);
    });
    const at = map && whereOn(map, techniquesUsed);
    const phase = at && map.phases[at.phase];
    if (map && phase && at.sure === 'likely')
      return { treatment: map.name, phaseName: phase.name, phase: at.phase, of: map.phases.length };
  }
  return undefined;
}
