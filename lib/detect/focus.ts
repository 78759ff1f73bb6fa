import type { Place } from '@/lib/detect/place';
import type { Signal } from '@/lib/detect/scan-block';
import { gap, type Tokens } from '@/lib/text/tokens';

/** Which conflict a place in the text is about, and where that shows. */
export type Focus = {
  readonly theatre: string | null;
  readonly shownBy: 'sentence' | 'paragraph' | 'article';
  /** Tokens to the sign that shows it; infinite beyond the sentence. */
  readonly distance: number;
};

type FocusPlace = Pick<Place, 'article' | 'blockIndex' | 'scanned' | 'from' | 'marked'>;

/**
 * The conflict that the words around a token are about: the nearest sign in its sentence, else the last
 * one before it in the paragraph, else the next one there, else what the article is about.
 */
export function focusAt({ article, blockIndex, scanned, from, marked }: FocusPlace): Focus {
  const { signals, tokens } = scanned;
  const next = firstFrom(signals, from);
  const before = later(signals[next - 1], marked.at(-1));
  const after = signals[next];
  const left = stepsTo(before, from, tokens);
  const right = stepsTo(after, from, tokens);
  const nearest = left <= right ? before : after;
  if (nearest !== undefined && Math.min(left, right) < Infinity) {
    return { theatre: nearest.theatre, shownBy: 'sentence', distance: Math.min(left, right) };
  }
  const inBlock = before ?? after;
  if (inBlock !== undefined) return beyond(inBlock.theatre, 'paragraph');
  const previous = article.blocks[blockIndex - 1]?.signals.at(-1);
  if (previous !== undefined && article.theatre !== 'gaza')
    return beyond(previous.theatre, 'paragraph');
  return beyond(article.theatre, 'article');
}

/** Infinite from another sentence. */
function stepsTo(signal: Signal | undefined, token: number, tokens: Tokens): number {
  if (signal === undefined || tokens.sentences[signal.token] !== tokens.sentences[token])
    return Infinity;
  return stepsBetween(tokens, Math.min(signal.token, token), Math.max(signal.token, token));
}

/** What a clause boundary adds: a sign across a semicolon or dash is farther than its words say. */
const clauseSteps = 4;
/** Beyond this many words boundaries are no longer counted; the sign is far either way. */
const counted = 30;

function stepsBetween(tokens: Tokens, from: number, to: number): number {
  let steps = to - from;
  for (let at = from + 1; at <= Math.min(to, from + counted); at++) {
    if (tokens.gaps[at] === gap.mark) steps += clauseSteps;
  }
  return steps;
}

const beyond = (theatre: string | null, shownBy: Focus['shownBy']): Focus => ({
  theatre,
  shownBy,
  distance: Infinity,
});

function later(a: Signal | undefined, b: Signal | undefined): Signal | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.token >= a.token ? b : a;
}

/** Index of the first signal at or after a token. */
export function firstFrom(signals: readonly Signal[], token: number): number {
  let low = 0;
  let high = signals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((signals[middle]?.token ?? Infinity) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
