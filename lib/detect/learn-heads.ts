import type { ScannedBlock } from '@/lib/detect/scan-block';
import type { Spot } from '@/lib/detect/spots';
import type { Described } from '@/lib/gazetteer/descriptions';
import type { Gazetteer } from '@/lib/gazetteer/gazetteer';
import type { NameSense, Sense } from '@/lib/gazetteer/sense';
import { shape } from '@/lib/text/tokens';

/** Last nouns of the fuller names that a text prints, and what each may point back to. */
export type LearnedHeads = ReadonlyMap<string, Described>;

/** Blocks back to the fuller name; farther off the noun has often got another sense. */
const reach = 3;

/** Councils are also those of states, and there are so many that only printed ones may be meant. */
const councils = /^(body|stakeholder)$/;

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
        if (to - from < 2) continue;
        const head = tokens.keys[to - 1] ?? '';
        if (!isNoun(head) || (head !== 'council' && meansAlone(head, gazetteer))) continue;
        const known = learned.get(head) ?? describe(head);
        const fitting = head === 'council' ? councils : kinds;
        addNamed(known.fits, senses, ({ entity }) =>
          fitting.test(gazetteer.entries.get(entity)?.kind ?? ''),
        );
        if (known.fits.length > 0) learned.set(head, known);
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

/** Not a name, a figure, or a word said of anything; names end in few words, so each is read once. */
function isNoun(key: string): boolean {
  let is = nouns.get(key);
  if (is === undefined) {
    is = /^[a-z]{4,}$/.test(key) && !/(ing|ed|s)$/.test(key) && !said.test(key);
    nouns.set(key, is);
  }
  return is;
}

const nouns = new Map<string, boolean>();
const said =
  /^(talks|people|city|side|area|states?|officials?|authorities|chief|head|spokes\w+|minister|troops|soldiers|weapons|arms|gaza|hamas|strip|bank|peace|war|governance|control|future|east|north|south|west|israel|egypt|cairo|ground|border|mother|father|woman|children|person|campaign|entry|conflict)$/;

function addNamed(
  fits: string[],
  senses: readonly Sense[],
  isFitting: (sense: NameSense) => boolean,
): void {
  for (const sense of senses) {
    if (sense.kind !== 'name' && sense.kind !== 'term') continue;
    if (!fits.includes(sense.entity) && isFitting(sense)) fits.push(sense.entity);
  }
}

/** The block with a spot for each learned noun in it. */
export function withHeads(scanned: ScannedBlock, learned: LearnedHeads): ScannedBlock {
  const { tokens } = scanned;
  // Most blocks hold none: a search of the text is cheaper than a look at each word.
  if (![...learned.keys()].some((head) => tokens.folded.includes(head))) return scanned;
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
