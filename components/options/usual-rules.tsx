/** Whose rules are read for clients that have no choice of their own: payers, state, accreditor. Kept in the vault. */
import { practice } from '../../lib/records/practice.ts';
import { NotReady } from '../records/not-ready.tsx';
import { useRecords } from '../records/use-records.ts';
import { ProfileChooser } from '../reviews/profile-chooser.tsx';
import { useVault } from '../vault/use-vault.ts';
import '../plan/plan.css';

/** The therapist's usual profiles, on top of what the practice has set. */
export function UsualRules({ ofPractice }: { readonly ofPractice: string | undefined }) {
  const { status } = useVault();
  if (status !== 'unlocked') return <p class="tl-soft">Unlock Throughline to see whose rules are read.</p>;
  return <Chosen ofPractice={ofPractice} />;
}

function Chosen({ ofPractice }: { readonly ofPractice: string | undefined }) {
  const checking = useRecords(practice, 'checking');
  if (checking.state !== 'ready') return <NotReady of={checking} what="Reading your usual rules" />;
  const [record] = checking.records;
  const choose = (profiles: readonly string[]) => {
    const value = { keepEvery: false, heldByEhr: [], ...record?.value, profiles: [...profiles] };
    return record ? checking.change(record, value) : checking.add(value);
  };
  return (
    <>
      <p class="tl-soft tl-small">For clients without a choice of their own. Each client’s can be set under Review.</p>
      <ProfileChooser own={record?.value.profiles} usual={undefined} ofPractice={ofPractice} onChoose={choose} />
    </>
  );
}
