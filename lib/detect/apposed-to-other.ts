import { isCapital, opensSentence, type Place } from '@/lib/detect/place';
import { openers, timeNames } from '@/lib/detect/words';
import { gap, shape } from '@/lib/text/tokens';

/**
 * "FIFA, the body that runs football": the words say what a name outside the briefing is.
 * `from` is the first token after "the".
 */
export function isApposedToOther(from: number, { tokens, previous, to }: Place): boolean {
  const name = from - 2;
  if (tokens.possessive[to - 1]) return false;
  if (name < 0 || tokens.keys[from - 1] !== 'the' || tokens.gaps[from - 1] !== gap.comma)
    return false;
  if (previous?.to === from - 1 || !isName(tokens, name)) return false;
  let first = name;
  while (first > 0 && tokens.gaps[first] === gap.space && isName(tokens, first - 1)) first--;
  if (!opensSentence({ tokens, from: first })) return !placing.test(tokens.keys[first - 1] ?? '');
  return first < name || tokens.shapes[name] === shape.caps;
}

const placing =
  /^(in|at|from|on|after|since|during|near|before|to|until|across|outside|of|against)$/;

const isName = (tokens: Place['tokens'], at: number): boolean => {
  const key = tokens.keys[at] ?? '';
  return isCapital(tokens, at) && !timeNames.has(key) && !openers.has(key);
};
