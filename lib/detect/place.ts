import type { EntityId } from '@/lib/briefing/types';
import type { Article } from '@/lib/detect/article';
import type { Discourse } from '@/lib/detect/discourse';
import type { Mention } from '@/lib/detect/mention';
import type { ScannedBlock, Signal } from '@/lib/detect/scan-block';
import type { GrammarAnswer } from '@/lib/disambiguate/grammar';
import { gap, shape, type Tokens } from '@/lib/text/tokens';

/** A surface form at tokens `from`..`to` (exclusive) of a block, with all that may decide it. */
export type Place = {
  readonly article: Article;
  readonly discourse: Discourse;
  readonly blockIndex: number;
  readonly scanned: ScannedBlock;
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  /** What was marked so far in the block, as signs of what it is about. */
  readonly marked: readonly Signal[];
  /** The last mention of the same block, and the token after it. */
  readonly previous: { readonly mention: Mention; readonly to: number } | null;
  /** null: not asked, or no grammar at hand. */
  readonly answer: GrammarAnswer | null;
};

/** A decision to mark. `from`/`to` narrow or widen the span in tokens. */
export type Verdict = {
  readonly entity: EntityId;
  readonly via: Mention['via'];
  readonly reason: string;
  readonly from?: number;
  readonly to?: number;
};

/** A decision by context, from token `from` on. */
export const contextVerdict = (entity: string, reason: string, from: number): Verdict => ({
  entity: entity as EntityId,
  via: 'context',
  reason,
  from,
});

/** Where a term's span starts and ends, in tokens, if it differs from the surface form's. */
export type TermSpan = { readonly from?: number; readonly to?: number };

/** The surface form as it stands. */
export const whole: TermSpan = {};

/** Where a form stands in the order of what is named. */
export const whereOf = ({
  tokens,
  from,
  blockIndex,
}: Pick<Place, 'tokens' | 'from' | 'blockIndex'>): {
  readonly block: number;
  readonly sentence: number;
} => ({
  block: blockIndex,
  sentence: tokens.sentences[from] ?? 0,
});

/** Key of the token `steps` before the form in the same sentence, or '' where there is none. */
export function keyBefore({ tokens, from }: Pick<Place, 'tokens' | 'from'>, steps = 1): string {
  const at = from - steps;
  return at >= 0 && tokens.sentences[at] === tokens.sentences[from] ? (tokens.keys[at] ?? '') : '';
}

/** Key of the token `steps` after the form in the same sentence, or '' where there is none. */
export function keyAfter({ tokens, to }: Pick<Place, 'tokens' | 'to'>, steps = 1): string {
  const at = to - 1 + steps;
  return tokens.sentences[at] === tokens.sentences[to - 1] ? (tokens.keys[at] ?? '') : '';
}

/** What stands between the form and the token before it. */
export const gapBefore = ({ tokens, from }: Pick<Place, 'tokens' | 'from'>): number =>
  tokens.gaps[from] ?? gap.stop;

/** What stands between the form and the token after it. */
export const gapAfter = ({ tokens, to }: Pick<Place, 'tokens' | 'to'>): number =>
  tokens.gaps[to] ?? gap.stop;

/** Whether the form opens its sentence, where a capital says nothing. */
export const opensSentence = ({ tokens, from }: Pick<Place, 'tokens' | 'from'>): boolean =>
  from === 0 || tokens.sentences[from - 1] !== tokens.sentences[from];

/** Whether the token is printed with a capital that means something. */
export const isCapital = (tokens: Tokens, at: number): boolean =>
  tokens.shapes[at] === shape.capital || tokens.shapes[at] === shape.caps;

/** How far a sentence is looked through; text without full stops must not make the reading quadratic. */
const longestSide = 60;

/** First and last token (exclusive) of the sentence around token `at`, at most 60 to each side. */
export function sentenceBounds(tokens: Tokens, at: number): { first: number; end: number } {
  const sentence = tokens.sentences[at];
  let first = at;
  while (first > 0 && at - first < longestSide && tokens.sentences[first - 1] === sentence) first--;
  let end = at + 1;
  while (end < tokens.count && end - at < longestSide && tokens.sentences[end] === sentence) end++;
  return { first, end };
}

/** The folded text of the sentence around token `from`, at most 60 words to each side. */
export function sentenceAround({ tokens, from }: Pick<Place, 'tokens' | 'from'>): string {
  const { first, end } = sentenceBounds(tokens, from);
  return tokens.folded.slice(tokens.starts[first], tokens.ends[end - 1]);
}

/** Whether any of the folded word beginnings stands in `folded`. */
export function holdsAny(folded: string, words: readonly string[]): boolean {
  return words.some((word) => holds(folded, word));
}

function holds(folded: string, word: string): boolean {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (at === 0 || !/[a-z0-9]/.test(folded.charAt(at - 1))) return true;
  }
  return false;
}
