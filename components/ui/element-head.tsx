import type { ElementSummary } from '@/lib/phase/phase-summary';
import { DatedStatus } from '@/components/cited/dated-status';
import { Name } from '@/components/cited/name';

/** An element of the plan as the head of its entry: its name and where it stands. */
export function ElementHead({ label, latest }: Pick<ElementSummary, 'label' | 'latest'>) {
  return (
    <>
      <span class="entry-label">
        <Name text={label} />
      </span>
      <DatedStatus line={latest} />
    </>
  );
}
