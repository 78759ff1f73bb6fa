import type { EntityId } from '@/lib/briefing/types';
import type { NamedEntity } from '@/lib/card/entity-record';
import type { ElementSummary } from '@/lib/phase/phase-summary';
import { Claim } from '@/components/cited/claim';
import { DatedStatus } from '@/components/cited/dated-status';
import { ElementParts } from '@/components/cited/element-parts';
import { Name } from '@/components/cited/name';
import { t } from '@/components/i18n/translate';
import { NameRow } from '@/components/ui/name-row';
import { ViewTitle } from './view-title';

type ElementViewProps = {
  readonly element: ElementSummary;
  readonly entries: readonly NamedEntity[];
  readonly onOpen: (entity: EntityId) => void;
};

/** An element of the plan: where it stands, how it got there, who stands where, and what belongs to it. */
export function ElementView({ element, entries, onOpen }: ElementViewProps) {
  const { label, latest } = element;
  return (
    <>
      <ViewTitle>
        <Name text={label} />
      </ViewTitle>
      <section class="latest">
        <p>
          <DatedStatus line={latest} />
        </p>
        <Claim claim={latest.claim} under={latest.date} />
      </section>
      <ElementParts element={element} />
      {entries.length > 0 && (
        <section>
          <h3>{t('panel.entries')}</h3>
          <NameRow names={entries} onOpen={onOpen} />
        </section>
      )}
    </>
  );
}
