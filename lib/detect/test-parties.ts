import { keyBefore, whole, type Place, type TermSpan } from '@/lib/detect/place';

const handing =
  /^(lay|laid|lays|laying|give|gave|gives|given|giving|hand|hands|handed|handing|surrender\w*|relinquish\w*|turn|turned|turning|decommission\w*|handover|collection|stripped|stripping)$/;
const between = /^(down|up|over|in|of|its|their|his|the|all|heavy|resistance)$/;
const weaponWord = /^(weapons|weaponry|arms|arsenal|guns|rifles)$/;

/** How many words may stand between "hand" and "weapons". */
const reach = 6;

/** "hand over its weapons" whole, from the verb to the noun; bare "weapons" only after such a verb. */
export function passesWeapons({ tokens, from, to }: Place): TermSpan | null {
  if (!weaponWord.test(tokens.keys[from] ?? '')) {
    for (let at = to; at < to + 3; at++) {
      const key = tokens.keys[at] ?? '';
      if (weaponWord.test(key)) return { to: at + 1 };
      if (!between.test(key)) break;
    }
    return whole;
  }
  for (let at = from - 1; at >= 0 && from - at <= reach; at--) {
    const word = tokens.keys[at] ?? '';
    if (handing.test(word)) return at === from - 1 && word.endsWith('ed') ? null : { from: at };
    if (!between.test(word)) return null;
  }
  return null;
}

/** "a transitional administration" is any; the plan's is named with a definite article or an adjective. */
export function passesBody(place: Place): TermSpan | null {
  const isAny = /^(an?|any|every)$/.test(keyBefore(place));
  if (isAny && place.tokens.keys[place.from] === 'transitional') return null;
  return isSaidOf(place) ? null : whole;
}

/** "the committee as a temporary transitional body": says what the one just named is. */
const isSaidOf = (place: Place): boolean =>
  [2, 3].some(
    (steps) => keyBefore(place, steps) === 'as' && /^an?$/.test(keyBefore(place, steps - 1)),
  );
