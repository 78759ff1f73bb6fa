import type { EntityId } from '@/lib/briefing/types';
import { decideMatch } from '@/lib/detect/decide-match';
import type { Place } from '@/lib/detect/place';
import type { Spot } from '@/lib/detect/spots';
import { titles } from '@/lib/detect/words';
import type { TrieMatch } from '@/lib/gazetteer/token-trie';

/** A reading that holds by itself, before its neighbours are asked. */
export type Candidate = {
  readonly spots: readonly Spot[];
  /** Of the spot where it starts. */
  readonly index: number;
  readonly option: TrieMatch;
  readonly entity: EntityId;
  /** Where the option stands. */
  readonly here: Place;
  readonly place: (from: number, to: number) => Place;
};

/** Whether the words are better read otherwise: as part of a longer form, or as several. */
export const isBetterRead = (candidate: Candidate): boolean =>
  isOverrun(candidate) ||
  endsInOtherOwner(candidate) ||
  hasPlaceTail(candidate) ||
  isOfficeOf(candidate) ||
  isTitled(candidate);

/**
 * Whether a reading starts later inside the option, runs past its end and is longer, or as long and of
 * something else.
 */
function isOverrun({ spots, index, option, entity, here, place }: Candidate): boolean {
  for (let next = index + 1; next < spots.length; next++) {
    const spot = spots[next];
    if (spot === undefined || spot.from >= option.to) return false;
    const longer = spot.options.find(
      (other) => other.to > option.to && other.to - spot.from >= option.to - option.from,
    );
    // "Donald Trump's 20-point plan": the option owns what the longer reading goes on to.
    if (longer === undefined || here.tokens.possessive[option.to - 1]) continue;
    const verdict = decideMatch(longer, place(spot.from, longer.to));
    const isLonger = longer.to - spot.from > option.to - option.from;
    if (verdict !== null && (isLonger || verdict.entity !== entity || verdict.via === 'alias'))
      return true;
  }
  return false;
}

/** "pledges for Gaza's reconstruction": the last word owns what follows, so it stands by itself. */
function endsInOtherOwner({ spots, index, option, entity, here, place }: Candidate): boolean {
  const last = option.to - 1;
  if (last === option.from || !here.tokens.possessive[last]) return false;
  const spot = spotInside({ spots, index }, last);
  if (spot === null || !namesOther(spot, option.to, entity)) return false;
  return spot.options.some(
    (own) => own.to === option.to && decideMatch(own, place(spot.from, own.to)) !== null,
  );
}

const tailPrepositions = new Set(['from', 'in', 'into', 'during', 'despite']);

/**
 * "withdrawal from the Strip", "strikes despite the ceasefire", "phase two of the plan": two mentions, if each
 * stands by itself.
 */
function hasPlaceTail(candidate: Candidate): boolean {
  const { spots, index, option, entity, here, place } = candidate;
  const { tokens, article } = here;
  if (article.gazetteer.entries.get(entity)?.kind === 'body') return false;
  for (let at = option.from + 1; at < option.to - 1; at++) {
    const isTail = entity.startsWith('phase-') && tokens.keys[at] === 'of';
    if (!isTail && !tailPrepositions.has(tokens.keys[at] ?? '')) continue;
    const head = spots[index]?.options.find((other) => other.to === at);
    const verdict = head === undefined ? null : decideMatch(head, place(option.from, at));
    if (verdict?.entity !== entity) continue;
    return isTail || namesOtherAfter(candidate, at);
  }
  return false;
}

/** "commander of the ISF": the body is the mention, not who commands it. */
function isOfficeOf(candidate: Candidate): boolean {
  const { option, entity, here } = candidate;
  const { article, tokens } = here;
  if (article.gazetteer.entries.get(entity)?.kind !== 'person') return false;
  const of = tokens.keys.slice(option.from, option.to - 1).indexOf('of');
  return of > 0 && namesOtherAfter(candidate, option.from + of);
}

/** "US President Donald Trump": the name at the end is the mention, what stands before it is its own. */
function isTitled({ spots, index, option, entity, here }: Candidate): boolean {
  const { article, tokens } = here;
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
  { spots, index }: Pick<Candidate, 'spots' | 'index'>,
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
function namesOtherAfter({ spots, index, option, entity }: Candidate, at: number): boolean {
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
