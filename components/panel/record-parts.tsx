import type { ComponentChildren } from 'preact';
import type { EntityRecord } from '@/lib/card/entity-record';
import { ClaimList } from '@/components/cited/claim-list';
import { Figures } from '@/components/cited/figures';
import { Ledger } from '@/components/cited/ledger';
import { Milestones } from '@/components/cited/milestones';
import { Part } from '@/components/cited/part';
import { PositionList } from '@/components/cited/position-list';
import { SourceList } from '@/components/cited/source-list';
import { t } from '@/components/i18n/translate';

const shownClaims = 12;

type RecordPartsProps = {
  readonly record: EntityRecord;
  /** Further parts, which stand first. */
  readonly children: ComponentChildren;
};

/** All that the briefing holds on an entity, a part each, the figures and the claims open. */
export function RecordParts({ record, children }: RecordPartsProps) {
  const { figures, claims, milestones, history, positions, provides, basis } = record;
  return (
    <div class="parts">
      {children}
      <Part title={t('card.figures')} count={figures.length} isOpen>
        <Figures figures={figures} article={null} />
      </Part>
      <Part title={t('card.claims')} count={claims.length} isOpen>
        <ClaimList claims={claims} shown={shownClaims} />
      </Part>
      <Part title={t('card.positions')} count={positions.length} isOpen={false}>
        <PositionList positions={positions} />
      </Part>
      <Part title={t('phase.history')} count={history.length} isOpen={false}>
        <Ledger lines={history} />
      </Part>
      <Part title={t('timeline.milestones')} count={milestones.length} isOpen={false}>
        <Milestones milestones={milestones} />
      </Part>
      <Part title={t('phase.provides')} count={provides.length} isOpen={false}>
        <ClaimList claims={provides} shown={shownClaims} />
      </Part>
      <Part title={t('card.sources')} count={basis.length} isOpen={false}>
        <SourceList sources={basis} />
      </Part>
    </div>
  );
}
