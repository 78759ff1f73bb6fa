import {
  gapAfter,
  keyAfter,
  keyBefore,
  sentenceAround,
  sentenceBounds,
  whole,
  type Place,
  type TermSpan,
} from '@/lib/detect/place';
import { gap } from '@/lib/text/tokens';

/** A truce that is only wished for, or another than that of October 2025. */
export function passesTruce(place: Place): TermSpan | null {
  if (/^(another|temporary|permanent|any|previous|earlier|first)$/.test(keyBefore(place))) {
    return null;
  }
  if (isOfEarlierYear(place)) return null;
  return isOfWinter(place) || /november 2023/.test(sentenceAround(place)) ? null : whole;
}

/** "the truce in May 2024". */
function isOfEarlierYear(place: Place): boolean {
  if (!/^(in|of|from)$/.test(keyAfter(place))) return false;
  return [2, 3].some((steps) => /^20([01]\d|2[0-4])$/.test(keyAfter(place, steps)));
}

/** The truce of January to March 2025: the sentence, or the one before it, is dated to those months. */
export function isOfWinter(place: Place): boolean {
  const { tokens, from } = place;
  const { first } = sentenceBounds(tokens, from);
  const before = first > 0 ? sentenceAround({ tokens, from: first - 1 }) : '';
  const dated = `${before} ${sentenceAround(place)}`;
  return /\b(january|february|march) 2025\b/.test(dated) && !/october/.test(dated);
}

/** 7 October, not of another year. */
export function passesAttackDate(place: Place): TermSpan | null {
  const next = keyAfter(place);
  return /^20\d\d$/.test(next) && next !== '2023' ? null : whole;
}

/** "the 'day after'", not "a day after he left". */
export function passesDayAfter(place: Place): TermSpan | null {
  const { tokens, from } = place;
  const isQuoted = /["“‘']/.test(tokens.folded[(tokens.starts[from] ?? 0) - 1] ?? '');
  if (!isQuoted && !/^(the|post)?$/.test(keyBefore(place))) return null;
  const isAlone = gapAfter(place) > gap.hyphen;
  const isOfPlan =
    /^(plans?|planning|scenarios?|governance|in|for|arrangements?|discussions?|talks|questions?)$/;
  return isAlone || isOfPlan.test(keyAfter(place)) ? whole : null;
}
