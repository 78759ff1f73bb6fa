import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markSentences } from '@/components/panel/mark-sentences';
import type { EntityId } from '@/lib/briefing/types';
import type { ReportedMention } from '@/lib/page/page-state';

function mention(index: number, surface: string, sentence: string): ReportedMention {
  const entity = surface as EntityId;
  return { index, entity, label: surface, kind: 'body', element: 'none', surface, sentence };
}

const wordsOf = (mentions: readonly ReportedMention[]) =>
  markSentences(mentions).map(({ parts }) =>
    parts.map(({ text, mention: own }) => (own === null ? text : `[${text}]`)).join(''),
  );

describe('sentences with their marks', () => {
  it('shows a sentence once with each of its marks in place', () => {
    const sentence = 'The board met the committee before the board left.';
    expect(
      wordsOf([
        mention(0, 'board', sentence),
        mention(1, 'committee', sentence),
        mention(2, 'board', sentence),
      ]),
    ).toEqual(['The [board] met the [committee] before the [board] left.']);
  });

  it('keeps a sentence that comes again later apart', () => {
    const [one, other] = ['The board met.', 'The force came.'];
    const mentions = [
      mention(0, 'board', one),
      mention(1, 'force', other),
      mention(2, 'board', one),
    ];
    expect(wordsOf(mentions)).toHaveLength(3);
  });

  it('keeps a mark beyond the end of a shortened sentence within reach', () => {
    expect(wordsOf([mention(0, 'force', 'A long sentence about …')])).toEqual([
      'A long sentence about … [force]',
    ]);
  });

  it('loses no mark and no word of the sentence, whatever stands in it', () => {
    const words = fc.array(fc.constantFrom('board', 'force', 'a', 'the', 'on'), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.array(fc.constantFrom('board', 'force')), (said, surfaces) => {
        const sentence = said.join(' ');
        const mentions = surfaces.map((surface, index) => mention(index, surface, sentence));
        const marked = markSentences(mentions).flatMap(({ parts }) => parts);
        expect(
          marked.flatMap(({ mention: own }) => own?.index ?? []).sort((a, b) => a - b),
        ).toEqual(mentions.map(({ index }) => index));
        if (mentions.length > 0) {
          expect(
            marked
              .map(({ text }) => text)
              .join('')
              .startsWith(sentence),
          ).toBe(true);
        }
      }),
    );
  });
});
