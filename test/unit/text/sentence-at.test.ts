import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAt, sentencesOf } from '@/lib/text/sentence-at';

const around = (text: string, word: string): string => {
  const start = text.indexOf(word);
  const span = sentenceAt(text, { start, end: start + word.length });
  return text.slice(span.start, span.end);
};

describe('sentenceAt', () => {
  const text =
    'Talks stalled. The U.S. President met Dr. Shaath on Oct. 7. “Gaza waits,” he said! Then rain fell.';

  it.each([
    ['stalled', 'Talks stalled.'],
    ['Shaath', 'The U.S. President met Dr. Shaath on Oct. 7.'],
    ['waits', '“Gaza waits,” he said!'],
    ['rain', 'Then rain fell.'],
  ])('finds the sentence of %s', (word, sentence) => {
    expect(around(text, word)).toBe(sentence);
  });

  it('gives the whole text where there is no word', () => {
    expect(sentenceAt('…', { start: 0, end: 1 })).toEqual({ start: 0, end: 1 });
  });

  it('looks through a long text once for all that is asked of it', () => {
    const long = 'Gaza waits. '.repeat(4_000);
    const sentenceIn = sentencesOf(long);
    for (let start = 0; start < long.length; start += 12) {
      expect(sentenceIn({ start, end: start + 4 })).toEqual({ start, end: start + 11 });
    }
  });

  it('always covers the start of a word it was asked for', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences', maxCount: 6 }), fc.nat(), (lorem, seed) => {
        const start = seed % lorem.length;
        if (!/\w/.test(lorem.charAt(start))) return;
        const span = sentenceAt(lorem, { start, end: start + 1 });
        expect(span.start).toBeLessThanOrEqual(start);
        expect(span.end).toBeGreaterThan(start);
      }),
    );
  });
});
