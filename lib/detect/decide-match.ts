import { decideSense } from '@/lib/detect/decide-sense';
import { sentenceAround, type Place, type Verdict } from '@/lib/detect/place';
import type { Sense } from '@/lib/gazetteer/sense';
import type { TrieMatch } from '@/lib/gazetteer/token-trie';
import { foldText } from '@/lib/text/fold';

/** Takes the sense that holds; of several, the one with more of its words in the sentence. */
export function decideMatch(match: TrieMatch, place: Place): Verdict | null {
  const [first, ...others] = match.senses;
  if (first === undefined) return null;
  if (others.length === 0) return decideSense(first, place);
  let best: Verdict | null = null;
  let most = -1;
  for (const sense of match.senses) {
    const verdict = decideSense(sense, place);
    if (verdict === null) continue;
    const support = supportOf(sense, place);
    if (support > most) {
      best = verdict;
      most = support;
    }
  }
  return best;
}

/** How many words of the sense's hint and label stand in the sentence. */
function supportOf(sense: Sense, place: Place): number {
  if (sense.kind !== 'name' || sense.hint === null) return 0;
  const sentence = sentenceAround(place);
  const label =
    place.article.gazetteer.entries.get(sense.entity)?.label.toLowerCase().split(' ') ?? [];
  const own = foldText(sense.alias);
  const words = [...(sense.hint.near ?? []), ...label.filter((word) => word !== own)];
  return words.filter((word) => sentence.includes(word)).length;
}
