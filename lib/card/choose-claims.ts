import type { BriefingIndex, Entity } from '@/lib/briefing/lookup';
import { speakerGroups } from '@/lib/briefing/speaker-groups';
import type { Claim, ClaimId, PartialDate } from '@/lib/briefing/types';
import { isLater } from '@/lib/card/place-in-time';
import { weighClaim } from '@/lib/card/weigh-claim';

const mostClaims = 12;
/** Of these, how many may be later than the article: enough to say what changed. */
const mostLater = 4;
/** What a further claim of a side that has spoken already loses. */
const repeatedSide = 0.75;

type Choice = {
  readonly entity: Entity;
  /** What to choose from. */
  readonly pool: readonly Claim[];
  /** Ids that the card shows anyway. */
  readonly shown: ReadonlySet<ClaimId>;
  /** The article's day; null when it is unknown or beyond the briefing. */
  readonly day: PartialDate | null;
  readonly index: BriefingIndex;
};

/**
 * The claims that tell most about an entity to the reader of an article of that day, at most twelve, and on
 * top of them one opposing account for each that would stand unopposed. In no particular order.
 */
export function chooseClaims({ entity, pool, shown, day, index }: Choice): readonly Claim[] {
  const { asOf } = index.briefing;
  const later = pool.filter(({ date }) => isLater(date, day));
  const known = pool.filter(({ date }) => !isLater(date, day));
  const room = mostClaims - Math.min(mostLater, later.length);
  const chosen = pick(known, room, (claim) =>
    weighClaim({ claim, entity, from: day ?? asOf, index }),
  );
  const rest = mostClaims - chosen.length;
  chosen.push(...pick(later, rest, (claim) => weighClaim({ claim, entity, from: asOf, index })));
  return [...chosen, ...opponents({ chosen, shown, entity, index })];
}

/** The heaviest, one by one; each side's further claims weigh less, so that no side fills the card. */
function pick(pool: readonly Claim[], most: number, weigh: (claim: Claim) => number): Claim[] {
  const open = pool.map((claim) => ({
    claim,
    weight: weigh(claim),
    sides: claim.speaker === null ? [] : speakerGroups(claim.speaker),
  }));
  const chosen: Claim[] = [];
  while (chosen.length < most && open.length > 0) {
    const heaviest = open.reduce((best, next) => (next.weight > best.weight ? next : best));
    open.splice(open.indexOf(heaviest), 1);
    chosen.push(heaviest.claim);
    for (const other of open) {
      if (other.sides.some((side) => heaviest.sides.includes(side))) other.weight -= repeatedSide;
    }
  }
  return chosen;
}

type Sides = Pick<Choice, 'shown' | 'entity' | 'index'> & { readonly chosen: readonly Claim[] };

/** For each contradicted claim whose other accounts are all missing, the one that tells most. */
function opponents({ chosen, shown, entity, index }: Sides): readonly Claim[] {
  const present = new Set([...shown, ...chosen.map(({ id }) => id)]);
  const added: Claim[] = [];
  for (const { conflictsWith } of chosen) {
    if (conflictsWith.length === 0 || conflictsWith.some((id) => present.has(id))) continue;
    const from = index.briefing.asOf;
    const weigh = (claim: Claim) => weighClaim({ claim, entity, from, index });
    const [other] = pick(
      conflictsWith.flatMap((id) => index.claims.get(id) ?? []),
      1,
      weigh,
    );
    if (other === undefined) continue;
    present.add(other.id);
    added.push(other);
  }
  return added;
}
