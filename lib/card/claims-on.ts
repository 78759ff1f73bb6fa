import type { BriefingIndex, Entity } from '@/lib/briefing/lookup';
import type { Claim } from '@/lib/briefing/types';

/** Fewer than this leave a reader with too little. */
const fewClaims = 4;

/**
 * Every claim that bears on an entity, in the order of the briefing's lists: those about it, those about its
 * parts (the ministers of a state, the ideas within disarmament), and, where these are very few, those that
 * name it.
 */
export function claimsOn(entity: Entity, index: BriefingIndex): readonly Claim[] {
  const { claimsAbout, children, briefing } = index;
  const ids = [entity.id, ...(children.get(entity.id) ?? [])];
  const claims = new Set(ids.flatMap((id) => claimsAbout.get(id) ?? []));
  if (claims.size >= fewClaims) return [...claims];
  const name = new RegExp(`(?<!\\p{L})${escape(entity.label)}(?!\\p{L})`, 'u');
  return [...claims, ...briefing.claims.filter((claim) => name.test(claim.statement))];
}

function escape(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}
