import { keyAfter, keyBefore, whole, type Place, type TermSpan } from '@/lib/detect/place';
import { finiteVerbs } from '@/lib/detect/words';

/** What is done by those who occupy, and not by the state of affairs. */
const deedsOf = /^(crimes|violations|attacks|aggression|massacres|raids|jails|prisons)$/;
const dealingsWith = /^(deal|agreement|truce|negotiations|talks|coordination|normali[sz]ation)$/;
const pressedTo = /^(compel|force|oblige|pressure|press|push|urge)(s|ed|led|ing|ling)?$/;
const actsNow =
  /^(continues|commits|forces|refuses|claims|bears|imposes|prevents|obstructs|evades|insists|killed|bombed|targeted|destroyed|violated|breached|committed|launched|detained|arrested|claimed|announced|refused|released)$/;
const blames = /^(accus|blam)(e|es|ed|ing)$|^(hold|holds|holding|held)$/;
const doneBy = /^(committed|launched|out|killed|detained|arrested|held|targeted|bombed)$/;

/** "Resistance to the occupation is …": the verb is not its own. */
const joins = /^(of|to|against|under|with|in|from|by|for|on|during|since|despite|than)$/;

/** "is illegal", "must end": said of the state of affairs. */
const lasts = /^(ends?|ended|ending|illegal|unlawful|over|be|been|lasted|a|an|the)$/;

/** "the Israeli occupation has …": the state, by those who call it so; not what it does to a place. */
export function passesOccupation(place: Place): TermSpan | null {
  const next = keyAfter(place);
  if (keyBefore(place) !== 'the' || next === 'of') return null;
  if (place.tokens.possessive[place.to - 1] || actsNow.test(next)) return whole;
  const before = keyBefore(place, 2);
  if (finiteVerbs.has(next) && !joins.test(before))
    return lasts.test(keyAfter(place, 2)) ? null : whole;
  const head = keyBefore(place, 3);
  const isActor =
    blames.test(before) ||
    (before === 'of' && deedsOf.test(head)) ||
    (before === 'by' && doneBy.test(head)) ||
    (before === 'with' && dealingsWith.test(head)) ||
    (next === 'to' && pressedTo.test(before));
  return isActor ? whole : null;
}
