import { code, isDigit } from '@/lib/text/character-class';
import { gap } from '@/lib/text/tokens';

const abbreviations = new Set(
  (
    'dr mr mrs ms lt gen maj adm col sgt sen rep gov prof st jan feb mar apr jun jul aug sep sept oct ' +
    'nov dec vs jr sr brig capt cmdr'
  ).split(' '),
);

/** Words that open a sentence after an abbreviation that ends in a dot ("in the U.S. The plan …"). */
const openers = new Set(
  (
    'the a an he she it they we in on at but and this that these those his her its their as for ' +
    'however'
  ).split(' '),
);

/** The tokens on both sides of a gap, as far as they decide what the gap is. */
export type Neighbours = {
  readonly before: string;
  readonly after: string;
  readonly afterIsLower: boolean;
};

/** Classifies what stands between two tokens, in folded text from `from` to `to`. */
export function gapBetween(
  folded: string,
  from: number,
  to: number,
  { before, after, afterIsLower }: Neighbours,
): number {
  let hasSpace = false;
  let hasHyphen = false;
  let hasComma = false;
  let hasMark = false;
  let hasStop = false;
  let newlines = 0;
  for (let at = from; at < to; at++) {
    const unit = folded.charCodeAt(at);
    if (unit <= code.space) {
      hasSpace = true;
      if (unit === code.newline) newlines++;
    } else if (unit === code.hyphen) hasHyphen = true;
    else if (unit === code.comma) hasComma = true;
    else if (isStop(unit)) hasStop = true;
    else if (unit !== code.weightless) hasMark = true;
  }
  if (newlines > 1) return gap.stop;
  if (hasStop) {
    const isNumbered = before === 'no' && isDigit(after.charCodeAt(0));
    const isAbbreviation = isNumbered || before.length === 1 || abbreviations.has(before);
    if (isAbbreviation && !hasMark) return gap.space;
    return afterIsLower ? gap.mark : gap.stop;
  }
  if (hasMark || (hasHyphen && hasSpace)) return gap.mark;
  if (hasHyphen) return gap.hyphen;
  if (hasComma) return gap.comma;
  if (!hasSpace) return gap.none;
  const endedInDot = folded.charCodeAt(from - 1) === code.dot;
  return endedInDot && !afterIsLower && openers.has(after) ? gap.stop : gap.space;
}

const isStop = (unit: number): boolean =>
  unit === code.dot || unit === code.bang || unit === code.question || unit === code.ellipsis;
