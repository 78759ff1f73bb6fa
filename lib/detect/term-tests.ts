import {
  isOfWar,
  passesDeed,
  passesDeparture,
  passesDisplaced,
  passesEvacuation,
  passesLeaving,
} from '@/lib/detect/test-deeds';
import { passesLine } from '@/lib/detect/test-line';
import { passesRebuilding, passesShare, passesWithdrawal } from '@/lib/detect/test-ground';
import {
  isAmong,
  isPactNoun,
  passesAid,
  passesCharities,
  passesDeadline,
  passesOpinion,
  passesRegistration,
  passesTent,
  passesToll,
  passesViolation,
} from '@/lib/detect/test-nouns';
import {
  passesMandate,
  passesMedics,
  passesPeacekeeping,
  passesProxies,
  passesResistance,
} from '@/lib/detect/test-forces';
import { passesOccupation } from '@/lib/detect/test-occupation';
import { passesPledge } from '@/lib/detect/test-pledges';
import { passesRemains, passesReturned } from '@/lib/detect/test-remains';
import { passesBody, passesWeapons } from '@/lib/detect/test-parties';
import { isOfWinter, passesAttackDate, passesDayAfter, passesTruce } from '@/lib/detect/test-time';
import { keyAfter, keyBefore, whole, type Place, type TermSpan } from '@/lib/detect/place';
import type { NameSense, TermTest } from '@/lib/gazetteer/sense';
import { gap } from '@/lib/text/tokens';

/** Generic nouns that alone are too vague to mark. */
const vague = new Set(
  (
    'residents civilians families transfer storage gangs militias parliament crossing violations ' +
    'pledges captives detainees prisoners'
  ).split(' '),
);

const always = (): TermSpan => whole;

const tests: Readonly<Record<TermTest, (place: Place) => TermSpan | null>> = {
  weapons: passesWeapons,
  withdrawal: passesWithdrawal,
  rebuilding: passesRebuilding,
  share: passesShare,
  body: passesBody,
  truce: passesTruce,
  'winter-truce': (place) => (isOfWinter(place) ? whole : null),
  'attack-date': passesAttackDate,
  pact: (place) => (isVerbAfterPlace(place) ? null : whole),
  plan: (place) => (isVerbAfterPlace(place) || keyBefore(place) === 'arab' ? null : whole),
  phase: (place) => (isOfOtherCourse(place) ? null : whole),
  deed: passesDeed,
  departure: passesDeparture,
  displaced: passesDisplaced,
  leaving: passesLeaving,
  remains: passesRemains,
  returned: passesReturned,
  charities: passesCharities,
  line: passesLine,
  evacuation: passesEvacuation,
  pledge: passesPledge,
  violation: passesViolation,
  aid: passesAid,
  toll: passesToll,
  registration: passesRegistration,
  mandate: passesMandate,
  occupation: passesOccupation,
  proxies: passesProxies,
  resistance: passesResistance,
  peacekeeping: passesPeacekeeping,
  medics: passesMedics,
  // "a Gaza government" is one to come.
  rulers: (place) => (/^(the|)$/.test(keyBefore(place)) ? whole : null),
  factions: (place) => (isAmong(place) ? whole : null),
  tent: passesTent,
  opinion: passesOpinion,
  deadline: passesDeadline,
  'of-gaza': always,
  strike: (place) => (isOfWar(place) ? null : whole),
  police: always,
};

/** Runs the sense's own test; null where it fails. */
export function passesTest({ entity, alias, test }: NameSense, place: Place): TermSpan | null {
  if (entity === 'day-after' && alias === 'day after') return passesDayAfter(place);
  if (entity === 'territory-share' && !alias.endsWith('zone')) return passesShare(place);
  if (alias === 'peacekeepers') return passesPeacekeeping(place);
  if (test !== null) return tests[test](place);
  if (entity === 'ceasefire-violations' && isOfPact(place)) return { to: place.to + 1 };
  return vague.has(alias) ? null : whole;
}

/** "violations of the ceasefire agreement": the pact belongs to what is broken. */
const isOfPact = (place: Place): boolean =>
  place.tokens.gaps[place.to] === gap.space && isPactNoun(keyAfter(place));

const courses =
  /^(plan|peace|initiative|ceasefire|truce|deal|agreement|accord|gaza|roadmap|framework|process|withdrawal|disarm\w*|demilitari\w*|governance|proposal|trump|board|it|this|that|implementation|reconstruction|hostage|negotiations|talks|operation|mission)$/;

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
