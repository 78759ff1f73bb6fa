import { dateHolds, hasPrior, isBesideNot, isNear, isNearOnPage } from '@/lib/detect/decide-hint';
import { isDateline } from '@/lib/detect/decide-capital';
import { followsHolder } from '@/lib/detect/decide-role';
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
import { reasons } from '@/lib/detect/reasons';
import { endsOrganisation } from '@/lib/detect/organisation-name';
import { readForces } from '@/lib/detect/read-forces';
import { nameHeads, nameTails, openers, titles } from '@/lib/detect/words';
import type { NamedEntity } from '@/lib/gazetteer/gazetteer';
import type { NameSense } from '@/lib/gazetteer/sense';
import { gap, shape } from '@/lib/text/tokens';

/** Words that are ordinary English in lower case. */
const ordinary = new Set(['turkey', 'jordan', 'us', 'who', 'may', 'chad', 'dar', 'rama', 'ning']);

/** Adjectives that open names but stand before common nouns as well ("any Palestinian authority"). */
const adjectives = new Set(
  'palestinian israeli egyptian lebanese white red popular democratic national southern central executive change islamic jewish new world'.split(
    ' ',
  ),
);

/** Decides a form that is a proper name. */
export function decideName(sense: NameSense, place: Place): Verdict | null {
  if (!isPrintedAsName(sense, place)) return null;
  if (sense.needsPossessive && readForces(lastKey(place), place) === 'ask') return null;
  if (isInsideLongerName(sense, place) || isTailOfName(sense, place)) return null;
  if (isOfficeOfHolder(sense, place) || isWithout(place)) return null;
  const { hint } = sense;
  if (opensReport(sense, place)) return null;
  if (hint === null) return accept(sense, reasons.name(sense.alias));
  if (!dateHolds(hint, place.article) || isBesideNot(hint, place)) return null;
  if (!hasPrior(hint, place)) return null;
  if (isNear(hint, place)) {
    return accept(sense, reasons.nameHere(sense.alias));
  }
  const isShortForm = sense.casing === 'caps' && place.scanned.capitals !== 'all';
  if (isShortForm && ordinary.has(place.tokens.keys[place.from] ?? '')) {
    return accept(sense, reasons.capitals(sense.alias));
  }
  const isOrdinaryHere = place.article.lowerKeys.has(place.tokens.keys[place.from] ?? '');
  if (isOrdinaryHere) return null;
  if (!isNearOnPage(hint, place) && !isKnownState(sense, place)) return null;
  return accept(sense, reasons.nameHere(sense.alias));
}

/** "GAZA — Thousands …": where it was written. */
function opensReport({ entity }: NameSense, place: Place): boolean {
  if (entity !== 'gaza-strip' && isCountryOfDateline(place)) return true;
  if (!/^(rafah|rafah-crossing|gaza-strip|united-nations)$/.test(entity) || !isDateline(place))
    return false;
  if (entity === 'rafah') return true;
  if (entity === 'united-nations' && place.to === 1) return false;
  return place.tokens.shapes[place.from] === shape.caps && gapAfter(place) >= gap.comma;
}

/** "DOHA, Qatar — ": says where a report was written. */
const isCountryOfDateline = ({ tokens, from, to, scanned }: Place): boolean =>
  from > 0 &&
  from < 4 &&
  scanned.capitals !== 'all' &&
  tokens.gaps[from] === gap.comma &&
  tokens.gaps[to] === gap.mark &&
  tokens.shapes.slice(0, from).every((form) => form === shape.caps);

/** "non-Hamas officials": who is left out. */
const isWithout = (place: Place): boolean =>
  keyBefore(place) === 'non' && gapBefore(place) <= gap.hyphen;

/** "Nickolay Mladenov, High Representative for Gaza": says who he is. */
const isOfficeOfHolder = ({ entity }: NameSense, place: Place): boolean =>
  place.to - place.from > 1 &&
  place.article.gazetteer.entries.get(entity)?.kind === 'person' &&
  followsHolder(entity, place);

/** "Israel's military" is a body; in "Israel's military campaign" only Israel is named. */
const lastKey = ({ tokens, to }: Place): string => tokens.keys[to - 1] ?? '';

/** A state's own name needs no further word in an article about Gaza. */
function isKnownState(sense: NameSense, { article }: Place): boolean {
  const kind = article.gazetteer.entries.get(sense.entity)?.kind;
  return article.theatre === 'gaza' && sense.casing !== 'caps' && kind === 'stakeholder';
}

const accept = ({ entity }: NameSense, reason: string): Verdict => ({
  entity,
  via: 'alias',
  reason,
});

/** Whether the capitals are those of a name. */
function isPrintedAsName(sense: NameSense, { scanned, tokens, from, to }: Place): boolean {
  const form = tokens.shapes[from];
  const key = tokens.keys[from] ?? '';
  if (sense.casing === 'caps') {
    if (form === shape.capital && isSayable(sense)) return true;
    if (form !== shape.caps) return false;
    return scanned.capitals !== 'all' || !ordinary.has(key) || isNounInCapitals(tokens.keys, from);
  }
  if (to - from === 1) {
    if (form !== shape.lower || sense.casing === 'any') return true;
    return sense.hint === null && !ordinary.has(key);
  }
  if (form === shape.lower && tokens.gaps[to] === gap.hyphen) return false;
  const isExact = sense.hint?.exactCase ?? false;
  if (isExact && tokens.shapes[to - 1] === shape.lower) return false;
  if (!/^\p{Lu}/u.test(sense.alias) || !adjectives.has(key)) return true;
  const last = tokens.shapes[to - 1];
  const lastListed = /(^|[ -])\p{Lu}[^ -]*$/u.test(sense.alias);
  return !lastListed || last !== shape.lower;
}

/** Short forms that are said as a word: British papers print "Unrwa" and "Cogat". */
const isSayable = ({ alias }: NameSense): boolean =>
  /^[A-Z]{4,}$/.test(alias) && /[AEIOU]/.test(alias);

/** In a line of capitals "US" may be the pronoun: it is not after a verb or preposition that takes one. */
function isNounInCapitals(keys: readonly string[], at: number): boolean {
  if (keys[at] !== 'us') return false;
  return !/^(join|let|lets|tell|tells|told|give|gives|gave|help|helps|all|of|among|show|shows|teach|make|makes|made)$/.test(
    keys[at - 1] ?? '',
  );
}

/** Whether the form is only a part of somebody else's name ("Michael Jordan", "Jerusalem Post"). */
function isInsideLongerName(sense: NameSense, place: Place): boolean {
  const { tokens, from, to, scanned, article } = place;
  const next = keyAfter(place);
  // "US$10 billion" names a currency.
  if (next === '$' && gapAfter(place) === gap.none) return true;
  if (scanned.capitals === 'all') return false;
  const nextJoins = gapAfter(place) === gap.space && !tokens.possessive[to - 1];
  if (nextJoins && nameTails.has(next) && isCapital(tokens, to)) return true;
  if (to - from > 1) return false;
  if (
    keyBefore(place) === 'of' &&
    nameHeads.has(keyBefore(place, 2)) &&
    isCapital(tokens, from - 2)
  ) {
    return true;
  }
  if (sense.alias === 'America' && keyBefore(place) === 'of' && isCapital(tokens, from - 2)) {
    return true;
  }
  if (scanned.capitals === 'title') return false;
  const entry = article.gazetteer.entries.get(sense.entity);
  if (isCountry(sense, entry) && endsOrganisation(place)) return true;
  if (sense.entity === 'jordan' && nextJoins && precedesLastName(place)) return true;
  const isPersonal = entry?.kind === 'person' || sense.entity === 'jordan';
  return isPersonal && followsFirstName(place);
}

/** The country's own name, and not that of somebody who speaks for it. */
const isCountry = ({ alias, casing }: NameSense, entry: NamedEntity | undefined): boolean =>
  entry?.kind === 'stakeholder' &&
  (casing === 'caps' || /^(America|Britain)$/.test(alias) || entry.label.includes(alias));

/** "Jordan Peele": a capitalised word that is no office follows. */
const precedesLastName = ({ tokens, to }: Place): boolean =>
  tokens.shapes[to] === shape.capital && !titles.has(tokens.keys[to] ?? '');

/** A short form right after another one belongs to it ("ICOM UK"). */
function isTailOfName(sense: NameSense, place: Place): boolean {
  const { tokens, from, scanned, previous } = place;
  if (sense.casing !== 'caps' || scanned.capitals === 'all' || previous?.to === from) return false;
  return gapBefore(place) === gap.space && tokens.shapes[from - 1] === shape.caps;
}

/** Whether a capitalised word that is no title stands right before, inside the sentence. */
export function followsFirstName(place: Place): boolean {
  const { tokens, from } = place;
  if (opensSentence(place) || gapBefore(place) !== gap.space) return false;
  const before = from - 1;
  if (tokens.shapes[before] !== shape.capital || tokens.possessive[before]) return false;
  const key = tokens.keys[before] ?? '';
  if (titles.has(key) || openers.has(key) || place.previous?.to === from) return false;
  return !opensSentence({ tokens, from: before }) || !/(ly|ing|ed)$/.test(key);
}
