import { coreStakeholders } from '@/lib/briefing/core-stakeholders';
import { labelOf, type BriefingIndex } from '@/lib/briefing/lookup';
import type { ElementId, EntityId, PartialDate, Position } from '@/lib/briefing/types';
import { cite, citeAll } from '@/lib/card/cite';
import type { StatedPosition } from '@/lib/card/card-model';
import { isLater } from '@/lib/card/place-in-time';
import { positionThen } from '@/lib/card/position-then';

/**
 * Who stands where on an element: the core nine in their fixed order, gaps included, then others by name.
 * `day` is the article's, or null; positions taken later say so and give what was known then.
 */
export function composePositions(
  element: ElementId,
  day: PartialDate | null,
  index: BriefingIndex,
): readonly StatedPosition[] {
  const cells = index.positions.get(element);
  if (cells === undefined) return [];
  return stakeholdersOf(cells, index).map((stakeholder) => ({
    stakeholder,
    label: labelOf(stakeholder, index),
    stated: state({ stakeholder, element, position: cells[stakeholder] ?? null, day, index }),
  }));
}

function stakeholdersOf(
  cells: Readonly<Record<string, unknown>>,
  index: BriefingIndex,
): EntityId[] {
  const core: ReadonlySet<string> = new Set(coreStakeholders);
  const others = (Object.keys(cells) as EntityId[]).filter((id) => !core.has(id));
  return [
    ...coreStakeholders.filter((id) => Object.hasOwn(cells, id)),
    ...others.toSorted((a, b) => labelOf(a, index).localeCompare(labelOf(b, index), 'en')),
  ];
}

type Cell = {
  readonly stakeholder: EntityId;
  readonly element: ElementId;
  readonly position: Position | null;
  readonly day: PartialDate | null;
  readonly index: BriefingIndex;
};

function state({ position, day, ...cell }: Cell): StatedPosition['stated'] {
  if (position === null) return null;
  const { summary, date } = position;
  const wasLater = day !== null && isLater(date, day);
  const then = wasLater ? positionThen({ ...cell, position, day }) : null;
  return {
    summary,
    date,
    claims: citeAll(position.claims, cell.index),
    isLater: wasLater,
    byArticle: then === null ? null : cite(then, cell.index),
  };
}
