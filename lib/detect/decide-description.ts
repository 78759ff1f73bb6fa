import { isApposedToOther } from '@/lib/detect/apposed-to-other';
import { decideOwned } from '@/lib/detect/decide-owned';
import { introducedBy } from '@/lib/detect/introduced-by';
import { isFollowedByName, leadsToHolder } from '@/lib/detect/decide-role';
import { leadOf, type Lead } from '@/lib/detect/description-lead';
import type { Antecedent } from '@/lib/detect/discourse';
import { focusAt, type Focus } from '@/lib/detect/focus';
import {
  gapAfter,
  gapBefore,
  isCapital,
  keyAfter,
  keyBefore,
  opensSentence,
  contextVerdict,
  whereOf,
  type Place,
  type Verdict,
} from '@/lib/detect/place';
import {
  fallbackOf,
  isElsewhere,
  isFarFrom,
  isWithinReach,
  pointBack,
  rivalKey,
} from '@/lib/detect/point-back';
import { isOtherArmy, readForces } from '@/lib/detect/read-forces';
import { nationBefore } from '@/lib/detect/nation';
import { labelOf, printedAt, reasons } from '@/lib/detect/reasons';
import { spotAt } from '@/lib/detect/spots';
import { determiners, owners, timeNames } from '@/lib/detect/words';
import { descriptionClassOf, type Described } from '@/lib/gazetteer/descriptions';
import { ownedThings } from '@/lib/gazetteer/owned-things';
import { gap } from '@/lib/text/tokens';

/** Decides a common noun that may point back to what was named before. */
export function decideDescription(head: string, place: Place): Verdict | null {
  const described = describedBy(head, place);
  if (described === null) return null;
  const { discourse } = place;
  const where = whereOf(place);
  if (!isUsableNoun(head, described, place)) {
    if (isOfAnotherState(described, place)) discourse.noteRival(rivalKey(head, described), where);
    return null;
  }
  const lead = leadOf(described, place);
  const nation = described.nation === true ? nationBefore(place) : null;
  if (nation !== null) return decideNation(nation, described, place);
  if (lead.kind === 'bare') return null;
  if (lead.kind === 'other' || lead.kind === 'indefinite' || isDefinedAfter(lead, place)) {
    const introduced = introducedBy(head, place);
    if (introduced !== null || lead.kind === 'indefinite') return introduced;
  }
  if (lead.kind === 'other' && lead.isBeside) return null;
  const focus = focusAt(place);
  const isAnother =
    lead.kind === 'other' ||
    isQualifiedAway(described, place) ||
    isApposedToOther(lead.from, place);
  const isAway = described.onlyHere === true && focus.theatre !== 'gaza';
  if (isAnother || isAway || (described.ofWar && isElsewhere(place, focus))) {
    discourse.noteRival(rivalKey(head, described), where);
    return null;
  }
  if (lead.kind === 'owned') {
    const owned = decideOwned({ described, lead, place });
    if (owned === null && described.persons) discourse.noteRival(rivalKey(head, described), where);
    return owned;
  }
  return decideDefinite({ head, described, from: lead.from, place, focus });
}

/** What the noun may be: by itself, by the fuller names that the text prints, or by both. */
function describedBy(head: string, { article }: Place): Described | null {
  const known = descriptionClassOf(head);
  const printed = article.heads.get(head) ?? null;
  if (known === null || printed === null) return known ?? printed;
  return { ...known, fits: [...new Set([...known.fits, ...printed.fits])] };
}

/** "the force meant to police Gaza": what follows says which, more than what was named before. */
const isDefinedAfter = ({ kind }: Lead, place: Place): boolean =>
  kind === 'definite' &&
  gapAfter(place) === gap.space &&
  /^(meant|tasked|charged|designed|intended|set|due|supposed|expected)$/.test(keyAfter(place));

type Definite = {
  readonly head: string;
  readonly described: Described;
  /** First token of the form, after its article. */
  readonly from: number;
  readonly place: Place;
  readonly focus: Focus;
};

/** "the plan", "the president": what it points back to, else what it means where none was named. */
function decideDefinite({ head, described, from, place, focus }: Definite): Verdict | null {
  const pointed = pointBack(head, described, place);
  if (pointed.kind === 'one' && isApposedTo(pointed.entity, from, place)) return null;
  const hasFallback = described.nation === true && described.fallback !== undefined;
  if (pointed.kind === 'several' && !hasFallback) return null;
  if (pointed.kind === 'one' && isFarFrom(pointed, focus)) return null;
  if (pointed.kind === 'one' && isWithinReach(pointed, described, place)) {
    if (described.nation === true && pointed.entity === abroad) return null;
    const only = described.only ?? pointed.entity;
    if (only !== pointed.entity && !ownedThings[pointed.entity]?.includes(only)) return null;
    return contextVerdict(only, reasonOf(pointed, only, described, place), from);
  }
  const fallback = fallbackOf(described, place, focus, from);
  if (fallback === null) return null;
  const reason = reasons[fallbackReason(described)];
  return contextVerdict(fallback, reason(printedAt(place), labelOf(place, fallback)), from);
}

/** "the Yellow Line, the boundary behind which ...": says what the thing just named is. */
const isApposedTo = (entity: string, from: number, { tokens, previous, article }: Place): boolean =>
  previous?.mention.entity === entity &&
  previous.to === from - 1 &&
  (tokens.gaps[from - 1] === gap.comma || tokens.gaps[from - 1] === gap.mark) &&
  article.gazetteer.entries.get(entity)?.kind !== 'body';

function reasonOf(
  pointed: Extract<Antecedent, { kind: 'one' }>,
  entity: string,
  { prefers }: Described,
  place: Place,
): string {
  const printed = printedAt(place);
  const label = labelOf(place, entity);
  if (entity !== pointed.entity) {
    return reasons.speaksFor(printed, labelOf(place, pointed.entity), label);
  }
  if (pointed.to < 0) return reasons.pointsAhead(printed, label);
  return entity === prefers
    ? reasons.preferred(printed, label)
    : reasons.pointsBack(printed, label);
}

function fallbackReason({ anywhere, fallbackBeside }: Described) {
  if (anywhere !== true) return 'unrivalled';
  return fallbackBeside === undefined ? 'byword' : 'inCompany';
}

/** "Syrian President Ahmed al-Sharaa", "President William Ruto": "the president" may now be this one. */
function isOfAnotherState({ persons, fits }: Described, place: Place): boolean {
  const { tokens, from, scanned } = place;
  if (persons !== true || /^(us|american|s|then|by|as|when)$/.test(tokens.keys[from - 1] ?? ''))
    return false;
  const isNamed = isCapital(tokens, from) && gapAfter(place) === gap.space;
  if (isNamed && isFollowedByName(place) && !fits.some((id) => leadsToHolder(id, place)))
    return true;
  const senses = spotAt(scanned.spots, from - 1)?.options.flatMap((option) => option.senses);
  return senses?.some((sense) => /^(demonym|theatre)$/.test(sense.kind)) ?? false;
}

/** Acts in other countries so often that "the country" beside it is rarely its own. */
const abroad = 'united-states';

/** "Iranian President … said his country": the nationality decides, unless it is of an unlisted state. */
function decideNation(
  nation: string,
  { fits, only = nation }: Described,
  place: Place,
): Verdict | null {
  const before = place.tokens.keys[place.from - 1] ?? '';
  if (!determiners.has(before) && !owners.has(before)) return null;
  if (nation !== only || nation === abroad || !fits.includes(nation)) return null;
  return contextVerdict(
    nation,
    reasons.nation(printedAt(place), labelOf(place, nation)),
    place.from,
  );
}

/** Whether the noun is printed and used as one that can point back. */
function isUsableNoun(head: string, described: Described, place: Place): boolean {
  const { persons, fits } = described;
  // "three of its soldiers were killed": persons, and not the army.
  if (head === 'soldiers' && keyBefore(place, 2) === 'of') return false;
  if (persons && (isBesideName(fits, place) || isPredicate(place))) return false;
  if (described.fallback === 'israeli-military' && isOtherArmy(place)) return false;
  if (readForces(head, place) === 'noun') return true;
  return place.answer !== null && !place.answer.isModifier;
}

/** "who is the president of a trust", "he became the commander": says of somebody what they are. */
const isPredicate = (place: Place): boolean =>
  determiners.has(keyBefore(place)) &&
  /^(is|was|became|become|becoming|remains|named|elected|appointed)$/.test(keyBefore(place, 2));

/** The holder's own name follows, at once or after a second office. */
function isBesideName(fits: readonly string[], place: Place): boolean {
  if (fits.some((id) => leadsToHolder(id, place))) return true;
  return isFollowedByName(place) && spotAt(place.scanned.spots, place.to) === null;
}

/** Whether the capitals after the form are one listed name: "the group Islamic Jihad", not "Gaza Maps". */
function isNamedWhole({ tokens, scanned, to }: Place): boolean {
  let end = to + 1;
  while (end - to < 6 && tokens.gaps[end] === gap.space && isCapital(tokens, end)) end++;
  return spotAt(scanned.spots, to)?.options.some((option) => option.to >= end) ?? false;
}

/** "The initiative, dubbed Project Sunrise": what follows names it. */
const namings = /^(dubbed|called|named|known|titled|nicknamed)$/;

/** "accused the group of looting", "the territory of two million people": the words after "of" say no which. */
function isMerelyOf(place: Place): boolean {
  if (keyAfter(place) !== 'of') return false;
  if ([2, 3, 4].some((steps) => keyBefore(place, steps).startsWith('accus'))) return true;
  return [2, 3, 4].some((steps) => /^(million|people|residents)$/.test(keyAfter(place, steps)));
}

/** "the group of countries", "the aid agency Mercy": what follows makes it another thing. */
function isQualifiedAway(
  { counts, attributive, notBefore = '' }: Described,
  place: Place,
): boolean {
  const { tokens, to, from, scanned } = place;
  if (gapAfter(place) === gap.comma && namings.test(keyAfter(place))) return true;
  const isClose = gapAfter(place) < gap.comma;
  if (isClose && isMerelyOf(place)) return false;
  if (isClose && notBefore.split(' ').includes(keyAfter(place))) return keyAfter(place) !== '';
  const mayOpen = counts === true || (attributive === true && opensSentence(place));
  if (!mayOpen && gapBefore(place) > gap.hyphen) return true;
  if (gapAfter(place) !== gap.space || tokens.possessive[to - 1]) return false;
  if (keyAfter(place) === 'of') {
    return keyAfter(place, 2) !== 'gaza' || tokens.keys[from] === 'strip';
  }
  if (!isCapital(tokens, to) || scanned.capitals !== 'sentence') return false;
  if (timeNames.has(keyAfter(place))) return false;
  return isCapital(tokens, from) || !isNamedWhole(place);
}
