import type { BriefingIndex } from '@/lib/briefing/lookup';
import { byDate } from '@/lib/briefing/partial-date';
import type { EntityId } from '@/lib/briefing/types';
import { citeAll } from '@/lib/card/cite';
import { entityOf } from '@/lib/card/compose-card';
import { findBasis } from '@/lib/card/find-basis';
import {
  drawnEntities,
  mapClaims,
  notDrawnEntities,
  type MapEntry,
  type SketchMap,
} from '@/lib/sketch-map/sketch-map';

/**
 * The sketch map's words from the briefing. null for a briefing that lacks anything the drawing rests on: it is
 * not drawn then.
 */
export function composeSketchMap(index: BriefingIndex): SketchMap | null {
  const notDrawn = Object.entries(notDrawnEntities);
  const needed: readonly string[] = [...drawnEntities, ...notDrawn.map(([id]) => id)];
  if (!needed.every((id) => index.entities.has(id as EntityId))) return null;
  if (!mapClaims.every((id) => index.claims.has(id))) return null;
  const claims = citeAll(mapClaims, index).toSorted((a, b) => byDate(a.date, b.date));
  const dates = claims.flatMap(({ date }) => date ?? []);
  const [from, to] = [dates[0], dates.at(-1)];
  if (from === undefined || to === undefined) return null;
  return {
    drawn: drawnEntities.map((id) => entryOf(id as string as EntityId, index)),
    notDrawn: notDrawn.map(([id, why]) => {
      const { label } = entityOf(id as EntityId, index);
      return { id: id as EntityId, label, why };
    }),
    claims,
    from,
    to,
  };
}

function entryOf(id: EntityId, index: BriefingIndex): MapEntry {
  const entity = entityOf(id, index);
  const { label, definition } = entity;
  return { id, label, definition, sources: findBasis(entity, index) };
}
