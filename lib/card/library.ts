import type { BriefingIndex } from '@/lib/briefing/lookup';
import { createEntitySearch, type FoundEntity } from '@/lib/briefing/search-entities';
import type { ElementId, EntityId, PartialDate } from '@/lib/briefing/types';
import { composeRecord } from '@/lib/card/compose-record';
import type { EntityRecord, NamedEntity } from '@/lib/card/entity-record';
import { composePhaseSummary } from '@/lib/phase/compose-phase-summary';
import type { PhaseSummary } from '@/lib/phase/phase-summary';
import { composeSketchMap } from '@/lib/sketch-map/compose-sketch-map';
import type { SketchMap } from '@/lib/sketch-map/sketch-map';

/** The whole briefing to browse: what the side panel reads from. */
export type Library = {
  readonly summary: PhaseSummary;
  /** null where the briefing does not carry the drawing. */
  readonly sketchMap: SketchMap | null;
  readonly search: (query: string) => readonly FoundEntity[];
  /** The full record to the reader of an article of that date; null for an unknown entity. */
  readonly record: (entity: EntityId, published: PartialDate | null) => EntityRecord | null;
  /** Everything that belongs to an element of the plan, in the briefing's order. */
  readonly entriesOf: (element: ElementId) => readonly NamedEntity[];
};

/** A library over a briefing. Summary and map are composed once, records when asked for. */
export function openLibrary(index: BriefingIndex): Library {
  return {
    summary: composePhaseSummary(index),
    sketchMap: composeSketchMap(index),
    search: createEntitySearch(index),
    record: (entity, published) =>
      index.entities.has(entity) ? composeRecord({ index, entity, published }) : null,
    entriesOf: (element) =>
      [...index.entities.values()]
        .filter((entity) => entity.element === element)
        .map(({ id, label }) => ({ id, label })),
  };
}
