import type { LedgerLine } from '@/lib/card/card-model';
import { Claim } from './claim';
import { Day } from './day';
import { StatusWord } from './status-word';

/** States in the order given, each with its date and the claim it rests on. */
export function Ledger({ lines }: { readonly lines: readonly LedgerLine[] }) {
  return (
    <ol class="ledger">
      {lines.map((line) => (
        <li key={`${line.date} ${line.claim.id}`}>
          <p class="ledger-line">
            <Day date={line.date} />
            <StatusWord status={line.status} />
          </p>
          <Claim claim={line.claim} under={line.date} />
        </li>
      ))}
    </ol>
  );
}
