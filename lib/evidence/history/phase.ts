/**
 * How far a treatment has come, by what is stored: goals, sessions, and where the roadmap of a treatment in use points.
 * A guess to be corrected by the therapist, with its reason. Pure.
 */
import { isOpen } from '../../plan/edit.ts';
import type { PlanContent } from '../../plan/schema.ts';
import type { Phase } from '../types.ts';

/** Where the roadmap of a treatment in use points, when it is clear. */
export interface Position {
  readonly treatment: string;
  readonly phaseName: string;
  /** Index of the phase, and how many there are. */
  readonly phase: number;
  readonly of: number;
}

export interface PhaseSoFar {
  readonly phase: Phase;
  /** Why, in a few words. */
  readonly why: string;
}

/** Notes up to which a treatment counts as just begun, where nothing clearer is known. Our own choice. */
const FEW = 3;

/** The phase that the records point to. */
export function phaseOf(content: PlanContent, notes: number, position?: Position): PhaseSoFar {
  const open = content.goals.filter(({ status }) => isOpen(status));
  const change = content.goals.filter(({ kind }) => kind !== 'maintenance');
  const met = change.filter(({ status }) => status === 'met').length;
  if (open.length > 0 && open.every(({ kind }) => kind === 'maintenance'))
    return { phase: 'maintenance', why: 'all open goals are to keep what is won' };
  if (notes === 0) return { phase: 'assessment', why: 'no session kept yet' };
  if (position) {
    const { phase, of, treatment, phaseName } = position;
    const at = phase === 0 ? 'early' : phase === of - 1 ? 'late' : 'middle';
    return { phase: at, why: `the notes point to “${phaseName}” of ${treatment}` };
  }
  if (met > 0 && met * 2 >= change.length) return { phase: 'late', why: `${met} of ${change.length} goals met` };
  const kept = `${notes} ${notes === 1 ? 'session' : 'sessions'} kept`;
  return { phase: notes <= FEW ? 'early' : 'middle', why: kept };
}
