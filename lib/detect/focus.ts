import type { Place } from '@/lib/detect/place';
import type { Signal } from '@/lib/detect/scan-block';

/** Which conflict a place in the text is about, and where that shows. */
export type Focus = {
  readonly theatre: string | null;
  readonly shownBy: 'sentence' | 'paragraph' | 'article';
  /** Tokens to the sign that shows it, within the sentence. */
  readonly distance: number;
};

type FocusPlace = Pick<Place, 'article' | 'blockIndex' | 'scanned' | 'from' | 'marked'>;

/**
 * The conflict that the words around a token are about: the nearest sign in its sentence, else the last
 * one before it in the paragraph, else the next one there, else what the article is about.
 */
export function focusAt({ article, blockIndex, scanned, from, marked }: FocusPlace): Focus {
  const { tokens } = scanned;
  const sentence = tokens.sentences[from];
  let nearest: Signal | null = null;
  let before: Signal | null = null;
  let after: Signal | null = null;
  const weigh = (signal: Signal): void => {
    if (tokens.sentences[signal.token] === sentence) {
      if (nearest === null || distance(signal, from) < distance(nearest, from)) nearest = signal;
    } else if (signal.token < from) {
      if (before === null || signal.token > before.token) before = signal;
    } else after ??= signal;
  };
  for (const signal of scanned.signals) weigh(signal);
  for (const signal of marked) weigh(signal);
  const shown = theatreOf(nearest);
  if (shown !== null) {
    return { theatre: shown, shownBy: 'sentence', distance: reachOf(nearest, from) };
  }
  const inBlock = theatreOf(before) ?? theatreOf(after);
  if (inBlock !== null) return { theatre: inBlock, shownBy: 'paragraph', distance: Infinity };
  const previous = article.blocks[blockIndex - 1]?.signals.at(-1);
  if (previous !== undefined && article.theatre !== 'gaza') {
    return { theatre: previous.theatre, shownBy: 'paragraph', distance: Infinity };
  }
  return { theatre: article.theatre, shownBy: 'article', distance: Infinity };
}

const theatreOf = (signal: Signal | null): string | null => signal?.theatre ?? null;

const reachOf = (signal: Signal | null, token: number): number =>
  signal === null ? Infinity : distance(signal, token);

const distance = (signal: Signal, token: number): number => Math.abs(signal.token - token);
