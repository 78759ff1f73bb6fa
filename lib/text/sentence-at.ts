const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentence of a text that an offset (UTF-16 units) stands in, without the space around it. */
export function sentenceAt(text: string, offset: number): string {
  return segmenter.segment(text).containing(offset)?.segment.trim() ?? '';
}
