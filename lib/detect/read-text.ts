import type { PartialDate } from '@/lib/briefing/types';
import type { Mention } from '@/lib/detect/mention';
import type { GrammarAnswer, GrammarQuestion } from '@/lib/disambiguate/grammar';
import type { Gazetteer } from '@/lib/gazetteer/gazetteer';
import type { TextBlock } from '@/lib/text/text-block';

/** Tier 1 done: what was found, and what only grammar can decide. */
export type Reading = {
  readonly questions: readonly GrammarQuestion[];
};

export type ReadTextOptions = {
  /** In reading order, the title first where there is one. */
  readonly blocks: readonly TextBlock[];
  readonly gazetteer: Gazetteer;
  readonly published: PartialDate | null;
};

/** Finds every candidate in the blocks. Linear in the text; no grammar engine. */
export function beginReading(_options: ReadTextOptions): Reading {
  return { questions: [] };
}

/**
 * Decides the candidates of a reading, in document order.
 * `answers` stand in the order of `reading.questions`; null decides without grammar, leaving out what needs it.
 */
export function finishReading(
  _reading: Reading,
  _answers: readonly GrammarAnswer[] | null,
): readonly Mention[] {
  return [];
}
