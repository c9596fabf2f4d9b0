/** "Next": at most three pointers, each a button that leads to its place in the panel. Nothing when nothing is open. */
import { GoalMark } from '../ui/goal-mark.tsx';
import { Icon } from '../ui/icon.tsx';
import './next-up.css';
import type { NextItem } from './next-items.ts';

export interface NextUpProps {
  readonly items: readonly NextItem[];
  readonly onGo: (item: NextItem) => void;
}

function wordsOf(item: NextItem): string {
  switch (item.kind) {
    case 'blank':
      return `A blank is still open in ${item.section}`;
    case 'goal-missing':
      return 'not in this note yet';
    case 'no-goal':
      return 'No goal shows in this note yet';
    case 'no-intervention':
      return 'No intervention named yet';
    case 'progress-unstated':
      return 'progress not said';
    case 'risk-not-mentioned':
      return 'Risk: not mentioned';
  }
}

export function NextUp({ items, onGo }: NextUpProps) {
  if (items.length === 0) return null;
  return (
    <nav class="tl-next" aria-label="Next">
      <ul>
        {items.map((item) => (
          <li key={`${item.kind}-${'goalId' in item ? item.goalId : ''}`}>
            <button type="button" class="tl-next-item" onClick={() => onGo(item)}>
              {'number' in item ? (
                <>
                  <GoalMark number={item.number} decorative />
                  <span>
                    Goal {item.number} · {wordsOf(item)}
                  </span>
                </>
              ) : (
                <>
                  <span class="tl-next-icon">
                    <Icon name="edit" />
                  </span>
                  <span>{wordsOf(item)}</span>
                </>
              )}
              <Icon name="chevron" size={12} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
