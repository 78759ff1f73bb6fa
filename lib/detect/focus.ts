import type { Article } from '@/lib/detect/article';
import type { Signal } from '@/lib/detect/scan-block';

/** Which conflict a place in the text is about, and where that shows. */
export type Focus = {
  readonly theatre: string | null;
  readonly shownBy: 'sentence' | 'paragraph' | 'article';
};

/**
 * The conflict that the words around a token are about: the nearest sign in its sentence, else the last
 * one before it in the paragraph, else the next one there, else what the article is about.
 */
export function focusAt(article: Article, blockIndex: number, token: number): Focus {
  const scanned = article.blocks[blockIndex];
  if (scanned === undefined) return { theatre: article.theatre, shownBy: 'article' };
  const { signals, tokens } = scanned;
  const sentence = tokens.sentences[token];
  let nearest: Signal | null = null;
  let before: Signal | null = null;
  let after: Signal | null = null;
  for (const signal of signals) {
    if (tokens.sentences[signal.token] === sentence) {
      if (nearest === null || distance(signal, token) < distance(nearest, token)) nearest = signal;
    } else if (signal.token < token) before = signal;
    else after ??= signal;
  }
  if (nearest !== null) return { theatre: nearest.theatre, shownBy: 'sentence' };
  const inBlock = before ?? after;
  if (inBlock !== null) return { theatre: inBlock.theatre, shownBy: 'paragraph' };
  const previous = article.blocks[blockIndex - 1]?.signals.at(-1);
  if (previous !== undefined && article.theatre !== 'gaza') {
    return { theatre: previous.theatre, shownBy: 'paragraph' };
  }
  return { theatre: article.theatre, shownBy: 'article' };
}

const distance = (signal: Signal, token: number): number => Math.abs(signal.token - token);
