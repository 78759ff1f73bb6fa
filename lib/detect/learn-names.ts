import type { EntityId } from '@/lib/briefing/types';
import { sentenceBounds } from '@/lib/detect/place';
import type { ScannedBlock } from '@/lib/detect/scan-block';
import { spotIndexFrom, type Spot } from '@/lib/detect/spots';
import { timeNames, titles } from '@/lib/detect/words';
import type { Gazetteer } from '@/lib/gazetteer/gazetteer';
import type { NameSense } from '@/lib/gazetteer/sense';
import { gap, shape, type Tokens } from '@/lib/text/tokens';

/** Last names, by token key, of those who rule a state or speak for it, and whom the text introduces. */
export type LearnedNames = ReadonlyMap<string, Learned>;

type Learned = {
  readonly state: EntityId;
  /** Keys of the words before the last name. */
  readonly firsts: readonly string[];
};

/**
 * Learns "Macron" from "French President Emmanuel Macron": the name stands for the state, as those listed
 * in the briefing do. States whose leaders have entries of their own are left out.
 */
export function learnNames(blocks: readonly ScannedBlock[], gazetteer: Gazetteer): LearnedNames {
  const learned = new Map<string, Learned>();
  for (const scanned of blocks) {
    const { keys } = scanned.tokens;
    for (let at = 0; at < keys.length; at++) {
      if (!endsOffice(keys, at)) continue;
      const firsts = unknownNameAfter(scanned, at + 1);
      const last = firsts.pop();
      const state = last === undefined ? null : stateOf(scanned, at, gazetteer);
      if (last !== undefined && state !== null) learned.set(last, { state, firsts });
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

/** Keys of a personal name at `from`, without titles, that no listed name covers; none if there is none. */
function unknownNameAfter({ tokens, spots, capitals }: ScannedBlock, from: number): string[] {
  let to = from;
  while (isNameWord(tokens, to, from) && to - from < 4) to++;
  if (to - from < (tokens.keys[from - 1] === 'minister' && capitals === 'sentence' ? 1 : 2))
    return [];
  if (timeNames.has(tokens.keys[from] ?? '')) return [];
  const isListed = (spots[spotIndexFrom(spots, from)]?.from ?? Infinity) < to;
  return isListed ? [] : tokens.keys.slice(from, to).filter((key) => !titles.has(key));
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

/** The block with a spot for each learned name in it. */
export function withLearned(scanned: ScannedBlock, learned: LearnedNames): ScannedBlock {
  const { tokens } = scanned;
  const added: Spot[] = [];
  tokens.keys.forEach((key, at) => {
    const known = learned.get(key);
    if (known === undefined || tokens.shapes[at] === shape.lower) return;
    const sense: NameSense = {
      kind: 'name',
      entity: known.state,
      casing: 'capital',
      hint: null,
      alias: tokens.text.slice(tokens.starts[at], tokens.ends[at]),
      test: null,
      needsPossessive: false,
    };
    let from = at;
    while (known.firsts.includes(tokens.keys[from - 1] ?? '')) from--;
    added.push({ from, options: [{ from, to: at + 1, senses: [sense], theatre: null }] });
  });
  if (added.length === 0) return scanned;
  const spots = [...scanned.spots, ...added].sort((a, b) => a.from - b.from);
  return { ...scanned, spots };
}
