import type { CitedClaim } from '@/lib/card/card-model';

/**
 * Groups claims that give conflicting accounts of one thing, however many steps apart.
 * Groups stand where their first claim stood, members keep their order; a claim nobody
 * contradicts is a group of one.
 */
export function groupAccounts<Claim extends CitedClaim>(
  claims: readonly Claim[],
): readonly (readonly Claim[])[] {
  const groups: Claim[][] = [];
  for (const claim of claims) {
    const [home, ...joined] = groups.filter((group) =>
      group.some((member) => areInConflict(member, claim)),
    );
    if (home === undefined) groups.push([claim]);
    else home.push(claim, ...joined.flatMap((group) => group.splice(0)));
  }
  const order = new Map(claims.map((claim, index) => [claim.id, index]));
  return groups
    .filter((group) => group.length > 0)
    .map((group) => group.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)));
}

function areInConflict(one: CitedClaim, other: CitedClaim): boolean {
  return one.conflictsWith.includes(other.id) || other.conflictsWith.includes(one.id);
}
