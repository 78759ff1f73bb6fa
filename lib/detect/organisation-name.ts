import { gapBefore, isCapital, opensSentence, type Place } from '@/lib/detect/place';
import { openers, organisationHeads, timeNames, titles } from '@/lib/detect/words';
import { gap, shape } from '@/lib/text/tokens';

type Form = Pick<Place, 'tokens' | 'from' | 'previous'>;

/** "Amnesty International UK", "Association for Civil Rights in Israel": a country that ends another's name. */
export function endsOrganisation(place: Form): boolean {
  const { tokens, from } = place;
  if (opensSentence(place) || gapBefore(place) !== gap.space) return false;
  const isJoined = /^(in|of)$/.test(tokens.keys[from - 1] ?? '');
  return isJoined ? endsRunOfHead(place, from - 2) : endsRun(place);
}

/** After these a name is a place, a time or who is told something ("told Reuters Israel had agreed"). */
const placing =
  /^(in|at|from|on|after|since|during|near|before|with|to|by|until|as|tell|tells|told|telling|said|says)$/;

/** Two capitalised words before it, or one inside a sentence; none of them a date, an office or a mention. */
function endsRun({ tokens, from, previous }: Form): boolean {
  let first = from;
  while (first > 0 && isNameWord(tokens, first - 1) && (previous?.to ?? 0) < first) first--;
  if (first === from || previous?.to === first) return false;
  if (first === 0 || opensSentence({ tokens, from: first })) return from - first > 1;
  return !placing.test(tokens.keys[first - 1] ?? '');
}

function isNameWord(tokens: Place['tokens'], at: number): boolean {
  const key = tokens.keys[at] ?? '';
  const isPlain = tokens.shapes[at] === shape.capital && !tokens.possessive[at];
  const isOther = openers.has(key) || titles.has(key) || timeNames.has(key);
  return isPlain && !isOther && tokens.gaps[at + 1] === gap.space;
}

/** How far back "Association" may stand from the country. */
const longest = 7;

/** Words with capitals, and small ones that join them, lead back to what is a society or the like. */
function endsRunOfHead({ tokens, from }: Form, last: number): boolean {
  for (let at = last; at >= 0 && from - at <= longest; at--) {
    const key = tokens.keys[at] ?? '';
    if ((tokens.gaps[at + 1] ?? gap.stop) > gap.hyphen) return false;
    if (isCapital(tokens, at) && organisationHeads.has(key)) return at < last;
    if (!isCapital(tokens, at) && !/^(for|of|and|the|in)$/.test(key)) return false;
  }
  return false;
}
