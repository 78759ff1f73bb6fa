import type { PartialDate } from '@/lib/briefing/types';
import { surveyArticle, type Article } from '@/lib/detect/article';
import { Discourse } from '@/lib/detect/discourse';
import { learnHeads, withHeads } from '@/lib/detect/learn-heads';
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

/**
 * The scans of the last reading: a page that changes is read again with most of its blocks unchanged.
 * Only the last one is kept, and by a plain map: a WeakMap of blocks doubled the cost of a reading.
 */
let remembered: { gazetteer: Gazetteer; scans: Map<TextBlock, ScannedBlock> } | null = null;

/** Scans some blocks of the next reading before it, as a long text is scanned in parts. */
export function scanAhead(blocks: readonly TextBlock[], gazetteer: Gazetteer): void {
  if (remembered?.gazetteer !== gazetteer) remembered = { gazetteer, scans: new Map() };
  const { scans } = remembered;
  for (const block of blocks) {
    if (!scans.has(block)) scans.set(block, scanBlock(block, gazetteer));
  }
}

function scanBlocks(blocks: readonly TextBlock[], gazetteer: Gazetteer): readonly ScannedBlock[] {
  const before = remembered?.gazetteer === gazetteer ? remembered.scans : null;
  const scans = new Map<TextBlock, ScannedBlock>();
  const scanned = blocks.map((block) => {
    const each = before?.get(block) ?? scanBlock(block, gazetteer);
    scans.set(block, each);
    return each;
  });
  remembered = { gazetteer, scans };
  return scanned;
}

/**
 * Finds every candidate in the blocks. Linear in the text; no grammar engine. Blocks of the last reading
 * are not scanned again.
 */
export function beginReading({ blocks, gazetteer, published }: ReadTextOptions): Reading {
  const listed = scanBlocks(blocks, gazetteer);
  const learned = learnNames(listed, gazetteer);
  const named = learned.size === 0 ? listed : listed.map((each) => withLearned(each, learned));
  const heads = learnHeads(named, gazetteer);
  const scanned = heads.size === 0 ? named : named.map((each) => withHeads(each, heads));
  const article = surveyArticle({ gazetteer, blocks: scanned, published, heads });
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
  const known = new Map<number, Map<number, GrammarAnswer>>();
  answers?.forEach((answer, index) => {
    const at = asked[index];
    if (at === undefined) return;
    const inBlock = known.get(at.block) ?? new Map<number, GrammarAnswer>();
    known.set(at.block, inBlock.set(at.token, answer));
  });
  const discourse = new Discourse();
  const mentions: Mention[] = [];
  for (let blockIndex = 0; blockIndex < article.blocks.length; blockIndex++) {
    const inBlock = known.get(blockIndex) ?? noAnswers;
    readBlock({ article, discourse, blockIndex, answers: inBlock }, mentions);
  }
  return mentions;
}

const noAnswers: ReadonlyMap<number, GrammarAnswer> = new Map();
