import type { PlacedMention } from '@/lib/cli/read-document';
import type { SourceDocument } from '@/lib/cli/source-document';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentence a mention stands in. */
export function sentenceOf({ mention }: PlacedMention, { blocks }: SourceDocument): string {
  const block = blocks.find(({ id }) => id === mention.block);
  const segment = segmenter.segment(block?.text ?? '').containing(mention.start);
  return segment?.segment.trim() ?? '';
}
