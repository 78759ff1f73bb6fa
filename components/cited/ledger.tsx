import type { LedgerLine } from '@/lib/card/card-model';
import { Claim } from './claim';
import { Day } from './day';
import { StatusWord } from './status-word';

/** States in the order given, a line each; a line opens to the claim it rests on. */
export function Ledger({ lines }: { readonly lines: readonly LedgerLine[] }) {
  return (
    <ol class="ledger">
      {lines.map((line) => (
        <li key={`${line.date} ${line.claim.id}`}>
          <details>
            <summary>
              <StatusWord status={line.status} />
              <Day date={line.date} />
            </summary>
            <Claim claim={line.claim} under={line.date} />
          </details>
        </li>
      ))}
    </ol>
  );
}
