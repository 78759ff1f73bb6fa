import type { PartialDate } from '@/lib/briefing/types';
import type { BriefingStamp, CardModel } from '@/lib/card/card-model';
import { dateInWords, kindInWords, timingInWords } from '@/lib/export/export-words';
import type { Outline } from '@/lib/export/outline';
import { definitionOf, standingOf } from '@/lib/export/outline-card';
import { References } from '@/lib/export/references';

export type PageBrief = {
  /** The article's title; empty where it has none. */
  readonly title: string;
  readonly published: PartialDate | null;
  /** The cards of what the article mentions, in reading order. */
  readonly cards: readonly CardModel[];
  readonly briefing: BriefingStamp;
};

/** The brief of a page: each of its terms with what it is, where it stands and what that rests on. */
export function outlineBrief({ title, published, cards, briefing }: PageBrief): Outline {
  const references = new References();
  const [first] = cards;
  const article = published === null ? [] : [`Article of ${dateInWords(published)}`];
  return {
    title: title === '' ? 'Terms of phase two' : `Terms of phase two in “${title}”`,
    notes: first === undefined ? article : [timingInWords(first.timing, briefing)],
    sections: cards.map((card) => ({
      title: card.entity.label,
      note: kindInWords(card.entity),
      paragraphs: [definitionOf(card, references)],
      items: standingOf(card, references),
    })),
    sources: references.sources,
    briefing,
  };
}
