import type { ElementId, EntityId } from '@/lib/briefing/types';
import type { EntityRecord, NamedEntity } from '@/lib/card/entity-record';
import type { SketchMap } from '@/lib/sketch-map/sketch-map';
import { BasisLine } from '@/components/cited/basis-line';
import { Part } from '@/components/cited/part';
import { Prose } from '@/components/cited/prose';
import { StandingClaim, StandingLines } from '@/components/cited/standing';
import { TimeNotice } from '@/components/cited/time-notice';
import { t } from '@/components/i18n/translate';
import { SketchMapPicture } from '@/components/sketch-map/sketch-map-picture';
import { NameRow } from '@/components/ui/name-row';
import { RecordHead } from './record-head';
import { RecordParts } from './record-parts';

type RecordViewProps = {
  readonly record: EntityRecord;
  /** Whether an article is in view, to whose day the record is tied. */
  readonly isForArticle: boolean;
  readonly sketchMap: SketchMap | null;
  readonly onOpen: (entity: EntityId) => void;
  readonly onOpenElement: (element: ElementId) => void;
  readonly onOpenMap: () => void;
};

const shownSources = 6;

/** The full record of an entity: the same claims as its card, all of them, and what stands around it. */
export function RecordView(props: RecordViewProps) {
  const { record, isForArticle, sketchMap, onOpen, onOpenElement, onOpenMap } = props;
  const { entity, timing, briefing, standing, basis } = record;
  const map = sketchMap !== null && isOnMap(record, sketchMap) ? sketchMap : null;
  return (
    <article class="record">
      {isForArticle && <TimeNotice timing={timing} briefing={briefing} />}
      <RecordHead entity={entity} onOpenElement={onOpenElement} />
      <section class="said">
        <Prose class="lead" text={`${record.definition} ${record.role}`} />
        <BasisLine sources={basis} shown={shownSources} />
      </section>
      {standing !== null && (
        <>
          <StandingLines standing={standing} timing={timing} />
          <StandingClaim standing={standing} />
        </>
      )}
      <RecordParts record={record}>
        {map !== null && (
          <Part title={t('panel.map')} count={null} isOpen={isDrawn(record, map)}>
            <SketchMapPicture map={map} highlighted={entity.id} onOpen={onOpen} />
            <button type="button" class="link" onClick={onOpenMap}>
              {t('sketchMap.basis')}
            </button>
          </Part>
        )}
      </RecordParts>
      <Around
        title={t('panel.partOf')}
        names={record.parent === null ? [] : [record.parent]}
        onOpen={onOpen}
      />
      <Around title={t('panel.ownParts')} names={record.children} onOpen={onOpen} />
      <Around title={t('panel.related')} names={record.related} onOpen={onOpen} />
    </article>
  );
}

type AroundProps = {
  readonly title: string;
  readonly names: readonly NamedEntity[];
  readonly onOpen: (entity: EntityId) => void;
};

function Around({ title, names, onOpen }: AroundProps) {
  if (names.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <NameRow names={names} onOpen={onOpen} />
    </section>
  );
}

function isDrawn({ entity }: EntityRecord, { drawn }: SketchMap): boolean {
  return drawn.some(({ id }) => id === entity.id);
}

function isOnMap(record: EntityRecord, map: SketchMap): boolean {
  const { id, element } = record.entity;
  if (element?.id === 'withdrawal' || isDrawn(record, map)) return true;
  return map.notDrawn.some((entry) => entry.id === id);
}
