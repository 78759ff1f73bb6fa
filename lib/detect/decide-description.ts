import type { EntityId } from '@/lib/briefing/types';
import { followsHolder, isFollowedByName, leadsToHolder } from '@/lib/detect/decide-role';
import { leadOf, type Lead } from '@/lib/detect/description-lead';
import type { Antecedent } from '@/lib/detect/discourse';
import { focusAt, type Focus } from '@/lib/detect/focus';
import {
  gapAfter,
  gapBefore,
  isCapital,
  keyAfter,
  sentenceBounds,
  type Place,
  type Verdict,
} from '@/lib/detect/place';
import { isOtherArmy, readForces } from '@/lib/detect/read-forces';
import { isPlainlyMeant, nationBefore } from '@/lib/detect/nation';
import { labelOf, reasons } from '@/lib/detect/reasons';
import { spotAt } from '@/lib/detect/spots';
import { determiners, owners } from '@/lib/detect/words';
import { descriptionClassOf, type Described } from '@/lib/gazetteer/descriptions';
import { gap, shape } from '@/lib/text/tokens';

/** Whose plan, board or force an owner's possessive makes it. */
const ownedBy: Readonly<Record<string, readonly string[]>> = {
  'donald-trump': ['comprehensive-plan', 'board-of-peace', 'steve-witkoff'],
  'united-states': ['comprehensive-plan'],
  'nickolay-mladenov': ['fifteen-point-roadmap', 'board-of-peace'],
  'board-of-peace': ['fifteen-point-roadmap', 'board-of-peace-charter'],
  israel: ['israeli-military', 'benjamin-netanyahu', 'israel-katz', 'bezalel-smotrich', 'israel'],
  'benjamin-netanyahu': ['israel'],
  'israel-katz': ['israel'],
  'bezalel-smotrich': ['israel'],
  'gideon-saar': ['israel'],
  hamas: ['khalil-al-hayya'],
  'palestinian-authority': ['mahmoud-abbas', 'mohammad-mustafa'],
};

/** Decides a common noun that may point back to what was named before. */
export function decideDescription(head: string, place: Place): Verdict | null {
  const described = descriptionClassOf(head);
  if (described === null) return null;
  const { tokens, from, blockIndex, discourse } = place;
  const sentence = tokens.sentences[from] ?? 0;
  if (!isUsableNoun(head, described, place)) {
    if (isOfAnotherState(described, place))
      discourse.noteRival(head, { block: blockIndex, sentence });
    return null;
  }
  const lead = leadOf(described, place);
  const nation = described.nation === true ? nationBefore(place) : null;
  if (nation !== null) return decideNation(nation, head, described, place);
  if (lead.kind === 'bare') return null;
  const focus = focusAt(place);
  const isAnother = lead.kind === 'other' || isQualifiedAway(described, place);
  if (isAnother || (described.ofWar && isElsewhere(place, focus))) {
    discourse.noteRival(head, { block: blockIndex, sentence });
    return null;
  }
  if (lead.kind === 'owned') return decideOwned({ head, described, lead, place });
  return decideDefinite({ head, described, from: lead.from, place, focus });
}

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
  const hasFallback = described.nation === true && described.fallback !== undefined;
  if (pointed.kind === 'several' && !hasFallback) return null;
  if (pointed.kind === 'one' && isWithinReach(pointed, described, place)) {
    if (isApposed(from, pointed.to, place)) return null;
    if (described.nation === true && pointed.entity === abroad) return null;
    const only = described.only ?? pointed.entity;
    if (only !== pointed.entity && !ownedBy[pointed.entity]?.includes(only)) return null;
    const reason = pointed.to < 0 ? reasons.pointsAhead : reasons.pointsBack;
    const label = labelOf(place, pointed.entity);
    return verdictOf(only, reason(head, label), from);
  }
  const fallback = fallbackOf(described, place, focus, from);
  if (fallback === null) return null;
  const reason =
    described.anywhere === true
      ? reasons.inCompany(head, labelOf(place, fallback))
      : reasons.unrivalled(head);
  return verdictOf(fallback, reason, from);
}

/** "Syrian President Ahmed al-Sharaa": from here on "the president" may be this one. */
function isOfAnotherState({ persons }: Described, { tokens, from, scanned }: Place): boolean {
  if (persons !== true || /^(us|american|s|then|by|as|when)$/.test(tokens.keys[from - 1] ?? ''))
    return false;
  const senses = spotAt(scanned.spots, from - 1)?.options.flatMap((option) => option.senses);
  return senses?.some((sense) => /^(demonym|theatre)$/.test(sense.kind)) ?? false;
}

/** Acts in other countries so often that "the country" beside it is rarely its own. */
const abroad = 'united-states';

/** "Iranian President … said his country": the nationality decides, unless it is of an unlisted state. */
function decideNation(
  nation: string,
  head: string,
  { fits, only = nation }: Described,
  place: Place,
): Verdict | null {
  const before = place.tokens.keys[place.from - 1] ?? '';
  if (!determiners.has(before) && !owners.has(before)) return null;
  if (nation !== only || nation === abroad || !fits.includes(nation)) return null;
  return verdictOf(nation, reasons.nation(head, labelOf(place, nation)), place.from);
}

const verdictOf = (entity: string, reason: string, from: number): Verdict => ({
  entity: entity as EntityId,
  via: 'context',
  reason,
  from,
});

/** Whether the noun is printed and used as one that can point back. */
function isUsableNoun(head: string, described: Described, place: Place): boolean {
  if (described.capital && place.tokens.shapes[place.from] === shape.lower) return false;
  if (described.persons && isBesideName(described.fits, place)) return false;
  if (described.fallback === 'israeli-military' && isOtherArmy(place)) return false;
  if (readForces(head, place) === 'noun') return true;
  return place.answer !== null && !place.answer.isModifier;
}

/** The holder's own name follows, at once or after a second office. */
function isBesideName(fits: readonly string[], place: Place): boolean {
  if (fits.some((id) => leadsToHolder(id, place))) return true;
  return isFollowedByName(place) && spotAt(place.scanned.spots, place.to) === null;
}

/** How many blocks back a narrow plan may stand where no wider one was named. */
const lateReach = 8;

/** Whether the sentence prints the last name, if only as part of another name ("the Trump plan"). */
function isSpokenOf(entity: string, place: Place): boolean {
  const last = labelOf(place, entity).split(' ').at(-1)?.toLowerCase() ?? '';
  const { first, end } = sentenceBounds(place.tokens, place.from);
  return place.tokens.keys.slice(first, end).includes(last);
}

/** What the noun points back to; in a title also forward, if the text names just one that fits. */
function pointBack(head: string, described: Described, place: Place): Antecedent {
  const { article, discourse, tokens, from, blockIndex, scanned } = place;
  const { prefers, fits, lately } = described;
  const sentence = tokens.sentences[from] ?? 0;
  const at = { block: blockIndex, sentence };
  const late = lately === undefined ? null : discourse.lastOf([...fits, ...lately], at, head);
  const preferred = prefers !== undefined && discourse.has(prefers) ? [prefers] : fits;
  const found = discourse.lastOf(preferred, at, head);
  const isLate = late?.kind === 'one' && lately?.includes(late.entity) === true;
  if (isLate && late.distance <= (found.kind === 'none' ? lateReach : 1)) return late;
  if (found.kind !== 'none') return found;
  if (described.ahead !== true && scanned.block.role !== 'title') return found;
  const ahead = fits.filter((id) => article.listed.has(id));
  const here = ahead.length > 1 ? ahead.filter((id) => isSpokenOf(id, place)) : ahead;
  const [entity] = here;
  if (entity === undefined || here.length > 1) return found;
  return { kind: 'one', entity, sentence: -1, to: -1, isContested: false, distance: 0 };
}

const isWithinReach = (
  found: Extract<Antecedent, { kind: 'one' }>,
  { reach = Infinity, nation }: Described,
  place: Place,
): boolean => found.distance <= reach && (nation !== true || isPlainlyMeant(found, place));

/** "the Board of Peace, the body that …": says what it is and is no mention of its own. */
function isApposed(from: number, after: number, { tokens, previous }: Place): boolean {
  return previous?.to === after && from - after <= 2 && tokens.gaps[after] === gap.comma;
}

/** "the deal with Iran", or any plan in an article that is about another war. */
function isElsewhere({ article }: Place, focus: Focus): boolean {
  if (focus.theatre === 'gaza') return false;
  if (article.theatre !== 'gaza') return true;
  return focus.shownBy === 'sentence' && focus.distance <= 4;
}

/** What the noun means where nothing that fits was named, or null. */
function fallbackOf(
  { fallback, fallbackBeside, fallbackAfter, anywhere }: Described,
  place: Place,
  { theatre }: Focus,
  from: number,
): string | null {
  const isHomeGround = anywhere === true || theatre === 'gaza' || theatre === 'west-bank';
  if (fallback === undefined || !isHomeGround) return null;
  const before = place.tokens.keys[from - 2] ?? '';
  if (fallbackAfter !== undefined && !fallbackAfter.split(' ').includes(before)) return null;
  return fallbackBeside === undefined || isBeside(fallbackBeside, place) ? fallback : null;
}

function isBeside(
  entities: readonly string[],
  { discourse, tokens, from, blockIndex }: Place,
): boolean {
  const at = { block: blockIndex, sentence: tokens.sentences[from] ?? 0 };
  return entities.some((id) => {
    const found = discourse.lastOf([id], at, '');
    return found.kind === 'one' && found.distance <= 1;
  });
}

/** Whether the capitals after the form are one listed name: "the group Islamic Jihad", not "Gaza Maps". */
function isNamedWhole({ tokens, scanned, to }: Place): boolean {
  let end = to + 1;
  while (end - to < 6 && tokens.gaps[end] === gap.space && isCapital(tokens, end)) end++;
  return spotAt(scanned.spots, to)?.options.some((option) => option.to >= end) ?? false;
}

type Owned = {
  readonly head: string;
  readonly described: Described;
  readonly lead: Extract<Lead, { kind: 'owned' }>;
  readonly place: Place;
};

/** "Trump's plan", "Israel's army", "its charter": the owner decides. */
function decideOwned({ head, described, lead, place }: Owned): Verdict | null {
  const { heads, fits, persons } = described;
  const { owner, from } = lead;
  const isAdministration = heads === 'administration' && owner === 'donald-trump';
  const entity = isAdministration
    ? 'united-states'
    : ownedBy[owner]?.find((id) => fits.includes(id));
  if (entity === undefined) return null;
  if (persons && followsHolder(entity, place)) return null;
  if (owner === 'hamas' && !place.article.listed.has(entity)) return null;
  return verdictOf(entity, reasons.owned(head, labelOf(place, owner)), from);
}

/** "the group of countries", "the aid agency Mercy": what follows makes it another thing. */
function isQualifiedAway({ counts }: Described, place: Place): boolean {
  const { tokens, to, from, scanned } = place;
  if (counts !== true && gapBefore(place) > gap.hyphen) return true;
  if (gapAfter(place) !== gap.space || tokens.possessive[to - 1]) return false;
  if (keyAfter(place) === 'of') {
    return keyAfter(place, 2) !== 'gaza' || tokens.keys[from] === 'strip';
  }
  if (!isCapital(tokens, to) || scanned.capitals !== 'sentence') return false;
  return isCapital(tokens, from) || !isNamedWhole(place);
}
