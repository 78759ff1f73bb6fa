import type { Gazetteer } from '@/lib/gazetteer/gazetteer';
import { matchesAt } from '@/lib/gazetteer/token-trie';
import type { TextBlock } from '@/lib/text/text-block';
import { tokenize } from '@/lib/text/tokenize';
import { shape, type Tokens } from '@/lib/text/tokens';
import type { Spot } from '@/lib/detect/spots';

/** A word that shows which conflict a sentence is about. */
export type Signal = { readonly token: number; readonly theatre: string };

/** How a block uses capitals: `all` and `title` tell nothing about single words. */
type CapitalStyle = 'sentence' | 'title' | 'all';

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
    const shown = options.find((option) => option.theatre !== null)?.theatre ?? null;
    if (shown !== null) signals.push({ token: from, theatre: shown });
    spots.push({ from, options });
  }
  return { block, tokens, spots, signals, capitals: capitalStyle(tokens) };
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
