import type { LedgerLine } from '@/lib/card/card-model';
import { Day } from './day';
import { StatusWord } from './status-word';

/** A state at one edge and the day of it at the other. */
export function DatedStatus({ line: { status, date } }: { readonly line: LedgerLine }) {
  return (
    <span class="dated-status">
      <StatusWord status={status} />
      <Day date={date} />
    </span>
  );
}
