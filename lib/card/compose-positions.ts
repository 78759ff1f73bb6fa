import { coreStakeholders } from '@/lib/briefing/core-stakeholders';
import type { BriefingIndex } from '@/lib/briefing/lookup';
import type { ElementId, EntityId, PartialDate, Position } from '@/lib/briefing/types';
import { byDate } from '@/lib/briefing/partial-date';
import { citeAll } from '@/lib/card/cite';
import type { StatedPosition } from '@/lib/card/card-model';
import { isLater } from '@/lib/card/place-in-time';

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
    stated: state(cells[stakeholder] ?? null, day, index),
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

function state(
  position: Position | null,
  day: PartialDate | null,
  index: BriefingIndex,
): StatedPosition['stated'] {
  if (position === null) return null;
  const { summary, date } = position;
  const claims = citeAll(position.claims, index);
  const isTakenLater = isLater(date, day);
  const known = claims.filter((claim) => claim.date !== null && !isLater(claim.date, day));
  const newest = known.toSorted((a, b) => byDate(a.date, b.date)).at(-1);
  return {
    summary,
    date,
    claims,
    isLater: isTakenLater,
    byArticle: isTakenLater ? (newest ?? null) : null,
  };
}

function labelOf(id: EntityId, { entities }: BriefingIndex): string {
  return entities.get(id)?.label ?? id;
}
