import type { EntityId } from '@/lib/briefing/types';
import type { Antecedent } from '@/lib/detect/discourse';
import { isFollowedByName } from '@/lib/detect/decide-role';
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
import { determiners, finiteVerbs, owners } from '@/lib/detect/words';
import { descriptionClassOf, type Described } from '@/lib/gazetteer/descriptions';
import { gap, shape } from '@/lib/text/tokens';

/** Whose plan, board or force an owner's possessive makes it. */
const ownedBy: Readonly<Record<string, readonly string[]>> = {
  'donald-trump': ['comprehensive-plan', 'board-of-peace'],
  israel: ['israeli-military', 'benjamin-netanyahu'],
  'palestinian-authority': ['mahmoud-abbas', 'mohammad-mustafa'],
  'united-states': ['comprehensive-plan'],
  'nickolay-mladenov': ['fifteen-point-roadmap', 'board-of-peace'],
  'board-of-peace': ['fifteen-point-roadmap', 'board-of-peace-charter'],
};

/** What stands before the noun: an article, an owner, or a modifier that makes it another thing. */
type Lead =
  | { readonly kind: 'definite'; readonly from: number }
  | { readonly kind: 'owned'; readonly owner: string; readonly from: number }
  | { readonly kind: 'other' }
  | { readonly kind: 'bare' };

/** Decides a common noun that may point back to what was named before. */
export function decideDescription(head: string, place: Place): Verdict | null {
  const described = descriptionClassOf(head);
  if (described === null) return null;
  const { tokens, from, blockIndex, discourse } = place;
  if (described.capital && tokens.shapes[from] === shape.lower) return null;
  const lead = leadOf(described, place);
  if (lead.kind === 'bare') return null;
  const forces = readForces(head, place);
  if (described.fallback === 'israeli-military' && isOtherArmy(place)) return null;
  if (forces === 'ask' && (place.answer === null || place.answer.isModifier)) return null;
  const sentence = tokens.sentences[from] ?? 0;
  if (described.persons && isFollowedByName(place)) return null;
  if (lead.kind === 'other' || isQualifiedAway(place)) {
    discourse.noteRival(head, { block: blockIndex, sentence });
    return null;
  }
  const focus = focusAt(place);
  if (described.ofWar && isElsewhere(place, focus)) {
    discourse.noteRival(head, { block: blockIndex, sentence });
    return null;
  }
  if (lead.kind === 'owned') return decideOwned(described, lead.owner, lead.from);
  const { prefers } = described;
  const fits = prefers !== undefined && discourse.has(prefers) ? [prefers] : described.fits;
  const found = discourse.lastOf(fits, { block: blockIndex, sentence }, head);
  if (found.kind === 'several') return null;
  if (described.beside && !isInSameSentence(found, sentence, place)) return null;
  if (found.kind === 'one' && found.distance > (described.reach ?? Infinity)) return null;
  if (found.kind === 'one' && isApposed(lead.from, found.to, place)) return null;
  if (found.kind === 'one') {
    return {
      entity: found.entity as EntityId,
      via: 'context',
      reason: `the last thing named before that “${head}” can point back to`,
      from: lead.from,
    };
  }
  if (described.fallbackBeside && !isBeside(described.fallbackBeside, place, sentence)) return null;
  if (described.fallback === undefined || !isHomeGround(focus.theatre)) return null;
  return {
    entity: described.fallback as EntityId,
    via: 'context',
    reason: `in an article about Gaza “the ${head}” means it unless another was named`,
    from: lead.from,
  };
}

const otherArmies =
  /^(american|us|pentagon|lebanese|syrian|iranian|turkish|egyptian|jordanian|russian|british|french)$/;

/** Whether the sentence speaks of another country's forces and not of Israel. */
function isOtherArmy({ tokens, from }: Place): boolean {
  const { first, end } = sentenceBounds(tokens, from);
  const words = tokens.keys.slice(first, end);
  return (
    words.some((word) => otherArmies.test(word)) &&
    !words.some((word) => /^(israel|idf)/.test(word))
  );
}

/** Whether a noun is one that is also an adjective ("the military analyst"). */
export const isForces = (head: string): boolean => head === 'military';

/** What the words after "military" say it is; `ask` where only grammar can tell. */
export function readForces(head: string, place: Place): 'noun' | 'adjective' | 'ask' {
  if (!isForces(head)) return 'noun';
  const { tokens, to } = place;
  const after = keyAfter(place);
  if (tokens.possessive[to - 1] || after === '' || gapAfter(place) !== gap.space) return 'noun';
  if (finiteVerbs.has(after) || functionWords.test(after) || /[a-z]{2}ed$/.test(after))
    return 'noun';
  return 'ask';
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

/** "the U.K. … the country's foreign secretary": said of the last one named in the sentence. */
function isInSameSentence(found: Antecedent, sentence: number, { tokens, to }: Place): boolean {
  if (found.kind !== 'one' || !tokens.possessive[to - 1]) return false;
  return found.distance === 0 && found.sentence === sentence && !found.isContested;
}

function isBeside(entities: readonly string[], place: Place, sentence: number): boolean {
  const { discourse, blockIndex } = place;
  return entities.some((id) => {
    const found = discourse.lastOf([id], { block: blockIndex, sentence }, '');
    return found.kind === 'one' && found.distance <= 1;
  });
}

/** Where a bare "the army" is the Israeli army: Gaza and the West Bank. */
const isHomeGround = (theatre: string | null): boolean =>
  theatre === 'gaza' || theatre === 'west-bank';

function decideOwned(described: Described, owner: string, from: number): Verdict | null {
  const isAdministration = described.heads === 'administration' && owner === 'donald-trump';
  const entity = isAdministration
    ? 'united-states'
    : ownedBy[owner]?.find((id) => described.fits.includes(id));
  if (entity === undefined) return null;
  return {
    entity: entity as EntityId,
    via: 'context',
    reason: 'whose it is decides which one is meant',
    from,
  };
}

function leadOf(described: Described, place: Place): Lead {
  const { tokens, previous } = place;
  const { modifiers } = described;
  let at = place.from;
  for (let steps = 0; steps < 5; steps++) {
    if (previous !== null && previous.to === at && tokens.possessive[at - 1]) {
      return { kind: 'owned', owner: previous.mention.entity, from: at };
    }
    const between = tokens.gaps[at] ?? gap.stop;
    if (at === 0 || between > gap.hyphen) return { kind: 'bare' };
    const key = tokens.keys[at - 1] ?? '';
    if (determiners.has(key)) return { kind: 'definite', from: at };
    if (owners.has(key)) return ownedLead(place, key, at);
    if (previous?.to === at && isNounOfGaza(place, at)) {
      return { kind: 'definite', from: at };
    }
    if (!modifiers.has(key) && tokens.shapes[at - 1] !== shape.number) {
      return tokens.possessive[at - 1] || isModifier(place, at - 1)
        ? { kind: 'other' }
        : { kind: 'bare' };
    }
    at--;
  }
  return { kind: 'bare' };
}

/** "to Gaza board", but not "doctors in Gaza deal with". */
function isNounOfGaza({ tokens, previous }: Place, at: number): boolean {
  const isGaza = previous?.mention.entity === 'gaza-strip' && tokens.keys[at - 1] === 'gaza';
  return isGaza && !/^(in|from|across|inside|throughout)$/.test(tokens.keys[at - 2] ?? '');
}

/** "his plan": the owner is the last person named. */
function ownedLead(place: Place, pronoun: string, from: number): Lead {
  if (pronoun !== 'his') return { kind: 'bare' };
  const { discourse, tokens, blockIndex } = place;
  const sentence = tokens.sentences[place.from] ?? 0;
  const { persons } = place.article.gazetteer;
  const last = discourse.lastOf(persons, { block: blockIndex, sentence }, pronoun);
  return last.kind === 'one' ? { kind: 'owned', owner: last.entity, from } : { kind: 'bare' };
}

const functionWords =
  /^(of|in|on|at|by|for|to|from|with|and|or|but|as|than|a|an|any|no|each|every|some|one|another|is|was|were|are)$/;

function isModifier(place: Place, at: number): boolean {
  return !functionWords.test(place.tokens.keys[at] ?? '');
}

/** "the group of countries", "the Board of Directors": what follows makes it another thing. */
function isQualifiedAway(place: Place): boolean {
  const { tokens, to } = place;
  if (gapBefore(place) > gap.hyphen) return true;
  if (gapAfter(place) !== gap.space || tokens.possessive[to - 1]) return false;
  const next = keyAfter(place);
  if (next === 'of') return keyAfter(place, 2) !== 'gaza' || tokens.keys[place.from] === 'strip';
  return (
    isCapital(tokens, place.from) && isCapital(tokens, to) && place.scanned.capitals === 'sentence'
  );
}
