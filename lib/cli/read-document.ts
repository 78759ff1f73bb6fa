import type { PlacedBlock, SourceDocument } from '@/lib/cli/source-document';
import type { Mention } from '@/lib/detect/mention';
import { beginReading, finishReading } from '@/lib/detect/read-text';
import type { GrammarAnswer, GrammarQuestion } from '@/lib/disambiguate/grammar';
import { assessCoverage } from '@/lib/gate/assess-coverage';
import type { CoverageVerdict } from '@/lib/gate/coverage-verdict';
import { bundledGazetteer } from '@/lib/gazetteer/bundled-gazetteer';

export type DocumentReading = {
  readonly document: SourceDocument;
  readonly verdict: CoverageVerdict;
  readonly mentions: readonly PlacedMention[];
};

/** A mention with its place in the document's text. */
export type PlacedMention = Pick<Mention, 'entity' | 'via' | 'reason'> & {
  /** Half-open, UTF-16 code units of `SourceDocument.text`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly block: PlacedBlock;
};

/** Runs gate, gazetteer and grammar over a document. Without coverage there are no mentions unless forced. */
export async function readDocument(
  document: SourceDocument,
  { force }: { readonly force: boolean },
): Promise<DocumentReading> {
  const verdict = assessCoverage(document.evidence);
  if (verdict.kind !== 'coverage' && !force) return { document, verdict, mentions: [] };
  const reading = beginReading({
    blocks: document.blocks,
    gazetteer: bundledGazetteer(),
    published: document.published,
  });
  const mentions = finishReading(reading, await answer(reading.questions));
  return { document, verdict, mentions: place(mentions, document) };
}

/** The grammar engine takes a third of a second to load: only when something is asked of it. */
async function answer(questions: readonly GrammarQuestion[]): Promise<readonly GrammarAnswer[]> {
  if (questions.length === 0) return [];
  const { answerQuestions } = await import('@/lib/disambiguate/answer-questions');
  return answerQuestions(questions);
}

function place(
  mentions: readonly Mention[],
  { blocks, text }: SourceDocument,
): readonly PlacedMention[] {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  return mentions.map((mention) => {
    const block = byId.get(mention.block);
    if (block === undefined) throw new Error(`A mention in no block: ${mention.block}`);
    const start = block.start + mention.start;
    const end = block.start + mention.end;
    const { entity, via, reason } = mention;
    return { start, end, text: text.slice(start, end), entity, via, reason, block };
  });
}
