import type { EntityId } from '@/lib/briefing/types';
import type { NamedEntity } from '@/lib/card/entity-record';
import type { ElementSummary } from '@/lib/phase/phase-summary';
import { Claim } from '@/components/cited/claim';
import { Day } from '@/components/cited/day';
import { ElementParts } from '@/components/cited/element-parts';
import { Name } from '@/components/cited/name';
import { StatusWord } from '@/components/cited/status-word';
import { t } from '@/components/i18n/translate';
import { NameList } from './name-list';
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
        <p class="entry-status">
          <StatusWord status={latest.status} />
          <Day date={latest.date} />
        </p>
        <Claim claim={latest.claim} under={latest.date} />
      </section>
      <ElementParts element={element} />
      {entries.length > 0 && (
        <section>
          <h3>{t('panel.entries')}</h3>
          <NameList names={entries} onOpen={onOpen} />
        </section>
      )}
    </>
  );
}
