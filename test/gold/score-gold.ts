import type { GoldSentence } from './load-gold';
import { beginReading, finishReading } from '@/lib/detect/read-text';
import { answerQuestions } from '@/lib/disambiguate/answer-questions';
import { bundledGazetteer } from '@/lib/gazetteer/bundled-gazetteer';
import type { TextBlock } from '@/lib/text/text-block';

const title = 'Israel and Hamas argue over the ceasefire in Gaza';

/** Whether the form in braces is marked as the sentence's entity. */
function isMarked({ text, entity, before, context }: GoldSentence): boolean {
  const start = text.indexOf('{');
  const end = text.indexOf('}') - 1;
  const paragraphs = [before ?? [], text.replace(/[{}]/g, '')].flat();
  const blocks: TextBlock[] = paragraphs.map((paragraph, id) => ({
    id: id + 1,
    role: 'text',
    text: paragraph,
  }));
  if (context !== 'none') blocks.unshift({ id: 0, role: 'title', text: title });
  const reading = beginReading({ blocks, gazetteer: bundledGazetteer(), published: null });
  const mentions = finishReading(reading, answerQuestions(reading.questions));
  return mentions.some(
    (mention) =>
      mention.block === blocks.at(-1)?.id &&
      mention.entity === entity &&
      mention.start < end &&
      start < mention.end,
  );
}

export type GroupScore = {
  readonly precision: number;
  readonly recall: number;
  /** Sentences decided wrongly. */
  readonly failed: readonly GoldSentence[];
};

/** Precision and recall over one group; 1 where there is nothing to divide by. */
export function scoreGroup(sentences: readonly GoldSentence[]): GroupScore {
  const marked = new Set(sentences.filter(isMarked));
  const right = sentences.filter((sentence) => sentence.sense === 'right');
  const found = right.filter((sentence) => marked.has(sentence)).length;
  return {
    precision: marked.size === 0 ? 1 : found / marked.size,
    recall: right.length === 0 ? 1 : found / right.length,
    failed: sentences.filter((sentence) => marked.has(sentence) !== (sentence.sense === 'right')),
  };
}
