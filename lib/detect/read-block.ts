import type { EntityId } from '@/lib/briefing/types';
import type { Article } from '@/lib/detect/article';
import { decideCapital } from '@/lib/detect/decide-capital';
import { decideDescription } from '@/lib/detect/decide-description';
import { decideName } from '@/lib/detect/decide-name';
import { decideRole } from '@/lib/detect/decide-role';
import { decideSurname } from '@/lib/detect/decide-surname';
import { decideTerm } from '@/lib/detect/decide-term';
import type { Discourse } from '@/lib/detect/discourse';
import type { Mention } from '@/lib/detect/mention';
import type { Place, Verdict } from '@/lib/detect/place';
import type { ScannedBlock, Spot } from '@/lib/detect/scan-block';
import type { GrammarAnswer } from '@/lib/disambiguate/grammar';
import type { Sense } from '@/lib/gazetteer/sense';
import type { TrieMatch } from '@/lib/gazetteer/token-trie';

export type ReadBlockOptions = {
  readonly article: Article;
  readonly discourse: Discourse;
  readonly blockIndex: number;
  readonly answerAt: (token: number) => GrammarAnswer | null;
};

type Chosen = { readonly from: number; readonly to: number; readonly verdict: Verdict };

/** Decides one block's surface forms from left to right; mentions come out in order and apart. */
export function readBlock(options: ReadBlockOptions): readonly Mention[] {
  const { article, discourse, blockIndex, answerAt } = options;
  const scanned = article.blocks[blockIndex];
  if (scanned === undefined) return [];
  const mentions: Mention[] = [];
  let previous: Place['previous'] = null;
  let taken = 0;
  const place = (from: number, to: number): Place => ({
    article,
    discourse,
    blockIndex,
    scanned,
    tokens: scanned.tokens,
    from,
    to,
    previous,
    answer: answerAt(from),
  });
  const mark = ({ from, to, verdict }: Chosen): void => {
    const mention = toMention(
      scanned,
      Math.max(taken, verdict.from ?? from),
      verdict.to ?? to,
      verdict,
    );
    mentions.push(mention);
    taken = verdict.to ?? to;
    previous = { mention, to: taken };
    const sentence = scanned.tokens.sentences[from] ?? 0;
    discourse.note({ entity: verdict.entity, block: blockIndex, sentence });
  };
  scanned.spots.forEach((spot, index) => {
    if (spot.from < taken) return;
    const chosen = chooseAt({ spots: scanned.spots, index, place });
    if (chosen === null) return;
    for (const part of splitAtOwner(chosen, spot, scanned)) mark(part);
  });
  return mentions;
}

type ChooseOptions = {
  readonly spots: readonly Spot[];
  readonly index: number;
  readonly place: (from: number, to: number) => Place;
};

/** The longest accepted reading at a spot, unless a longer one starts inside it and runs past its end. */
function chooseAt({ spots, index, place }: ChooseOptions): Chosen | null {
  const spot = spots[index];
  if (spot === undefined) return null;
  for (const option of spot.options) {
    const verdict = decideMatch(option, place(spot.from, option.to));
    if (verdict === null) continue;
    if (isOverrun({ spots, index, place }, option)) continue;
    return { from: spot.from, to: option.to, verdict };
  }
  return null;
}

function isOverrun({ spots, index, place }: ChooseOptions, option: TrieMatch): boolean {
  for (let next = index + 1; next < spots.length; next++) {
    const spot = spots[next];
    if (spot === undefined || spot.from >= option.to) return false;
    const longer = spot.options.find(
      (other) => other.to > option.to && other.to - spot.from >= option.to - option.from,
    );
    if (longer !== undefined && decideMatch(longer, place(spot.from, longer.to)) !== null)
      return true;
  }
  return false;
}

/** Takes the first sense that holds; senses are listed with names first. */
function decideMatch(match: TrieMatch, place: Place): Verdict | null {
  for (const sense of match.senses) {
    const verdict = decideSense(sense, place);
    if (verdict !== null) return verdict;
  }
  return null;
}

function decideSense(sense: Sense, place: Place): Verdict | null {
  switch (sense.kind) {
    case 'name':
      return decideName(sense, place);
    case 'surname':
      return decideSurname(sense, place);
    case 'role':
      return decideRole(sense, place);
    case 'capital':
      return decideCapital(sense, place);
    case 'term':
      return decideTerm(sense, place);
    case 'description':
      return decideDescription(sense.head, place);
    case 'demonym':
    case 'theatre':
      return null;
  }
}

/** "Trump's plan" is two mentions: the owner, and what is owned. */
function splitAtOwner(chosen: Chosen, spot: Spot, { tokens }: ScannedBlock): readonly Chosen[] {
  for (let at = chosen.from; at < chosen.to - 1; at++) {
    if (!tokens.possessive[at]) continue;
    const owner = ownerOf(spot, at + 1);
    if (owner === null) continue;
    const verdict: Verdict = { entity: owner, via: 'alias', reason: 'a name of it, as the owner' };
    return [
      { from: chosen.from, to: at + 1, verdict },
      { ...chosen, from: at + 1 },
    ];
  }
  return [chosen];
}

function ownerOf(spot: Spot, to: number): EntityId | null {
  const option = spot.options.find((each) => each.to === to);
  for (const sense of option?.senses ?? []) if (sense.kind === 'name') return sense.entity;
  return null;
}

function toMention(scanned: ScannedBlock, from: number, to: number, verdict: Verdict): Mention {
  const { tokens, block } = scanned;
  const first = tokens.keys[from] === 'the' && to - from > 1 ? from + 1 : from;
  const start = tokens.starts[first] ?? 0;
  const end = tokens.ends[to - 1] ?? start;
  return {
    block: block.id,
    start,
    end,
    surface: block.text.slice(start, end),
    entity: verdict.entity,
    via: verdict.via,
    reason: verdict.reason,
  };
}
