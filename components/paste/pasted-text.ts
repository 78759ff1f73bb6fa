import type { PartialDate } from '@/lib/briefing/types';

export type PastedText = {
  readonly text: string;
  /** null where the reader gave none. */
  readonly date: PartialDate | null;
};

/** In characters: a book. What takes longer than a few seconds to read is a mistake. */
export const maxText = 300_000;

/** What is wrong with a text, so that it cannot be read; null where it can. */
export function checkText(text: string): 'empty' | 'too-long' | null {
  if (text.trim() === '') return 'empty';
  return text.length > maxText ? 'too-long' : null;
}
