import {
  gapAfter,
  gapBefore,
  isCapital,
  keyAfter,
  keyBefore,
  opensSentence,
  type Place,
  type Verdict,
} from '@/lib/detect/place';
import { isBesideNot, isNear } from '@/lib/detect/decide-hint';
import { isStateName } from '@/lib/detect/article';
import { reasons } from '@/lib/detect/reasons';
import { finiteVerbs, locatives, messages, motions, placeParts, visits } from '@/lib/detect/words';
import type { NameSense } from '@/lib/gazetteer/sense';
import { gap, shape } from '@/lib/text/tokens';

/** Cities that are more often places than governments, even as objects ("joins Jerusalem to …"). */
const mostlyPlaces = new Set(['Jerusalem', 'Tel Aviv', 'New York', 'Geneva', 'Istanbul']);

function isActor({ alias }: NameSense, { answer }: Place): boolean {
  if (answer === null) return false;
  return answer.isSubject || (answer.isObject && !mostlyPlaces.has(alias));
}

/** Whether the words beside the city and its paragraph let it stand for a government at all. */
function isOfGovernment(sense: NameSense, place: Place): boolean {
  const { hint } = sense;
  if (hint !== null && (isBesideNot(hint, place) || !isNear(hint, place))) return false;
  return isAboutGovernments(sense, place);
}

/** Also the name of a state or another city on the page. */
const isOfTwo = ({ article, tokens, from }: Place): boolean =>
  article.placeKeys.has(tokens.keys[from] ?? '');

/** Whether the city is marked or not by what grammar says of it. */
export function isCapitalOpen(sense: NameSense, place: Place): boolean {
  if (isOfTwo(place) || !isOfGovernment(sense, place)) return false;
  return readCapital(place) === 'ask';
}

/** Sport and travel pages name cities too: some government must be at work on the page. */
function isAboutGovernments(sense: NameSense, { article, tokens, from }: Place): boolean {
  if (article.placeKeys.has(tokens.keys[from] ?? '')) return article.theatre === 'gaza';
  return article.theatre !== null || article.named.has(sense.entity);
}

/** What the words around a city say it is; `ask` where only grammar can tell. */
type CapitalReading = 'government' | 'place' | 'ask';

/** Decides a city that may stand for its government. */
export function decideCapital(sense: NameSense, place: Place): Verdict | null {
  if (!isOfGovernment(sense, place)) return null;
  const reading = readCapital(place);
  if (reading === 'place') return null;
  if (reading === 'ask' && (isOfTwo(place) || !isActor(sense, place))) return null;
  return {
    entity: sense.entity,
    via: 'context',
    reason: reasons.capital(sense.alias),
  };
}

/** Reads prepositions, verbs and possessives around a city; no grammar engine. */
function readCapital(place: Place): CapitalReading {
  const { tokens, from, to } = place;
  if (tokens.shapes[from] === shape.lower) return 'place';
  const before = keyBefore(place);
  const after = keyAfter(place);
  if (isStateName(tokens.keys, from)) return 'place';
  if (isDateline(place) || isPartOfName(place)) return 'place';
  if (gapAfter(place) === gap.hyphen) {
    return after === 'based' || after === 'born' || after === 'area' ? 'place' : 'government';
  }
  if (tokens.possessive[to - 1]) {
    const isPart = placeParts.has(after) || placeParts.has(keyAfter(place, 2));
    return isPart ? 'place' : 'government';
  }
  if (isSeatOfOfficials(place)) return 'government';
  if (locatives.has(before) || visits.has(before) || after === 'where') return 'place';
  const isBetween = before === 'between' || keyBefore(place, 3) === 'between';
  if (isBetween) return followsMotion(place) ? 'place' : 'government';
  if (joinsPlace(place)) return 'place';
  if (joinsActor(place)) return 'government';
  if (gapAfter(place) === gap.comma && describes(after)) return 'government';
  if (before === 'from') return messages.has(keyBefore(place, 2)) ? 'government' : 'place';
  if (before === 'into' || before === 'for' || before === 'the' || before === 'a') return 'place';
  if (before === 'to' || before === 'of') return followsMotion(place) ? 'place' : 'government';
  const isSpaced = gapAfter(place) === gap.space;
  if (finiteVerbs.has(after) && (isSpaced || isBeforeQuotation(place))) return 'government';
  if (isSpaced && /[a-z]{2}ed$/.test(after)) return 'government';
  if (before === 'than' && /^(rather|other|more)$/.test(keyBefore(place, 2)))
    return isBesideVisit(place) ? 'place' : 'government';
  if (before === 'by' || before === 'against') return 'government';
  return before === 'with' && after !== 'as' ? 'government' : 'ask';
}

/** 'said that Paris "does not intend"': only a quotation mark parts the city from its verb. */
const isBeforeQuotation = ({ tokens, to }: Place): boolean =>
  /^ ["'“‘]$/.test(tokens.text.slice(tokens.ends[to - 1], tokens.starts[to]));

const thinkers = /^(nobody|considered|regarded|viewed|known)$/;

/**
 * "officials in Jakarta", "considered in Brussels": those who decide there, unless they are others'
 * ("Hamas officials in Doha").
 */
function isSeatOfOfficials(place: Place): boolean {
  const { tokens, from } = place;
  if (keyBefore(place) !== 'in') return false;
  const who = keyBefore(place, 2);
  if (who !== 'officials') return thinkers.test(who);
  const isOwn = /^(|by|to|from|with|and|some|many|senior|that)$/.test(keyBefore(place, 3));
  return isOwn || (tokens.gaps[from - 2] ?? gap.stop) >= gap.comma;
}

/** "in Geneva rather than Jerusalem": both are places. */
const isBesideVisit = (place: Place): boolean => locatives.has(keyBefore(place, 4));

/** "Jakarta, which offered troops": a clause about it, as no dateline has. */
const describes = (after: string): boolean =>
  /^(which|whose|like|meanwhile|too|eager|wary|keen)$/.test(after);

export function isDateline({ tokens, from, to, scanned }: Place): boolean {
  if (from !== 0 || describes(tokens.keys[to] ?? '')) return false;
  const isCaps = tokens.shapes[0] === shape.caps && scanned.capitals !== 'all';
  const between = tokens.gaps[to] ?? gap.stop;
  const printed = tokens.text.slice(tokens.ends[to - 1], tokens.starts[to] ?? tokens.ends[to - 1]);
  return isCaps || (between === gap.mark && /[(—–-]/.test(printed)) || between === gap.comma;
}

function isPartOfName(place: Place): boolean {
  const { tokens, from, to, scanned } = place;
  if (scanned.capitals !== 'sentence') return false;
  const joinsNext =
    gapAfter(place) === gap.space && !tokens.possessive[to - 1] && isCapital(tokens, to);
  const joinsBefore =
    !opensSentence(place) &&
    gapBefore(place) === gap.space &&
    tokens.shapes[from - 1] === shape.capital &&
    !opensSentence({ tokens, from: from - 1 });
  return joinsNext || joinsBefore;
}

function followsMotion(place: Place): boolean {
  for (let steps = 2; steps <= 6; steps++) if (motions.has(keyBefore(place, steps))) return true;
  return false;
}

/** "the West Bank, and Jerusalem": a list of places. */
function joinsPlace(place: Place): boolean {
  const last = place.previous?.mention.entity ?? '';
  return /^(gaza-strip|west-bank|rafah)$/.test(last) && joinsActor(place);
}

/** "Israel and Washington", "from Cairo, Amman and Brussels": a list of actors. */
function joinsActor(place: Place): boolean {
  const { previous, from } = place;
  if (previous === null) return false;
  const between = from - previous.to;
  const isList = between === 0 && gapBefore(place) === gap.comma;
  const isPair = between === 1 && /^(and|or)$/.test(keyBefore(place));
  return isList || isPair;
}
