/** Every version of the plan there has been. */
import { dayOf } from '../../lib/dates.ts';
import { VersionList } from '../plan/version-list.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import type { PartProps } from './parts.ts';

export function VersionsPart({ versions }: PartProps) {
  if (versions.length === 0) return <EmptyState title="No version yet">The first plan becomes version 1.</EmptyState>;
  return <VersionList versions={versions} today={dayOf(new Date())} />;
}
