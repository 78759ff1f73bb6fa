import { byDate } from '@/lib/briefing/partial-date';
import type { Claim, ElementId, PartialDate } from '@/lib/briefing/types';

/** Date of the latest claim on an element; null where no claim on it has a date. */
export function latestMaterial(element: ElementId, claims: readonly Claim[]): PartialDate | null {
  const dates = claims.flatMap((claim) => (claim.element === element ? (claim.date ?? []) : []));
  return dates.toSorted(byDate).at(-1) ?? null;
}
