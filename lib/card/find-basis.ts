import type { BriefingIndex, Entity } from '@/lib/briefing/lookup';
import { byNewest } from '@/lib/briefing/partial-date';
import type { Claim, Source, Support } from '@/lib/briefing/types';
import type { CitedSource } from '@/lib/card/card-model';
import { citeSource } from '@/lib/card/cite';
import { foldText } from '@/lib/text/fold';

const mostClaims = 4;
const supportFactors: Readonly<Record<Support, number>> = {
  primary: 1.3,
  multiple: 1.15,
  single: 1,
};

/** A basis depends on the entity alone, and the same few are asked for again and again. */
const found = new WeakMap<Entity, readonly CitedSource[]>();

/**
 * What the definition and the role can be checked against, newest first. They carry no sources of their own,
 * so these are the sources of the few claims about the entity that together say most of the same.
 */
export function findBasis(entity: Entity, index: BriefingIndex): readonly CitedSource[] {
  const basis = found.get(entity) ?? sourcesOf(coveringClaims(entity, index), index);
  found.set(entity, basis);
  return basis;
}

function sourcesOf(claims: readonly Claim[], index: BriefingIndex): readonly CitedSource[] {
  const sources = new Set<Source>();
  for (const id of claims.flatMap((claim) => claim.sources)) {
    const source = index.sources.get(id);
    if (source !== undefined) sources.add(source);
  }
  return [...sources].toSorted((a, b) => byNewest(a.date, b.date)).map(citeSource);
}

/** Greedy cover: each round takes the claim that says most of what is not yet said. */
function coveringClaims(entity: Entity, { claimsAbout }: BriefingIndex): readonly Claim[] {
  const open = wordsOf(`${entity.definition} ${entity.phaseTwoRole}`);
  const left = (claimsAbout.get(entity.id) ?? []).map((claim) => ({
    claim,
    words: wordsOf(claim.statement),
  }));
  const counts = countWords(left.map(({ words }) => words));
  const chosen: Claim[] = [];
  while (chosen.length < mostClaims && left.length > 0) {
    const gains = left.map(
      ({ claim, words }) => gainOf(words, open, counts) * supportFactors[claim.support],
    );
    const most = Math.max(...gains);
    const [best] = left.splice(gains.indexOf(most), 1);
    if (best === undefined || (most === 0 && chosen.length > 0)) break;
    chosen.push(best.claim);
    for (const word of best.words) open.delete(word);
  }
  return chosen;
}

/** A word that most claims about the entity share says little of which of them stands behind the text. */
function gainOf(
  words: ReadonlySet<string>,
  open: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
): number {
  let gain = 0;
  for (const word of words) {
    if (open.has(word)) gain += 1 / (counts.get(word) ?? 1);
  }
  return gain;
}

function countWords(texts: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of texts) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Words of four letters or more, and numbers. */
function wordsOf(text: string): Set<string> {
  return new Set(foldText(text).match(/[a-z]{4,}|\d+/g));
}
