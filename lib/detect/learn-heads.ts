import type { ScannedBlock } from '@/lib/detect/scan-block';
import type { Spot } from '@/lib/detect/spots';
import type { Described } from '@/lib/gazetteer/descriptions';
import type { Gazetteer } from '@/lib/gazetteer/gazetteer';
import type { Sense } from '@/lib/gazetteer/sense';
import { shape } from '@/lib/text/tokens';

/** Last nouns of the fuller names that a text prints, and what each may point back to. */
export type LearnedHeads = ReadonlyMap<string, Described>;

/** Blocks back to the fuller name; farther off the noun has often got another sense. */
const reach = 3;

/** Kinds whose names end in a noun that says what they are. */
const kinds = /^(body|document|place|plan-term|figure)$/;

/**
 * Learns "office" from "Government Media Office" and "mechanism" from "deconfliction mechanism": the bare
 * noun may take the name up again. Nouns that mean something by themselves are left to their own rules.
 */
export function learnHeads(blocks: readonly ScannedBlock[], gazetteer: Gazetteer): LearnedHeads {
  const learned = new Map<string, Described & { readonly fits: string[] }>();
  for (const { spots, tokens } of blocks) {
    for (const { options } of spots) {
      for (const { from, to, senses } of options) {
        const head = tokens.keys[to - 1] ?? '';
        if (to - from < 2 || !isNoun(head) || meansAlone(head, gazetteer)) continue;
        for (const entity of namedBy(senses, gazetteer)) {
          const known = learned.get(head) ?? describe(head);
          if (!known.fits.includes(entity)) known.fits.push(entity);
          learned.set(head, known);
        }
      }
    }
  }
  return learned;
}

const describe = (head: string) => ({
  heads: head,
  fits: [] as string[],
  modifiers: new Set<string>(),
  ofWar: true,
  reach,
});

const meansAlone = (head: string, { trie }: Gazetteer): boolean =>
  (trie(head)?.senses.length ?? 0) > 0;

/** Not a name, a figure, or a word said of anything. */
const isNoun = (key: string): boolean =>
  /^[a-z]{4,}$/.test(key) && !/(ing|ed|s)$/.test(key) && !said.test(key);
const said =
  /^(talks|people|city|side|area|states?|officials?|authorities|chief|head|spokes\w+|minister|troops|soldiers|weapons|arms|gaza|hamas|strip|bank|peace|war|governance|control|future|east|north|south|west|israel|egypt|cairo|ground)$/;

function namedBy(senses: readonly Sense[], { entries }: Gazetteer): readonly string[] {
  const found: string[] = [];
  for (const sense of senses) {
    if (sense.kind !== 'name' && sense.kind !== 'term') continue;
    if (kinds.test(entries.get(sense.entity)?.kind ?? '')) found.push(sense.entity);
  }
  return found;
}

/** The block with a spot for each learned noun in it. */
export function withHeads(scanned: ScannedBlock, learned: LearnedHeads): ScannedBlock {
  const { tokens } = scanned;
  const added: Spot[] = [];
  tokens.keys.forEach((head, at) => {
    if (!learned.has(head) || tokens.shapes[at] === shape.caps) return;
    const senses: readonly Sense[] = [{ kind: 'description', head }];
    added.push({ from: at, options: [{ from: at, to: at + 1, senses, theatre: null }] });
  });
  if (added.length === 0) return scanned;
  const spots = [...scanned.spots, ...added].sort((a, b) => a.from - b.from);
  return { ...scanned, spots };
}
