import type { TrieMatch } from '@/lib/gazetteer/token-trie';

/** All surface forms that start at one token, longest first. */
export type Spot = { readonly from: number; readonly options: readonly TrieMatch[] };

/** Index of the first spot at or after a token; `spots.length` if there is none. Logarithmic. */
export function spotIndexFrom(spots: readonly Spot[], token: number): number {
  let low = 0;
  let high = spots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spots[middle]?.from ?? Infinity) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spot that starts at exactly this token, or null. */
export function spotAt(spots: readonly Spot[], token: number): Spot | null {
  const spot = spots[spotIndexFrom(spots, token)];
  return spot?.from === token ? spot : null;
}
