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
  type Place,
  type Verdict,
} from '@/lib/detect/place';
import { isOtherArmy, readForces } from '@/lib/detect/read-forces';
import { labelOf, reasons } from '@/lib/detect/reasons';
import { spotAt } from '@/lib/detect/spots';
import { descriptionClassOf, type Described } from '@/lib/gazetteer/descriptions';
import { gap, shape } from '@/lib/text/tokens';

/** Whose plan, board or force an owner's possessive makes it. */
const ownedBy: Readonly<Record<string, readonly string[]>> = {
  'donald-trump': ['comprehensive-plan', 'board-of-peace'],
  'united-states': ['comprehensive-plan'],
  'nickolay-mladenov': ['fifteen-point-roadmap', 'board-of-peace'],
  'board-of-peace': ['fifteen-point-roadmap', 'board-of-peace-charter'],
  israel: ['israeli-military', 'benjamin-netanyahu'],
  hamas: ['khalil-al-hayya'],
  'palestinian-authority': ['mahmoud-abbas', 'mohammad-mustafa'],
};

/** Decides a common noun that may point back to what was named before. */
export function decideDescription(head: string, place: Place): Verdict | null {
  const described = descriptionClassOf(head);
  if (described === null || !isUsableNoun(head, described, place)) return null;
  const lead = leadOf(described, place);
  if (lead.kind === 'bare') return null;
  const { tokens, from, blockIndex, discourse } = place;
  const sentence = tokens.sentences[from] ?? 0;
  const focus = focusAt(place);
  const isAnother = lead.kind === 'other' || isQualifiedAway(place);
  if (isAnother || (described.ofWar && isElsewhere(place, focus))) {
    discourse.noteRival(head, { block: blockIndex, sentence });
    return null;
  }
  if (lead.kind === 'owned') return decideOwned({ head, described, lead, place });
  const pointed = pointBack(head, described, place);
  if (pointed.kind === 'several') return null;
  if (pointed.kind === 'one') {
    if (!isWithinReach(pointed, described, place) || isApposed(lead.from, pointed.to, place)) {
      return null;
    }
    const reason = pointed.to < 0 ? reasons.pointsAhead : reasons.pointsBack;
    const label = labelOf(place, pointed.entity);
    return verdictOf(pointed.entity, reason(head, label), lead.from);
  }
  const fallback = fallbackOf(described, place, focus, lead.from);
  if (fallback === null) return null;
  return verdictOf(fallback, reasons.unrivalled(head), lead.from);
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

/** What the noun points back to; in a title also forward, if the text names just one that fits. */
function pointBack(head: string, described: Described, place: Place): Antecedent {
  const { article, discourse, tokens, from, blockIndex, scanned } = place;
  const { prefers, fits } = described;
  const sentence = tokens.sentences[from] ?? 0;
  const preferred = prefers !== undefined && discourse.has(prefers) ? [prefers] : fits;
  const found = discourse.lastOf(preferred, { block: blockIndex, sentence }, head);
  if (found.kind !== 'none' || scanned.block.role !== 'title') return found;
  const ahead = fits.filter((id) => article.listed.has(id));
  const [entity] = ahead;
  if (entity === undefined || ahead.length > 1) return found;
  return { kind: 'one', entity, sentence: -1, to: -1, isContested: false, distance: 0 };
}

function isWithinReach(
  found: Extract<Antecedent, { kind: 'one' }>,
  { beside, reach = Infinity }: Described,
  { tokens, from, to }: Place,
): boolean {
  if (found.distance > reach) return false;
  if (!beside) return true;
  const isSameSentence = found.distance === 0 && found.sentence === tokens.sentences[from];
  return isSameSentence && tokens.possessive[to - 1] === true && !found.isContested;
}

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
  { fallback, fallbackBeside, fallbackAfter }: Described,
  place: Place,
  { theatre }: Focus,
  from: number,
): string | null {
  const isHomeGround = theatre === 'gaza' || theatre === 'west-bank';
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
function isQualifiedAway(place: Place): boolean {
  const { tokens, to, from, scanned } = place;
  if (gapBefore(place) > gap.hyphen) return true;
  if (gapAfter(place) !== gap.space || tokens.possessive[to - 1]) return false;
  if (keyAfter(place) === 'of') {
    return keyAfter(place, 2) !== 'gaza' || tokens.keys[from] === 'strip';
  }
  if (!isCapital(tokens, to) || scanned.capitals !== 'sentence') return false;
  return isCapital(tokens, from) || spotAt(scanned.spots, to) === null;
}
