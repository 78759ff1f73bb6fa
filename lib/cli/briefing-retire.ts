import { dateElement } from '@/lib/cli/briefing-add';
import type { Briefing, Claim, ClaimId, RetiredClaim } from '@/lib/briefing/types';

/**
 * Takes a claim out of use and lists its id for good. Sources that only it cited go with it. What rests on
 * the claim is left alone: the check then says where.
 */
export function retireClaim(briefing: Briefing, retirement: RetiredClaim): Briefing {
  const { id } = retirement;
  const claims = briefing.claims
    .filter((claim) => claim.id !== id)
    .map((claim) => withoutConflict(claim, id));
  const cited = new Set(claims.flatMap(({ sources }) => sources));
  return {
    ...briefing,
    claims,
    elements: briefing.elements.map((element) => dateElement(element, claims)),
    sources: briefing.sources.filter((source) => cited.has(source.id)),
    exceptions: briefing.exceptions.filter(({ claim }) => claim !== id),
    retired: [...briefing.retired, retirement],
  };
}

function withoutConflict(claim: Claim, id: ClaimId): Claim {
  const conflictsWith = claim.conflictsWith.filter((other) => other !== id);
  return conflictsWith.length < claim.conflictsWith.length ? { ...claim, conflictsWith } : claim;
}
