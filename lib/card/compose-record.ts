import { labelOf, type BriefingIndex, type Entity } from '@/lib/briefing/lookup';
import type { EntityId } from '@/lib/briefing/types';
import { cite, citeAll } from '@/lib/card/cite';
import { composeCard, entityOf, placeClaims, type CardRequest } from '@/lib/card/compose-card';
import { claimsOn } from '@/lib/card/claims-on';
import { toLine } from '@/lib/card/compose-standing';
import type { EntityRecord, NamedEntity } from '@/lib/card/entity-record';
import { articleDay } from '@/lib/card/place-in-time';

const mostRelated = 8;

/**
 * Everything the briefing knows of an entity, from the same claims as its card, so that the two cannot
 * disagree.
 *
 * @throws {Error} for an entity that the briefing does not hold.
 */
export function composeRecord(request: CardRequest): EntityRecord {
  const { index } = request;
  const card = composeCard(request);
  const entity = entityOf(request.entity, index);
  const figures = new Set(card.figures.map(({ id }) => id));
  const rest = claimsOn(entity, index).filter(({ id }) => !figures.has(id));
  const element = entity.element === 'none' ? undefined : index.elements.get(entity.element);
  const about = new Set(index.claimsAbout.get(entity.id)?.map(({ id }) => id));
  return {
    ...card,
    claims: placeClaims(rest, articleDay(card.timing), index),
    moreClaims: 0,
    history: (element?.ledger ?? []).map((entry) => toLine(entry, index)).toReversed(),
    provides: citeAll(element?.provides ?? [], index),
    milestones: index.briefing.timeline.flatMap(({ date, title, claim: id }) => {
      const claim = about.has(id) ? index.claims.get(id) : undefined;
      return claim === undefined ? [] : [{ date, title, claim: cite(claim, index) }];
    }),
    parent: entity.parent === null ? null : nameOf(entity.parent, index),
    children: (index.children.get(entity.id) ?? []).map((id) => nameOf(id, index)),
    related: relatedTo(entity, index),
  };
}

function relatedTo(entity: Entity, index: BriefingIndex): readonly NamedEntity[] {
  const shared = new Map<EntityId, number>();
  for (const { about } of index.claimsAbout.get(entity.id) ?? []) {
    for (const id of about) shared.set(id, (shared.get(id) ?? 0) + 1);
  }
  shared.delete(entity.id);
  return [...shared]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostRelated)
    .map(([id]) => nameOf(id, index));
}

/** An entity by name, to be listed or led to; by its id where the briefing does not hold it. */
export function nameOf(id: EntityId, index: BriefingIndex): NamedEntity {
  return { id, label: labelOf(id, index) };
}
