import { leadOf } from '@/lib/detect/description-lead';
import { gapAfter, keyAfter, sentenceBounds, whereOf, type Place } from '@/lib/detect/place';
import { finiteVerbs, owners } from '@/lib/detect/words';
import { descriptionClassOf } from '@/lib/gazetteer/descriptions';
import { gap } from '@/lib/text/tokens';

/** Whether a noun is one that is also an adjective ("the military analyst"). */
export const isForces = (head: string): boolean => head === 'military';

const linkWords =
  /^(who|which|that|to|after|before|when|until|since|during|against|into|over|of|in|on|at|by|for|from|with|and|or|but|as|than|is|was|were|are)$/;

/** What the words after "military" say it is; `ask` where only grammar can tell. */
export function readForces(head: string, place: Place): 'noun' | 'ask' {
  if (!isForces(head)) return 'noun';
  const { tokens, to } = place;
  const after = keyAfter(place);
  if (tokens.possessive[to - 1] || after === '' || gapAfter(place) !== gap.space) return 'noun';
  const isVerbal = finiteVerbs.has(after) || /[a-z]{2}ed$/.test(after);
  return isVerbal || linkWords.test(after) ? 'noun' : 'ask';
}

/** Whether the noun is marked or not by what grammar says of it: undetermined, it only describes. */
export function isForcesOpen(head: string, place: Place): boolean {
  if (readForces(head, place) === 'noun' || isOtherArmy(place)) return false;
  const before = place.tokens.keys[place.from - 1] ?? '';
  if (owners.has(before) || place.tokens.possessive[place.from - 1] === true) return true;
  const described = descriptionClassOf(head);
  return described !== null && leadOf(described, place).kind === 'definite';
}

const otherArmies =
  /^(american|us|pentagon|lebanese|syrian|iranian|turkish|egyptian|jordanian|russian|british|french)$/;

/** Whether the sentence speaks of another country's forces and not of Israel. */
export function isOtherArmy(place: Place): boolean {
  const { tokens, from, scanned } = place;
  const { first, end } = sentenceBounds(tokens, from);
  const words = tokens.keys.slice(first, end);
  const isIsraeli = words.some((word) => word.startsWith('israel') || word === 'idf');
  if (isIsraeli) return false;
  if (isAfterSender(place)) return true;
  const isOfOther = scanned.signals.some(
    ({ token, theatre }) => token >= first && token < from && !/^(gaza|west-bank)$/.test(theatre),
  );
  return isOfOther || words.some((word) => otherArmies.test(word));
}

/** States that send soldiers to Gaza, or fight wars of their own. */
const senders =
  'indonesia morocco kazakhstan kosovo albania azerbaijan pakistan turkiye lebanon iran'.split(' ');

/** "Indonesia trains a battalion. … according to the army": the paragraph spoke of it and not of Israel. */
function isAfterSender(place: Place): boolean {
  const at = whereOf(place);
  const isHere = (fits: readonly string[]): boolean => {
    const found = place.discourse.lastOf(fits, at, '');
    return found.kind === 'several' || (found.kind === 'one' && found.distance === 0);
  };
  return !isHere(['israel', 'israeli-military']) && isHere(senders);
}
