import type { Gazetteer } from '@/lib/gazetteer/gazetteer';
import { theatreOfEntity } from '@/lib/gazetteer/theatres';
import { matchesAt, type TrieMatch } from '@/lib/gazetteer/token-trie';
import type { TextBlock } from '@/lib/text/text-block';
import { shape, tokenize, type Tokens } from '@/lib/text/tokenize';
import type { GazetteerEntry } from '@/lib/briefing/types';
import type { Sense } from '@/lib/gazetteer/sense';

/** All surface forms that start at one token, longest first. */
export type Spot = { readonly from: number; readonly options: readonly TrieMatch[] };

/** A word that shows which conflict a sentence is about. */
export type Signal = { readonly token: number; readonly theatre: string };

/** How a block uses capitals: `all` and `title` tell nothing about single words. */
export type CapitalStyle = 'sentence' | 'title' | 'all';

/** What tier 1 knows of a block without looking at any other; a pure function of text and gazetteer. */
export type ScannedBlock = {
  readonly block: TextBlock;
  readonly tokens: Tokens;
  /** In text order. */
  readonly spots: readonly Spot[];
  /** In text order. */
  readonly signals: readonly Signal[];
  readonly capitals: CapitalStyle;
};

/** Finds every surface form in the block. Linear in the text. */
export function scanBlock(block: TextBlock, gazetteer: Gazetteer): ScannedBlock {
  const tokens = tokenize(block.text);
  const spots: Spot[] = [];
  const signals: Signal[] = [];
  for (let from = 0; from < tokens.count; from++) {
    const options = matchesAt(gazetteer.trie, tokens, from);
    if (options.length === 0) continue;
    const theatre = theatreOf(options, gazetteer.entries);
    if (theatre !== null) signals.push({ token: from, theatre });
    if (options.some((option) => option.senses.some((sense) => sense.kind !== 'theatre'))) {
      spots.push({ from, options });
    }
  }
  return { block, tokens, spots, signals, capitals: capitalStyle(tokens) };
}

function theatreOf(
  options: readonly TrieMatch[],
  entries: ReadonlyMap<string, GazetteerEntry>,
): string | null {
  for (const { senses } of options) {
    for (const sense of senses) {
      const theatre = theatreOfSense(sense, entries);
      if (theatre !== null) return theatre;
    }
  }
  return null;
}

function theatreOfSense(sense: Sense, entries: ReadonlyMap<string, GazetteerEntry>): string | null {
  if (sense.kind === 'theatre') return sense.theatre;
  if (!('entity' in sense) || sense.kind === 'surname') return null;
  const theatre = theatreOfEntity[sense.entity];
  if (theatre !== undefined) return theatre;
  if (sense.kind !== 'name') return null;
  const entry = entries.get(sense.entity);
  if (entry === undefined || sense.hint !== null) return null;
  return isBoundToGaza(entry) ? 'gaza' : null;
}

const gazaNames = /gaza|hamas|rafah|islamic jihad|qassam/i;

/** Whether naming the entity shows by itself that the text is about Gaza. */
export function isBoundToGaza(entry: GazetteerEntry): boolean {
  return entry.salience === 3 || gazaNames.test(entry.label);
}

function capitalStyle(tokens: Tokens): CapitalStyle {
  let words = 0;
  let caps = 0;
  let capitals = 0;
  for (let at = 0; at < tokens.count; at++) {
    const form = tokens.shapes[at];
    if (form === shape.number || (tokens.keys[at] ?? '').length < 4) continue;
    words++;
    if (form === shape.caps) caps++;
    if (form !== shape.lower) capitals++;
  }
  if (words >= 2 && caps > words * 0.7) return 'all';
  if (words >= 4 && capitals > words * 0.75) return 'title';
  return 'sentence';
}
