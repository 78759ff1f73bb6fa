import type { CardModel } from '@/lib/card/card-model';
import { outlineBrief, type PageBrief } from '@/lib/export/outline-brief';
import { outlineCard } from '@/lib/export/outline-card';
import type { Outline } from '@/lib/export/outline';
import { writeCsl } from '@/lib/export/write-csl';
import { writeMarkdown } from '@/lib/export/write-markdown';
import { writeText } from '@/lib/export/write-text';

export const takeAwayFormats = ['text', 'markdown', 'csl-json'] as const;
export type TakeAwayFormat = (typeof takeAwayFormats)[number];

/** A card to take away, with its sources, their dates and the briefing's version. Pure. */
export function takeCard(card: CardModel, format: TakeAwayFormat): string {
  return write(outlineCard(card), format);
}

/** The terms of a page to take away, with their sources, dates and the briefing's version. Pure. */
export function takeBrief(brief: PageBrief, format: TakeAwayFormat): string {
  return write(outlineBrief(brief), format);
}

function write(outline: Outline, format: TakeAwayFormat): string {
  switch (format) {
    case 'text':
      return writeText(outline);
    case 'markdown':
      return writeMarkdown(outline);
    case 'csl-json':
      return writeCsl(outline);
  }
}
