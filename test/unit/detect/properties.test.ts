import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledBriefing } from '@/lib/briefing/bundled';
import { beginReading, finishReading } from '@/lib/detect/read-text';
import type { Mention } from '@/lib/detect/mention';
import { answerQuestions } from '@/lib/disambiguate/answer-questions';
import { bundledGazetteer } from '@/lib/gazetteer/bundled-gazetteer';
import type { TextBlock } from '@/lib/text/text-block';

const gazetteer = bundledGazetteer();
const names = bundledBriefing.gazetteer.flatMap((entry) =>
  entry.aliases.concat(entry.contextual.map((alias) => alias.text)),
);

function read(paragraphs: readonly string[]): {
  blocks: TextBlock[];
  mentions: readonly Mention[];
} {
  const blocks = paragraphs.map((text, id): TextBlock => ({ id, role: 'text', text }));
  const reading = beginReading({ blocks, gazetteer, published: null });
  return { blocks, mentions: finishReading(reading, answerQuestions(reading.questions)) };
}

/** Text that is full of names, joined by whatever may stand between words. */
const nameSalad = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...names), fc.lorem({ maxCount: 3 }), fc.string({ unit: 'binary' })),
      fc.constantFrom(' ', ', ', '. ', '’s ', '-', ' “', '” ', '\u00a0', ' of the ', ' and ', '\n'),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.flat().join(''));

describe('any text', () => {
  it('yields mentions in order and apart, each with the text under it', () => {
    fc.assert(
      fc.property(fc.array(nameSalad, { maxLength: 4 }), (paragraphs) => {
        const { blocks, mentions } = read(paragraphs);
        let block = 0;
        let end = 0;
        for (const mention of mentions) {
          if (mention.block !== block) end = 0;
          expect(mention.block).toBeGreaterThanOrEqual(block);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.surface).toBe(
            blocks[mention.block]?.text.slice(mention.start, mention.end),
          );
          expect(gazetteer.entries.has(mention.entity)).toBe(true);
          expect(mention.reason).not.toBe('');
          ({ block, end } = mention);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('reads without grammar too, and marks nothing then that it would not mark with it', () => {
    fc.assert(
      fc.property(nameSalad, (text) => {
        const blocks: TextBlock[] = [{ id: 0, role: 'text', text }];
        const reading = beginReading({ blocks, gazetteer, published: null });
        expect(() => finishReading(reading, null)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});

describe('hostile text', () => {
  // A megabyte is read in the benchmark; here a fifth of it would already take minutes if it were quadratic.
  const length = 200_000;
  const fill = (unit: string): string => unit.repeat(Math.ceil(length / unit.length));

  it.each([
    ['one word', 'a'],
    ['one name', 'Gaza '],
    ['unfinished names', 'Board of '],
    ['descriptions', 'the movement '],
    ['cities', 'Washington '],
    ['withdrawals', 'Israel withdrawal '],
    ['presidents', 'French President Abc Def '],
    ['possessives', 'Israel’s '],
    ['titles', 'US President Donald Trump '],
    ['dots', 'U.S.'],
    ['surrogates', '\ud83d\ude00'],
  ])(
    'is read to the end: nothing but %s',
    (_, unit) => {
      const { mentions } = read([fill(unit)]);
      expect(Array.isArray(mentions)).toBe(true);
    },
    60_000,
  );
});
