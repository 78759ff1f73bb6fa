import type { BriefingIndex, Entity } from '@/lib/briefing/lookup';
import type { Claim } from '@/lib/briefing/types';

/** Fewer than this leave a reader with too little. */
const fewClaims = 4;

/**
 * Every claim that bears on an entity, each once: those about it; about its parts (the ministers of a state,
 * the ideas within disarmament); on a whole element of the plan for the term that names it; and, where these
 * are very few, those that name it and what the plan provides for its element.
 */
export function claimsOn(entity: Entity, index: BriefingIndex): readonly Claim[] {
  const claims = new Set([
    ...(index.claimsAbout.get(entity.id) ?? []),
    ...claimsOnParts(entity, index),
    ...(isNamesake(entity) ? claimsOfElement(entity, index) : []),
  ]);
  if (claims.size < fewClaims) for (const claim of remoteClaims(entity, index)) claims.add(claim);
  return [...claims];
}

/** A matter's parts may belong to other elements as well; what is said of them there is not on the matter. */
function claimsOnParts(entity: Entity, { children, claimsAbout }: BriefingIndex): readonly Claim[] {
  const isActor = entity.kind === 'stakeholder' || entity.kind === 'person';
  return (children.get(entity.id) ?? [])
    .flatMap((part) => claimsAbout.get(part) ?? [])
    .filter((claim) => isActor || claim.element === entity.element);
}

function isNamesake({ id, element }: Entity): boolean {
  const name: string = id;
  return name === element;
}

function claimsOfElement({ element }: Entity, { briefing }: BriefingIndex): readonly Claim[] {
  return briefing.claims.filter((claim) => claim.element === element);
}

function remoteClaims(entity: Entity, index: BriefingIndex): readonly Claim[] {
  const name = new RegExp(`(?<!\\p{L})${escape(entity.label)}(?!\\p{L})`, 'u');
  const naming = index.briefing.claims.filter((claim) => name.test(claim.statement));
  if (entity.kind !== 'plan-term' || entity.element === 'none') return naming;
  const provides = index.elements.get(entity.element)?.provides ?? [];
  return [...naming, ...provides.flatMap((id) => index.claims.get(id) ?? [])];
}

function escape(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}
