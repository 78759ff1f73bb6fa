import { opensSentence, type Place } from '@/lib/detect/place';
import { determiners, neutralAdjectives, owners } from '@/lib/detect/words';
import type { Described } from '@/lib/gazetteer/descriptions';
import { gap, shape } from '@/lib/text/tokens';

/**
 * What stands before a describing noun, with the first token that belongs to it.
 * `definite`: an article. `owned`: somebody's. `other`: a modifier makes it another thing. `bare`: nothing.
 */
export type Lead =
  | { readonly kind: 'definite'; readonly from: number }
  | { readonly kind: 'owned'; readonly owner: string; readonly from: number }
  | { readonly kind: 'other' }
  | { readonly kind: 'bare' };

const bare: Lead = { kind: 'bare' };
const mostModifiers = 5;

/** Reads back from the noun over its modifiers to what determines it. */
export function leadOf({ modifiers, counts, persons }: Described, place: Place): Lead {
  const { tokens, previous } = place;
  if (counts === true && opensSentence(place)) return { kind: 'definite', from: place.from };
  for (let at = place.from; place.from - at < mostModifiers && at > 0; at--) {
    if (previous?.to === at && tokens.possessive[at - 1]) {
      return { kind: 'owned', owner: previous.mention.entity, from: at };
    }
    if ((tokens.gaps[at] ?? gap.stop) > gap.hyphen) return bare;
    const key = tokens.keys[at - 1] ?? '';
    if (persons === true && key === 'and' && previous?.to === at - 1) {
      return { kind: 'definite', from: at };
    }
    if (determiners.has(key)) return { kind: 'definite', from: at };
    if (owners.has(key)) return ownedLead(place, key, at);
    if (previous?.to === at && isNounOfGaza(place, at)) return { kind: 'definite', from: at };
    const isPlain =
      modifiers.has(key) || neutralAdjectives.has(key) || tokens.shapes[at - 1] === shape.number;
    if (!isPlain) return tokens.possessive[at - 1] || isModifier(key) ? { kind: 'other' } : bare;
  }
  return bare;
}

/** "to Gaza board", but not "doctors in Gaza deal with". */
function isNounOfGaza({ tokens, previous }: Place, at: number): boolean {
  const isGaza = previous?.mention.entity === 'gaza-strip' && tokens.keys[at - 1] === 'gaza';
  return isGaza && !/^(in|from|across|inside|throughout)$/.test(tokens.keys[at - 2] ?? '');
}

/** "his plan": the last person named; "its charter": the board's, if that was named last. */
function ownedLead(place: Place, pronoun: string, from: number): Lead {
  const { article, discourse, tokens, blockIndex, previous } = place;
  const sentence = tokens.sentences[place.from] ?? 0;
  if (pronoun === 'its' && previous !== null) {
    const isBoard = previous.mention.entity === 'board-of-peace';
    const isNear = tokens.sentences[previous.to - 1] === sentence;
    return isBoard && isNear ? { kind: 'owned', owner: previous.mention.entity, from } : bare;
  }
  if (pronoun !== 'his') return bare;
  const { persons } = article.gazetteer;
  const last = discourse.lastOf(persons, { block: blockIndex, sentence }, pronoun);
  return last.kind === 'one' ? { kind: 'owned', owner: last.entity, from } : bare;
}

const functionWords =
  /^(of|in|on|at|by|for|to|from|with|and|or|but|as|than|a|an|any|no|each|every|some|one|another|is|was|were|are)$/;

const isModifier = (key: string): boolean => !functionWords.test(key);
