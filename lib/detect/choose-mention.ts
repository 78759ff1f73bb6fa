import type { EntityId } from '@/lib/briefing/types';
import { decideSense } from '@/lib/detect/decide-sense';
import { sentenceAround, type Place, type Verdict } from '@/lib/detect/place';
import type { Spot } from '@/lib/detect/spots';
import { titles } from '@/lib/detect/words';
import type { Sense } from '@/lib/gazetteer/sense';
import type { TrieMatch } from '@/lib/gazetteer/token-trie';
import { foldText } from '@/lib/text/fold';
import { gap } from '@/lib/text/tokens';

/** What a spot comes to: a mention, or a name of something else that covers tokens up to `to`. */
export type Choice =
  | {
      readonly kind: 'mention';
      readonly from: number;
      readonly to: number;
      readonly verdict: Verdict;
    }
  | { readonly kind: 'decoy'; readonly to: number };

export type Mentioned = Extract<Choice, { kind: 'mention' }>;

export type ChooseOptions = {
  readonly spots: readonly Spot[];
  readonly index: number;
  readonly place: (from: number, to: number) => Place;
  /** Asked on behalf of a compound: not to be compounded again. */
  readonly isInner?: boolean;
};

/** The longest accepted reading at a spot, unless a longer one starts inside it and runs past its end. */
export function chooseMention(options: ChooseOptions): Choice | null {
  const { spots, index, place } = options;
  const spot = spots[index];
  if (spot === undefined) return null;
  for (const option of spot.options) {
    if (option.senses.some((sense) => sense.kind === 'decoy'))
      return { kind: 'decoy', to: option.to };
    const here = place(spot.from, option.to);
    const verdict: Verdict | null = decideMatch(option, here);
    if (verdict === null && isHoldersOffice(spot, option)) return null;
    if (verdict === null || isOverrun(options, option, verdict.entity)) continue;
    if (endsInOtherOwner(options, option, verdict.entity)) continue;
    if (hasPlaceTail(options, option, verdict.entity)) continue;
    if (isTitled(options, option, verdict.entity)) continue;
    const compound = compoundAt(options, option, verdict.entity);
    return compound ?? { kind: 'mention', from: spot.from, to: option.to, verdict };
  }
  return null;
}

/** "Egyptian intelligence chief Hassan Rashad": with the office, its nationality goes unmarked too. */
const isHoldersOffice = (spot: Spot, option: TrieMatch): boolean =>
  option.senses.some((sense) => sense.kind === 'role') &&
  spot.options.some((other) => other.senses.some((sense) => sense.kind === 'demonym'));

/** Takes the sense that holds; of several, the one with more of its words in the sentence. */
function decideMatch(match: TrieMatch, place: Place): Verdict | null {
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

/**
 * Whether a reading starts later inside the option, runs past its end and is longer, or as long and of
 * something else.
 */
function isOverrun(
  { spots, index, place }: ChooseOptions,
  option: TrieMatch,
  entity: EntityId,
): boolean {
  for (let next = index + 1; next < spots.length; next++) {
    const spot = spots[next];
    if (spot === undefined || spot.from >= option.to) return false;
    const longer = spot.options.find(
      (other) => other.to > option.to && other.to - spot.from >= option.to - option.from,
    );
    if (longer === undefined || isOwnedAfter(option, place)) continue;
    const verdict = decideMatch(longer, place(spot.from, longer.to));
    const isLonger = longer.to - spot.from > option.to - option.from;
    if (verdict !== null && (isLonger || verdict.entity !== entity)) return true;
  }
  return false;
}

/** "Donald Trump's 20-point plan": the option owns what the longer reading goes on to. */
const isOwnedAfter = ({ from, to }: TrieMatch, place: ChooseOptions['place']): boolean =>
  place(from, to).tokens.possessive[to - 1] === true;

/** "pledges for Gaza's reconstruction": the last word owns what follows, so it stands by itself. */
function endsInOtherOwner(
  { spots, index, place }: ChooseOptions,
  option: TrieMatch,
  entity: EntityId,
): boolean {
  const last = option.to - 1;
  if (last === option.from || !place(option.from, option.to).tokens.possessive[last]) return false;
  const spot = spotInside({ spots, index }, last);
  return spot !== null && namesOther(spot, option.to, entity);
}

const tailPrepositions = new Set(['from', 'in', 'into', 'during', 'despite']);

/** "withdrawal from the Strip", "strikes despite the ceasefire": two mentions, if each stands by itself. */
function hasPlaceTail(
  { spots, index, place }: ChooseOptions,
  option: TrieMatch,
  entity: EntityId,
): boolean {
  const { tokens } = place(option.from, option.to);
  for (let at = option.from + 1; at < option.to - 1; at++) {
    if (!tailPrepositions.has(tokens.keys[at] ?? '')) continue;
    const head = spots[index]?.options.find((other) => other.to === at);
    const verdict = head === undefined ? null : decideMatch(head, place(option.from, at));
    if (verdict?.entity !== entity) continue;
    return namesOtherAfter({ spots, index }, at, option, entity);
  }
  return false;
}

/** "US President Donald Trump": the name at the end is the mention, what stands before it is its own. */
function isTitled(
  { spots, index, place }: ChooseOptions,
  option: TrieMatch,
  entity: EntityId,
): boolean {
  const { article, tokens } = place(option.from, option.to);
  if (article.gazetteer.entries.get(entity)?.kind !== 'person') return false;
  let name = option.from;
  for (let next = index + 1; next < spots.length; next++) {
    const spot = spots[next];
    if (spot === undefined || spot.from >= option.to) break;
    if (namesAt(spot, option.to, entity)) name = spot.from;
  }
  return tokens.keys.slice(option.from, name).some((word) => titles.has(word));
}

/** The spot at a token that lies inside the option of spot `index`, or null. */
function spotInside(
  { spots, index }: Pick<ChooseOptions, 'spots' | 'index'>,
  token: number,
): Spot | null {
  for (let next = index + 1; next < spots.length; next++) {
    const spot = spots[next];
    if (spot === undefined || spot.from > token) return null;
    if (spot.from === token) return spot;
  }
  return null;
}

/** Whether something else is named between token `at` and the option's end, up to that end. */
function namesOtherAfter(
  { spots, index }: Pick<ChooseOptions, 'spots' | 'index'>,
  at: number,
  option: TrieMatch,
  entity: EntityId,
): boolean {
  for (let next = index + 1; next < spots.length; next++) {
    const spot = spots[next];
    if (spot === undefined || spot.from >= option.to) return false;
    if (spot.from > at && namesOther(spot, option.to, entity)) return true;
  }
  return false;
}

const namesAt = (spot: Spot, to: number, entity: EntityId): boolean =>
  spot.options.some(
    (option) =>
      option.to === to &&
      option.senses.some((sense) => 'entity' in sense && sense.entity === entity),
  );

const namesOther = (spot: Spot, to: number, entity: EntityId): boolean =>
  spot.options.some(
    (option) =>
      option.to === to &&
      option.senses.some(
        (sense) => (sense.kind === 'name' || sense.kind === 'term') && sense.entity !== entity,
      ),
  );

/** Owners whose name, right before a body's or plan's, is part of it: "Gaza Board of Peace charter", "UN OCHA". */
const compounds: Readonly<Record<string, RegExp>> = {
  'gaza-strip': /^(body|document|plan-term|event|figure)$/,
  'united-nations': /^body$/,
};

function compoundAt(
  { spots, index, place, isInner = false }: ChooseOptions,
  option: TrieMatch,
  entity: EntityId,
): Mentioned | null {
  if (isInner) return null;
  const kinds = compounds[entity];
  const { tokens, article } = place(option.from, option.to);
  if (kinds === undefined || tokens.possessive[option.to - 1]) return null;
  if (tokens.gaps[option.to] !== gap.space) return null;
  let next = index + 1;
  while ((spots[next]?.from ?? Infinity) < option.to) next++;
  if (spots[next]?.from !== option.to) return null;
  const named = chooseMention({ spots, index: next, place, isInner: true });
  if (named?.kind !== 'mention' || named.verdict.via !== 'alias') return null;
  const isName = named.to - named.from >= 2 || entity === 'united-nations';
  const kind = article.gazetteer.entries.get(named.verdict.entity)?.kind ?? '';
  if (!isName || !kinds.test(kind)) return null;
  return { ...named, from: option.from, verdict: { ...named.verdict, from: option.from } };
}
