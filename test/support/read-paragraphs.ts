import type { Mention } from '@/lib/detect/mention';
import { beginReading, finishReading } from '@/lib/detect/read-text';
import { answerQuestions } from '@/lib/disambiguate/answer-questions';
import { bundledGazetteer } from '@/lib/gazetteer/bundled-gazetteer';
import type { TextBlock } from '@/lib/text/text-block';

/** The first paragraph is the title. */
export const blocksOf = (paragraphs: readonly string[]): readonly TextBlock[] =>
  paragraphs.map((text, id) => ({ id, role: id === 0 ? 'title' : 'text', text }));

/** Reads with both tiers and the bundled names. */
export function readParagraphs(
  paragraphs: readonly string[],
  published: string | null = null,
): readonly Mention[] {
  const blocks = blocksOf(paragraphs);
  const reading = beginReading({ blocks, gazetteer: bundledGazetteer(), published });
  return finishReading(reading, answerQuestions(reading.questions));
}

/** The mentions as `surface → entity`. */
export const listed = (mentions: readonly Mention[]): readonly string[] =>
  mentions.map(({ surface, entity }) => `${surface} → ${entity}`);
