/** One talk about the plan, in words, with what is usually corrected in it. */
import { sayDate } from '../../lib/dates.ts';
import type { RecordValue } from '../../lib/records/kinds.ts';
import { sayDay } from '../measures/words.ts';
import { Button } from '../ui/button.tsx';
import { agreedWords, copyWords, howWords, understoodWords, withWords } from './words.ts';

type Agreement = RecordValue<'agreement'>;

export interface AgreementCardProps {
  readonly agreement: Agreement;
  readonly today: string;
  /** Absent for earlier versions: what was agreed then stays. */
  readonly onChange?: (agreement: Agreement) => void;
  readonly onRemove?: () => void;
}

export function AgreementCard({ agreement, today, onChange, onRemove }: AgreementCardProps) {
  const { date, understood, agreed, how, copy, reason, dischargeDiscussed } = agreement;
  return (
    <li class="tl-agreement">
      <p>
        <strong>
          {understoodWords[understood]}, {agreedWords[agreed]}
        </strong>
        <span class="tl-soft"> · {howWords[how]}</span>
      </p>
      <p class="tl-soft">
        {sayDay(date)} ({sayDate(date, today)}), with {withWords[agreement.with]}, version {agreement.planVersion} ·{' '}
        {copyWords[copy]}
        {dischargeDiscussed && ' · how treatment ends was talked about'}
      </p>
      {reason && <p class="tl-quote">{reason}</p>}
      {onChange && (
        <div class="tl-row">
          {copy !== 'given' && (
            <Button small onClick={() => onChange({ ...agreement, copy: 'given' })}>
              Copy given
            </Button>
          )}
          {copy === 'not yet' && (
            <Button small onClick={() => onChange({ ...agreement, copy: 'offered, not wanted' })}>
              Copy not wanted
            </Button>
          )}
          {!dischargeDiscussed && (
            <Button small onClick={() => onChange({ ...agreement, dischargeDiscussed: true })}>
              Ending talked about
            </Button>
          )}
          {onRemove && (
            <Button small variant="plain" onClick={onRemove}>
              Take it back
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
