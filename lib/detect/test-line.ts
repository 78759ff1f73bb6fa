import { keyAfter, keyBefore, whole, type Place, type TermSpan } from '@/lib/detect/place';
import { shape } from '@/lib/text/tokens';

/** What a border has that a line of withdrawal has not. */
const ofBorders =
  /^(crossings?|police|guards?|controls?|posts?|security|fence|wall|agreement|mechanism|arrangements?)$/;

/** The line the army withdrew to; "the new border" only where the text names it, and no line of 1949. */
export function passesLine(place: Place): TermSpan | null {
  const { article, tokens, from, to } = place;
  if (tokens.shapes[from - 1] === shape.number || keyBefore(place) === 'green') return null;
  if (!/^(border|blocks|markers)$/.test(tokens.keys[to - 1] ?? '')) return whole;
  return article.listed.has('yellow-line') && !ofBorders.test(keyAfter(place)) ? whole : null;
}
