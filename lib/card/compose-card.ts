import type { BriefingIndex, Entity } from '@/lib/briefing/lookup';
import { byDate } from '@/lib/briefing/partial-date';
import type { Claim, EntityId, PartialDate } from '@/lib/briefing/types';
import type { CardClaim, CardModel } from '@/lib/card/card-model';
import { chooseClaims } from '@/lib/card/choose-claims';
import { claimsOn } from '@/lib/card/claims-on';
import { cite, stampOf } from '@/lib/card/cite';
import { composePositions } from '@/lib/card/compose-positions';
import { composeStanding } from '@/lib/card/compose-standing';
import { findBasis } from '@/lib/card/find-basis';
import { composeLead } from '@/lib/card/lead';
import { articleDay, byArticleDay, isLater, placeInTime } from '@/lib/card/place-in-time';

export type CardRequest = {
  readonly index: BriefingIndex;
  readonly entity: EntityId;
  /** The article's own date; null when it gives none. */
  readonly published: PartialDate | null;
};

/**
 * What a card says of an entity to the reader of an article of that date. Pure; well under a millisecond.
 *
 * @throws {Error} for an entity that the briefing does not hold.
 */
export function composeCard({ index, entity: id, published }: CardRequest): CardModel {
  const entity = entityOf(id, index);
  const { element, definition, phaseTwoRole } = entity;
  const timing = placeInTime(published, index.briefing);
  const day = articleDay(timing);
  const claims = claimsOn(entity, index);
  const figures = figuresOf(entity, claims);
  const shown = new Set(figures.map((figure) => figure.id));
  const pool = claims.filter((claim) => !shown.has(claim.id));
  const chosen = chooseClaims({ entity, pool, shown, day, index });
  return {
    entity: headOf(entity, index),
    timing,
    lead: composeLead({ definition, role: phaseTwoRole, relation: timing.relation }),
    definition,
    role: phaseTwoRole,
    basis: findBasis(entity, index),
    standing: element === 'none' ? null : composeStanding(element, timing, index),
    positions: element === 'none' ? [] : composePositions(element, day, index),
    claims: placeClaims(chosen, day, index),
    moreClaims: pool.length - pool.filter((claim) => chosen.includes(claim)).length,
    figures: figures.map((figure) => cite(figure, index)),
    briefing: stampOf(index),
  };
}

/** @throws {Error} for an entity that the briefing does not hold. */
export function entityOf(id: EntityId, { entities }: BriefingIndex): Entity {
  const entity = entities.get(id);
  if (entity === undefined) throw new Error(`The briefing has no entity "${id}"`);
  return entity;
}

/** Claims in reading order, each placed before or after the article's day. */
export function placeClaims(
  claims: readonly Claim[],
  day: PartialDate | null,
  index: BriefingIndex,
): readonly CardClaim[] {
  const inOrder = byArticleDay(day);
  return claims
    .toSorted((a, b) => inOrder(a.date, b.date))
    .map((claim) => Object.assign(cite(claim, index), { isLater: isLater(claim.date, day) }));
}

function figuresOf({ id, kind }: Entity, claims: readonly Claim[]): readonly Claim[] {
  if (kind !== 'figure') return [];
  return claims
    .filter((claim) => claim.kind === 'figure' && claim.about.includes(id))
    .toSorted((a, b) => byDate(a.date, b.date));
}

function headOf(entity: Entity, { elements }: BriefingIndex): CardModel['entity'] {
  const { id, label, kind, names, planPoints } = entity;
  const element = entity.element === 'none' ? undefined : elements.get(entity.element);
  return {
    id,
    label,
    kind,
    element: element === undefined ? null : { id: element.id, label: element.label },
    names,
    planPoints,
  };
}
