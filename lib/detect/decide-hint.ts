import type { Article } from '@/lib/detect/article';
import { holdsAny, type Place } from '@/lib/detect/place';
import type { Hint } from '@/lib/gazetteer/sense';

/** Whether the page's date lies in the hint's span. An undated page is recent unless it shows its age. */
export function dateHolds(hint: Hint, { published, isOld }: Article): boolean {
  if (published === null) return hint.from === null || !isOld;
  if (hint.from !== null && published < hint.from.slice(0, published.length)) return false;
  return hint.to === null || published <= hint.to.slice(0, published.length);
}

const besideTokens = 1;

/** Whether one of the hint's `not` words stands right beside the form. */
export function isBesideNot(hint: Hint, { tokens, from, to }: Place): boolean {
  if (hint.not === null) return false;
  const first = Math.max(0, from - besideTokens);
  const last = Math.min(tokens.count, to + besideTokens) - 1;
  const start = tokens.starts[first] ?? 0;
  const end = tokens.ends[last] ?? tokens.folded.length;
  return holdsAny(tokens.folded.slice(Math.max(0, start - 1), end), hint.not);
}

/** Characters to each side that count as the paragraph, however long the block is. */
const paragraphSide = 1500;

/** The folded text around a form: its block, or what of a very long block stands near it. */
export function paragraphAround({ tokens, from }: Pick<Place, 'tokens' | 'from'>): string {
  const { folded } = tokens;
  if (folded.length <= 2 * paragraphSide) return folded;
  const middle = tokens.starts[from] ?? 0;
  return folded.slice(Math.max(0, middle - paragraphSide), middle + paragraphSide);
}

/** Whether one of the hint's `near` words stands in the paragraph; true where it names none. */
export function isNear(hint: Hint, place: Pick<Place, 'tokens' | 'from'>): boolean {
  return hint.near === null || holdsAny(paragraphAround(place), hint.near);
}

/** Whether one of the hint's `near` words stands anywhere on the page; looked up once a page. */
export function isNearOnPage(hint: Hint, { article }: Place): boolean {
  const { near } = hint;
  if (near === null) return true;
  let is = article.nearOnPage.get(hint);
  if (is === undefined) {
    is = article.blocks.some((scanned) => holdsAny(scanned.tokens.folded, near));
    article.nearOnPage.set(hint, is);
  }
  return is;
}

/** Whether one of the hint's `prior` entities is named on the page. */
export function hasPrior(hint: Hint, { article, discourse }: Place): boolean {
  if (hint.prior === null) return true;
  return hint.prior.some((id) => discourse.has(id) || article.named.has(id));
}
