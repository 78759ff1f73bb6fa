import type { EntityId } from '@/lib/briefing/types';
import { focusAt } from '@/lib/detect/focus';
import {
  gapAfter,
  gapBefore,
  isCapital,
  keyAfter,
  type Place,
  type Verdict,
} from '@/lib/detect/place';
import { determiners, owners } from '@/lib/detect/words';
import { descriptionClassOf, type DescriptionClass } from '@/lib/gazetteer/descriptions';
import { gap, shape } from '@/lib/text/tokenize';

/** Whose plan, board or force an owner's possessive makes it. */
const ownedBy: Readonly<Record<string, readonly string[]>> = {
  'donald-trump': ['comprehensive-plan', 'board-of-peace', 'united-states'],
  'united-states': ['comprehensive-plan'],
  'nickolay-mladenov': ['fifteen-point-roadmap'],
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
  const lead = leadOf(described, place);
  if (lead.kind === 'bare') return null;
  const { tokens, from, blockIndex, discourse } = place;
  const sentence = tokens.sentences[from] ?? 0;
  if (lead.kind === 'other' || isQualifiedAway(place)) {
    discourse.noteRival(head, blockIndex, sentence);
    return null;
  }
  if (lead.kind === 'owned') return decideOwned(described, lead.owner, lead.from);
  const found = discourse.lastOf(described.fits, { block: blockIndex, sentence }, head);
  if (found.kind === 'several') return null;
  if (found.kind === 'one') {
    return {
      entity: found.entity as EntityId,
      via: 'context',
      reason: `the last thing named before that “${head}” can point back to`,
      from: lead.from,
    };
  }
  if (described.fallback === undefined || !isHomeGround(focusAt(place).theatre)) return null;
  return {
    entity: described.fallback as EntityId,
    via: 'context',
    reason: `in an article about Gaza “the ${head}” means it unless another was named`,
    from: lead.from,
  };
}

/** Where a bare "the army" is the Israeli army: Gaza and the West Bank. */
const isHomeGround = (theatre: string | null): boolean =>
  theatre === 'gaza' || theatre === 'west-bank';

function decideOwned(described: DescriptionClass, owner: string, from: number): Verdict | null {
  const entity = ownedBy[owner]?.find((id) => described.fits.includes(id));
  if (entity === undefined) return null;
  return {
    entity: entity as EntityId,
    via: 'context',
    reason: 'whose it is decides which one is meant',
    from,
  };
}

function leadOf(described: DescriptionClass, place: Place): Lead {
  const { tokens, previous } = place;
  const modifiers = described.modifiers.split(' ');
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
    if (previous !== null && previous.to === at && previous.mention.entity === 'gaza-strip') {
      return { kind: 'definite', from: at };
    }
    if (!modifiers.includes(key) && tokens.shapes[at - 1] !== shape.number) {
      return tokens.possessive[at - 1] || isModifier(place, at - 1)
        ? { kind: 'other' }
        : { kind: 'bare' };
    }
    at--;
  }
  return { kind: 'bare' };
}

/** "his plan": the owner is the last person named. */
function ownedLead(place: Place, pronoun: string, from: number): Lead {
  if (pronoun !== 'his') return { kind: 'bare' };
  const { discourse, tokens, blockIndex } = place;
  const sentence = tokens.sentences[place.from] ?? 0;
  const persons = [...place.article.gazetteer.entries.values()]
    .filter((entry) => entry.kind === 'person')
    .map((entry) => entry.id);
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
  if (gapAfter(place) !== gap.space) return false;
  const next = keyAfter(place);
  if (next === 'of') return true;
  return (
    isCapital(tokens, place.from) && isCapital(tokens, to) && place.scanned.capitals === 'sentence'
  );
}
