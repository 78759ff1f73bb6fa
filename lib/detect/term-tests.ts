import {
  passesDeed,
  passesDeparture,
  passesDisplaced,
  passesLeaving,
  passesOfGaza,
  passesRemains,
} from '@/lib/detect/test-deeds';
import { passesRebuilding, passesShare, passesWithdrawal } from '@/lib/detect/test-ground';
import { passesBody, passesRelease, passesWeapons } from '@/lib/detect/test-parties';
import { isOfWinter, passesAttackDate, passesDayAfter, passesTruce } from '@/lib/detect/test-time';
import { keyAfter, keyBefore, whole, type Place, type TermSpan } from '@/lib/detect/place';
import type { NameSense } from '@/lib/gazetteer/sense';

/** Generic nouns that alone are too vague to mark. */
const vague = new Set(
  (
    'residents civilians families transfer storage gangs militias parliament crossing violations ' +
    'pledges captives detainees prisoners'
  ).split(' '),
);

/** Tests of what is done on the ground and to people. */
const deedTests = {
  deed: passesDeed,
  departure: passesDeparture,
  displaced: passesDisplaced,
  leaving: passesLeaving,
  remains: passesRemains,
  'of-gaza': passesOfGaza,
} as const;

/** Runs the sense's own test; null where it fails. */
export function passesTest(sense: NameSense, place: Place): TermSpan | null {
  if (sense.entity === 'day-after' && sense.alias === 'day after') return passesDayAfter(place);
  const test = sense.entity === 'territory-share' ? 'share' : sense.test;
  switch (test) {
    case null:
      return vague.has(sense.alias) ? null : whole;
    case 'weapons':
      return passesWeapons(place);
    case 'withdrawal':
      return passesWithdrawal(place);
    case 'rebuilding':
      return passesRebuilding(place);
    case 'share':
      return passesShare(place);
    case 'body':
      return passesBody(place);
    case 'release':
      return passesRelease(place);
    case 'truce':
      return passesTruce(place);
    case 'winter-truce':
      return isOfWinter(place) ? whole : null;
    case 'attack-date':
      return passesAttackDate(place);
    case 'pact':
    case 'plan':
      return isVerbAfterPlace(place) ? null : whole;
    case 'phase':
      return isOfOtherCourse(place) ? null : whole;
    case 'deed':
    case 'departure':
    case 'displaced':
    case 'leaving':
    case 'remains':
    case 'of-gaza':
      return deedTests[test](place);
    case 'strike':
    case 'police':
      return whole;
  }
}

const courses =
  /^(plan|ceasefire|truce|deal|agreement|accord|gaza|roadmap|framework|process|withdrawal|disarm\w*|demilitari\w*|governance|proposal|trump|board|it|this|that|implementation|reconstruction|hostage|negotiations|talks|operation|mission)$/;

/** "the later stages of the tournament": phases of something that is no plan. */
function isOfOtherCourse(place: Place): boolean {
  if (keyAfter(place) !== 'of') return false;
  return [2, 3, 4, 5, 6].every((steps) => !courses.test(keyAfter(place, steps)));
}

/** "families in Gaza plan to return": the last word is a verb, not a plan of Gaza's. */
function isVerbAfterPlace(place: Place): boolean {
  const key = place.tokens.keys[place.from];
  return key === 'gaza' && /^(in|from|across|inside|throughout)$/.test(keyBefore(place));
}
