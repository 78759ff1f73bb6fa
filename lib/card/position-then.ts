import type { BriefingIndex } from '@/lib/briefing/lookup';
import { byDate, isKnownBy } from '@/lib/briefing/partial-date';
import { speakerGroups } from '@/lib/briefing/speaker-groups';
import type { Claim, ElementId, EntityId, PartialDate, Position } from '@/lib/briefing/types';

type PositionThen = {
  readonly stakeholder: EntityId;
  readonly element: ElementId;
  /** The newest position, taken after the day. */
  readonly position: Position;
  readonly day: PartialDate;
  readonly index: BriefingIndex;
};

/**
 * What a stakeholder had said of an element by a day: the newest position that it or one of its people had
 * taken on it then, those behind its later position included. null where there is none.
 */
export function positionThen({
  stakeholder,
  element,
  position,
  day,
  index,
}: PositionThen): Claim | null {
  const behind = position.claims.flatMap((id) => index.claims.get(id) ?? []);
  return newestKnown([...behind, ...ownPositions(stakeholder, element, index)], day);
}

function ownPositions(
  stakeholder: EntityId,
  element: ElementId,
  index: BriefingIndex,
): readonly Claim[] {
  const [side] = speakerGroups(index.entities.get(stakeholder)?.label ?? '');
  if (side === undefined) return [];
  return membersOf(stakeholder, index)
    .flatMap((id) => index.claimsAbout.get(id) ?? [])
    .filter(
      (claim) =>
        claim.kind === 'position' &&
        claim.element === element &&
        speakerGroups(claim.speaker ?? '').includes(side),
    );
}

/** The stakeholder, its bodies and people, and theirs. */
function membersOf(id: EntityId, index: BriefingIndex): readonly EntityId[] {
  return [id, ...(index.children.get(id) ?? []).flatMap((child) => membersOf(child, index))];
}

function newestKnown(claims: readonly Claim[], day: PartialDate): Claim | null {
  const known = claims.filter(({ date }) => date !== null && isKnownBy(date, day));
  return known.toSorted((a, b) => byDate(a.date, b.date)).at(-1) ?? null;
}
