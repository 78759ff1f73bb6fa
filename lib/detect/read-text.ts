import type { PartialDate } from '@/lib/briefing/types';
import { surveyArticle, type Article } from '@/lib/detect/article';
import { newDiscourse } from '@/lib/detect/discourse';
import { learnNames, withLearned } from '@/lib/detect/learn-names';
import type { Mention } from '@/lib/detect/mention';
import { openQuestions } from '@/lib/detect/open-questions';
import { questionAt } from '@/lib/detect/question-at';
import { readBlock } from '@/lib/detect/read-block';
import { scanBlock, type ScannedBlock } from '@/lib/detect/scan-block';
import type { GrammarAnswer, GrammarQuestion } from '@/lib/disambiguate/grammar';
import type { Gazetteer } from '@/lib/gazetteer/gazetteer';
import type { TextBlock } from '@/lib/text/text-block';

/** Tier 1 done: what was found, and what only grammar can decide. */
export type Reading = {
  readonly questions: readonly GrammarQuestion[];
  readonly article: Article;
  /** For each question, its block's index and its first token. */
  readonly asked: readonly { readonly block: number; readonly token: number }[];
};

export type ReadTextOptions = {
  /** In reading order, the title first where there is one. */
  readonly blocks: readonly TextBlock[];
  readonly gazetteer: Gazetteer;
  readonly published: PartialDate | null;
};

/** Blocks are scanned once: a page that changes is read again with most of its blocks unchanged. */
const scans = new WeakMap<Gazetteer, WeakMap<TextBlock, ScannedBlock>>();

function scanOnce(block: TextBlock, gazetteer: Gazetteer): ScannedBlock {
  let known = scans.get(gazetteer);
  if (known === undefined) scans.set(gazetteer, (known = new WeakMap()));
  let scanned = known.get(block);
  if (scanned === undefined) known.set(block, (scanned = scanBlock(block, gazetteer)));
  return scanned;
}

/** Finds every candidate in the blocks. Linear in the text; no grammar engine. */
export function beginReading({ blocks, gazetteer, published }: ReadTextOptions): Reading {
  const listed = blocks.map((block) => scanOnce(block, gazetteer));
  const learned = learnNames(listed, gazetteer);
  const scanned = learned.size === 0 ? listed : listed.map((each) => withLearned(each, learned));
  const article = surveyArticle({ gazetteer, blocks: scanned, published });
  const questions: GrammarQuestion[] = [];
  const asked: { block: number; token: number }[] = [];
  scanned.forEach((each, block) => {
    for (const { from, to } of openQuestions(article, block)) {
      questions.push(questionAt(each.tokens, from, to));
      asked.push({ block, token: from });
    }
  });
  return { questions, article, asked };
}

/**
 * Decides the candidates of a reading, in document order.
 * `answers` stand in the order of `reading.questions`; null decides without grammar, leaving out what needs it.
 */
export function finishReading(
  reading: Reading,
  answers: readonly GrammarAnswer[] | null,
): readonly Mention[] {
  const { article, asked } = reading;
  const known = new Map<string, GrammarAnswer>();
  answers?.forEach((answer, index) => {
    const at = asked[index];
    if (at !== undefined) known.set(`${at.block}:${at.token}`, answer);
  });
  const discourse = newDiscourse();
  return article.blocks.flatMap((_, blockIndex) =>
    readBlock({
      article,
      discourse,
      blockIndex,
      answerAt: (token) => known.get(`${blockIndex}:${token}`) ?? null,
    }),
  );
}
