import type { ElementSummary } from '@/lib/phase/phase-summary';
import { t } from '@/components/i18n/translate';
import { ClaimList } from './claim-list';
import { Ledger } from './ledger';
import { Part } from './part';
import { PositionList } from './position-list';

const shownClaims = 4;

type ElementPartsProps = {
  readonly element: Pick<ElementSummary, 'history' | 'positions' | 'provides'>;
};

/** What stands behind an element of the plan: how it went, who stands where, and what the texts provide. */
export function ElementParts({ element: { history, positions, provides } }: ElementPartsProps) {
  return (
    <div class="parts">
      <Part title={t('phase.history')} count={history.length} isOpen={false}>
        <Ledger lines={history} />
      </Part>
      <Part title={t('card.positions')} count={positions.length} isOpen={false}>
        <PositionList positions={positions} />
      </Part>
      <Part title={t('phase.provides')} count={provides.length} isOpen={false}>
        <ClaimList claims={provides} shown={shownClaims} />
      </Part>
    </div>
  );
}
