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
import { isBoundToGaza, type ScannedBlock, type Signal, type Spot } from '@/lib/detect/scan-block';
import { titles } from '@/lib/detect/words';
import type { GrammarAnswer } from '@/lib/disambiguate/grammar';
import type { Sense } from '@/lib/gazetteer/sense';
import type { TrieMatch } from '@/lib/gazetteer/token-trie';
import { gap } from '@/lib/text/tokenize';

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
  const marked: Signal[] = [];
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
    marked,
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
    discourse.note({ entity: verdict.entity, block: blockIndex, sentence, to: taken });
    const entry = article.gazetteer.entries.get(verdict.entity);
    if (entry !== undefined && isBoundToGaza(entry)) marked.push({ token: from, theatre: 'gaza' });
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
    if (isTitled({ spots, index, place }, option, verdict.entity)) continue;
    const compound = compoundWith({ spots, index, place }, option, verdict.entity);
    return compound ?? { from: spot.from, to: option.to, verdict };
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

/** "US President Donald Trump": the name at the end is the mention, what stands before it is its own. */
function isTitled(
  { spots, index, place }: ChooseOptions,
  option: TrieMatch,
  entity: EntityId,
): boolean {
  const { article } = place(option.from, option.to);
  if (article.gazetteer.entries.get(entity)?.kind !== 'person') return false;
  for (let next = index + 1; next < spots.length; next++) {
    const spot = spots[next];
    if (spot === undefined || spot.from >= option.to) return false;
    const isName = spot.options.some(
      (other) =>
        other.to === option.to &&
        other.senses.some((sense) => 'entity' in sense && sense.entity === entity),
    );
    if (!isName) continue;
    return (
      opensWithOther(spots[index], option.to, entity) ||
      isOffice(place(option.from, option.to), option.from, spot.from)
    );
  }
  return false;
}

/** Whether a shorter form at the spot names somebody else ("US" in "US President Trump"). */
function opensWithOther(spot: Spot | undefined, to: number, entity: EntityId): boolean {
  return (spot?.options ?? []).some(
    (option) =>
      option.to < to &&
      option.senses.some((sense) => sense.kind === 'name' && sense.entity !== entity),
  );
}

/** Whether the words before the name are a title, not a first name. */
function isOffice({ tokens }: Place, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!titles.has(tokens.keys[at] ?? '')) return false;
  return true;
}

/** "Gaza Board of Peace charter": a leading "Gaza" belongs to the name it stands before. */
function compoundWith(
  { spots, index, place }: ChooseOptions,
  option: TrieMatch,
  entity: EntityId,
): Chosen | null {
  const { tokens } = place(option.from, option.to);
  if (entity !== 'gaza-strip' || tokens.possessive[option.to - 1]) return null;
  if (tokens.gaps[option.to] !== gap.space) return null;
  const next = spots.findIndex((spot) => spot.from === option.to);
  if (next < 0) return null;
  const named = chooseAt({ spots, index: next, place });
  if (named === null || named.verdict.via !== 'alias' || named.to - named.from < 2) return null;
  const kind = place(option.from, option.to).article.gazetteer.entries.get(
    named.verdict.entity,
  )?.kind;
  if (kind === 'person' || kind === 'place' || kind === 'stakeholder') return null;
  return { ...named, from: option.from, verdict: { ...named.verdict, from: option.from } };
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
