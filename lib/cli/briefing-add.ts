import { createHash } from 'node:crypto';
import { byDate, firstDay, lastDay } from '@/lib/briefing/partial-date';
import { latestMaterial } from '@/lib/briefing/latest-material';
import type {
  Briefing,
  Claim,
  ClaimId,
  PartialDate,
  PlanElement,
  Source,
  SourceId,
} from '@/lib/briefing/types';

/** Adds a claim where its date places it, with its new sources, and brings along what depends on it. */
export function addClaim(briefing: Briefing, claim: Claim, sources: readonly Source[]): Briefing {
  const { date } = claim;
  const claims = insert(linkConflicts(briefing.claims, claim), claim);
  const isNews = date !== null && firstDay(date) > lastDay(briefing.asOf);
  const asOf = isNews ? date : briefing.asOf;
  return {
    ...briefing,
    asOf,
    version: isNews ? versionOf(date) : briefing.version,
    claims,
    sources: [...briefing.sources, ...sources].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    elements: briefing.elements.map((each) => dateElement(each, claims)),
  };
}

/** An element with the date of its latest claim. */
export function dateElement(element: PlanElement, claims: readonly Claim[]): PlanElement {
  const openAt = latestMaterial(element.id, claims);
  return openAt === null ? element : { ...element, openAt };
}

/** The id of a source by its address: the same address has the same id. */
export function sourceIdOf(url: string): SourceId {
  const host = new URL(url).hostname.replace(/^www\./, '').replaceAll(/[^a-z0-9]+/g, '-');
  const digest = createHash('sha1').update(url).digest('hex').slice(0, 6);
  return `s-${host}-${digest}` as SourceId;
}

/** Claims stand by element, within it undated ones first, then by date. */
function insert(claims: readonly Claim[], claim: Claim): readonly Claim[] {
  const isAfter = ({ date }: Claim) =>
    date !== null && (claim.date === null || byDate(date, claim.date) > 0);
  const following = claims.findIndex((each) => each.element === claim.element && isAfter(each));
  const last = claims.findLastIndex(({ element }) => element === claim.element);
  const place = following >= 0 ? following : last >= 0 ? last + 1 : claims.length;
  return claims.toSpliced(place, 0, claim);
}

/** A conflict stands on both sides. */
function linkConflicts(claims: readonly Claim[], claim: Claim): readonly Claim[] {
  const conflicts: ReadonlySet<ClaimId> = new Set(claim.conflictsWith);
  return claims.map((each) =>
    conflicts.has(each.id)
      ? { ...each, disputed: true, conflictsWith: [...each.conflictsWith, claim.id] }
      : each,
  );
}

function versionOf(date: PartialDate): string {
  return firstDay(date).replaceAll('-', '.');
}
