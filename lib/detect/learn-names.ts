import type { EntityId } from '@/lib/briefing/types';
import { sentenceBounds } from '@/lib/detect/place';
import type { ScannedBlock } from '@/lib/detect/scan-block';
import { spotIndexFrom, type Spot } from '@/lib/detect/spots';
import { openers, timeNames, titles } from '@/lib/detect/words';
import type { Gazetteer } from '@/lib/gazetteer/gazetteer';
import type { NameSense } from '@/lib/gazetteer/sense';
import { gap, shape, type Tokens } from '@/lib/text/tokens';

/** Last names, by token key, of those who rule a state or speak for it, and whom the text introduces. */
export type LearnedNames = ReadonlyMap<string, EntityId>;

/**
 * Learns "Macron" from "French President Emmanuel Macron": the name stands for the state, as those listed
 * in the briefing do. States whose leaders have entries of their own are left out.
 */
export function learnNames(blocks: readonly ScannedBlock[], gazetteer: Gazetteer): LearnedNames {
  const learned = new Map<string, EntityId>();
  for (const scanned of blocks) {
    const { keys } = scanned.tokens;
    for (let at = 0; at < keys.length; at++) {
      if (!endsOffice(keys, at)) continue;
      const name = unknownNameAfter(scanned, at + 1);
      const state = name === null ? null : stateOf(scanned, at, gazetteer);
      if (name !== null && state !== null) learned.set(name, state);
    }
  }
  return learned;
}

const endsOffice = (keys: readonly string[], at: number): boolean =>
  keys[at] === 'president' ||
  keys[at] === 'chancellor' ||
  (keys[at] === 'minister' && ministries.test(keys[at - 1] ?? '')) ||
  (keys[at] === 'secretary' && keys[at - 1] === 'foreign');

const ministries = /^(prime|foreign|defen[cs]e|interior)$/;

/** Key of the last word of a personal name at `from` that no listed name covers; null if there is none. */
function unknownNameAfter({ tokens, spots, capitals }: ScannedBlock, from: number): string | null {
  let to = from;
  while (isNameWord(tokens, to, from) && to - from < 4) to++;
  if (to - from < (tokens.keys[from - 1] === 'minister' && capitals === 'sentence' ? 1 : 2))
    return null;
  if (timeNames.has(tokens.keys[from] ?? '')) return null;
  const isListed = (spots[spotIndexFrom(spots, from)]?.from ?? Infinity) < to;
  return isListed ? null : (tokens.keys[to - 1] ?? null);
}

function isNameWord(tokens: Tokens, at: number, from: number): boolean {
  const isJoined = tokens.gaps[at] === gap.space || tokens.gaps[at] === gap.hyphen;
  const isName = tokens.shapes[at] === shape.capital || tokens.keys[at] === 'bin';
  return isJoined && isName && (at === from || !tokens.possessive[at - 1]);
}

/** The one country whose nationality stands before the office in its sentence. */
function stateOf(
  { tokens, spots }: ScannedBlock,
  office: number,
  gazetteer: Gazetteer,
): EntityId | null {
  let state: EntityId | null = null;
  const { first } = sentenceBounds(tokens, office);
  for (let next = spotIndexFrom(spots, first); next < spots.length; next++) {
    const spot = spots[next];
    if (spot === undefined || spot.from >= office) break;
    const entity = demonymAt(spot);
    if (entity === null) continue;
    if (state !== null && state !== entity) return null;
    if (/^(former|ex)$/.test(tokens.keys[spot.from - 1] ?? '')) return null;
    state = entity;
  }
  return state !== null && gazetteer.led.has(state) ? null : state;
}

function demonymAt({ options }: Spot): EntityId | null {
  for (const { senses } of options) {
    for (const sense of senses) if (sense.kind === 'demonym') return sense.entity;
  }
  return null;
}

/** "Khawaja Asif": the last name with the capitalised words before it, but no title. */
function startOfName({ tokens, capitals }: ScannedBlock, last: number): number {
  if (capitals !== 'sentence') return last;
  const isFirst = (at: number): boolean =>
    isNameWord(tokens, at, at) &&
    tokens.gaps[at + 1] === gap.space &&
    !titles.has(tokens.keys[at] ?? '') &&
    !openers.has(tokens.keys[at] ?? '');
  if (!isFirst(last - 1)) return last;
  return isFirst(last - 2) ? last - 2 : last - 1;
}

/** The block with a spot for each learned name in it. */
export function withLearned(scanned: ScannedBlock, learned: LearnedNames): ScannedBlock {
  const { tokens } = scanned;
  const added: Spot[] = [];
  tokens.keys.forEach((key, at) => {
    const entity = learned.get(key);
    if (entity === undefined || tokens.shapes[at] === shape.lower) return;
    const sense: NameSense = {
      kind: 'name',
      entity,
      casing: 'capital',
      hint: null,
      alias: tokens.text.slice(tokens.starts[at], tokens.ends[at]),
      test: null,
      needsPossessive: false,
    };
    const from = startOfName(scanned, at);
    added.push({ from, options: [{ from, to: at + 1, senses: [sense], theatre: null }] });
  });
  if (added.length === 0) return scanned;
  const spots = [...scanned.spots, ...added].sort((a, b) => a.from - b.from);
  return { ...scanned, spots };
}
