import { dateHolds, hasPrior, isBesideNot, isNear } from '@/lib/detect/decide-hint';
import { gapAfter, isCapital, keyBefore, type Place, type Verdict } from '@/lib/detect/place';
import { formerly } from '@/lib/detect/words';
import type { NameSense } from '@/lib/gazetteer/sense';
import { gap } from '@/lib/text/tokenize';

/** Decides an office ("the Israeli prime minister"): not where the holder's name follows, or a former holder is meant. */
export function decideRole(sense: NameSense, place: Place): Verdict | null {
  const { hint } = sense;
  if (formerly.has(keyBefore(place)) || isFollowedByName(place)) return null;
  if (hint !== null) {
    if (!dateHolds(hint, place.article.published) || isBesideNot(hint, place)) return null;
    if (!isNear(hint, place) || !hasPrior(hint, place)) return null;
  }
  return {
    entity: sense.entity,
    via: 'context',
    reason: `“${sense.alias}” is the office held when this was written`,
  };
}

/** Whether a name in apposition follows: "foreign minister, Badr Abdelatty", "President Erdogan". */
export function isFollowedByName(place: Place): boolean {
  const { tokens, to, scanned } = place;
  const between = gapAfter(place);
  if (tokens.possessive[to - 1] || to >= tokens.count) return false;
  if (between === gap.space && scanned.capitals === 'sentence') return isCapital(tokens, to);
  return between === gap.comma && isCapital(tokens, to);
}
