import { keyAfter, keyBefore, whole, type Place, type TermSpan } from '@/lib/detect/place';
import { finiteVerbs } from '@/lib/detect/words';

/** What is done by those who occupy, and not by the state of affairs. */
const deeds = /^(crimes|violations|attacks|aggression|jails|prisons)$/;
const acts =
  /^(bears|forces|continues|(arrest|bomb|claim|commit|detain|kill|launch|refus|target|violat)\w*)$/;
const blames = /^(accus|blam)\w+$|^h[eo]ld/;
const presses = /^(compel|forc|oblig|press|urg)\w*$/;

/** After its full name, any deed is its own ("the Israeli occupation kept trucks waiting"). */
const isDone = /^(kept|held|[a-z]{3,}(ed|[^s]s))$/;

/** "Resistance to the occupation is …": the verb is not its own. */
const joins = /^(of|to|against|under|with|in|from|by|for|since)$/;

/** "is illegal", "must end": said of the state of affairs. */
const lasts = /^(end\w*|illegal|unlawful|over|be|been|an?|the)$/;

/** "the Israeli occupation has …": the state, by those who call it so; not what it does to a place. */
export function passesOccupation(place: Place): TermSpan | null {
  const next = keyAfter(place, keyAfter(place).endsWith('ly') ? 2 : 1);
  if (keyBefore(place) !== 'the' || next === 'of') return null;
  if (place.tokens.possessive[place.to - 1] || acts.test(next)) return whole;
  const before = keyBefore(place, 2);
  if (finiteVerbs.has(next) && !joins.test(before))
    return lasts.test(keyAfter(place, 2)) ? null : whole;
  if (place.to - place.from > 1 && isDone.test(next) && !joins.test(before)) return whole;
  const head = keyBefore(place, 3);
  const isActor =
    blames.test(before) ||
    (before === 'of' && deeds.test(head)) ||
    (before === 'by' && acts.test(head)) ||
    (next === 'to' && presses.test(before));
  return isActor ? whole : null;
}
