import type { BriefingIndex, Entity } from '@/lib/briefing/lookup';
import { daysBetween } from '@/lib/briefing/partial-date';
import type { Claim, ClaimKind, PartialDate, Support } from '@/lib/briefing/types';

/** Of somebody a reader asks what they say and do; of a matter, what was laid down and where it stands. */
const actorKinds: Readonly<Record<ClaimKind, number>> = {
  position: 2,
  event: 1.5,
  status: 1.5,
  document: 0.5,
  figure: 0.5,
};
const matterKinds: Readonly<Record<ClaimKind, number>> = {
  status: 2,
  document: 1.75,
  event: 1.5,
  figure: 1,
  position: 1.75,
};
const supportWeights: Readonly<Record<Support, number>> = { primary: 1.5, multiple: 1, single: 0 };
const halfLifeDays = 90;
const newestWeight = 3;
/** An unknown date is worth as much as one of about eight months before. */
const undatedWeight = 0.5;

type Weighing = {
  readonly claim: Claim;
  readonly entity: Entity;
  /** The day from which claims are looked back at. */
  readonly from: PartialDate;
  readonly index: BriefingIndex;
};

/**
 * How much a claim answers a reader who asks about an entity: whether it is about that first and only, its
 * element, its kind, what it rests on, whether a ledger or the timeline rests on it, and how near it is.
 */
export function weighClaim({ claim, entity, from, index }: Weighing): number {
  const isActor = entity.kind === 'stakeholder' || entity.kind === 'person';
  const sources = claim.sources.map((id) => index.sources.get(id));
  const aggregatorsOnly = sources.every((source) => source?.kind === 'aggregator');
  return (
    (isActor ? actorKinds : matterKinds)[claim.kind] +
    supportWeights[claim.support] -
    (aggregatorsOnly ? 0.75 : 0) +
    aboutWeight(claim, entity) +
    (claim.element === entity.element ? 1 : 0) +
    (index.pillars.has(claim.id) ? 1.5 : 0) +
    recency(claim.date, from)
  );
}

/** Claims that are about a part of the entity, or only name it, have no weight here. */
function aboutWeight({ about }: Claim, { id }: Entity): number {
  const place = about.indexOf(id);
  if (place < 0) return 0;
  if (place > 0) return 1 / place;
  return about.length === 1 ? 3 : 2;
}

function recency(date: PartialDate | null, from: PartialDate): number {
  if (date === null) return undatedWeight;
  return newestWeight * 0.5 ** (Math.abs(daysBetween(date, from)) / halfLifeDays);
}
