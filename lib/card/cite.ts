import type { BriefingIndex } from '@/lib/briefing/lookup';
import type { Claim, ClaimId, EvidenceLabel, Source } from '@/lib/briefing/types';
import type { BriefingStamp, CitedClaim, CitedSource } from '@/lib/card/card-model';

/** A claim with everything that stands behind it. */
export function cite(claim: Claim, index: BriefingIndex): CitedClaim {
  const sources = claim.sources.flatMap((id) => index.sources.get(id) ?? []);
  const aggregatorsOnly = sources.every(({ kind }) => kind === 'aggregator');
  return {
    id: claim.id,
    text: claim.statement,
    date: claim.date,
    speaker: claim.speaker,
    disputed: claim.disputed,
    support: claim.support,
    aggregatorsOnly,
    labels: labelsOf(claim, aggregatorsOnly, index),
    sources: sources.map(citeSource),
    conflictsWith: claim.conflictsWith,
  };
}

/** Claims by id, in order. @throws {Error} for an id that the briefing does not hold. */
export function citeAll(ids: readonly ClaimId[], index: BriefingIndex): readonly CitedClaim[] {
  return ids.map((id) => citeId(id, index));
}

/** @throws {Error} for an id that the briefing does not hold: validated briefings have none such. */
export function citeId(id: ClaimId, index: BriefingIndex): CitedClaim {
  const claim = index.claims.get(id);
  if (claim === undefined) throw new Error(`The briefing has no claim "${id}"`);
  return cite(claim, index);
}

/** What is shown of a source; its id stays behind. */
export function citeSource({ publisher, title, date, url, kind }: Source): CitedSource {
  return { publisher, title, date, url, kind };
}

/** Which briefing something was taken from, to stand below it. */
export function stampOf({ briefing, loadedOn }: BriefingIndex): BriefingStamp {
  const { version, asOf } = briefing;
  return { version, asOf, loadedOn };
}

function labelsOf(
  { id, support }: Claim,
  aggregatorsOnly: boolean,
  { labels }: BriefingIndex,
): readonly EvidenceLabel[] {
  return [
    ...(support === 'single' ? (['one-source'] as const) : []),
    ...(aggregatorsOnly ? (['aggregators-only'] as const) : []),
    ...(labels.get(id) ?? []),
  ];
}
