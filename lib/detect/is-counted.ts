import { keyAfter, keyBefore, type Place } from '@/lib/detect/place';
import { shape } from '@/lib/text/tokens';

const counts =
  /^(a|an|no|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|million|several|some|many|more|other|all|of|dead|fallen|wounded|captured|captive|young|former)$/;
const harms = /^(kill|attack|target|wound|injur|captur|ambush|hit|shot|fir)(s|ed|ing|e|es|ers?)?$/;

/** "five Palestinians in Gaza", "killed two Israeli soldiers": so many persons, and no body of them. */
export const isCounted = (place: Place): boolean => {
  const before = keyBefore(place);
  const isNumber = place.tokens.shapes[place.from - 1] === shape.number;
  return isNumber || counts.test(before) || harms.test(before);
};

/** "an attack on Israeli soldiers", "Israeli soldiers were hurt": who suffered, and not who acted. */
export const areSoldiersOnly = (place: Place): boolean =>
  isCounted(place) ||
  /^(on|against|at|and)$/.test(keyBefore(place)) ||
  /^(were|was|killed|wounded|injured|dead|died|held|captured|who)$/.test(keyAfter(place));
