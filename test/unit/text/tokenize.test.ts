import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '@/lib/text/tokenize';
import { gap, shape } from '@/lib/text/tokens';

const surfaces = (text: string): string[] => {
  const { starts, ends } = tokenize(text);
  return starts.map((start, index) => text.slice(start, ends[index]));
};

describe('tokenize', () => {
  it.each([
    ['Israel’s army', ['Israel', 'army']],
    ['Hamas’ disarmament', ['Hamas', 'disarmament']],
    ['Ali Sha’ath', ['Ali', 'Sha’ath']],
    ['the U.S. said', ['the', 'U.S.', 'said']],
    ['J.D. Vance', ['J.D.', 'Vance']],
    ['1,250 of 2.4 million', ['1,250', 'of', '2.4', 'million']],
    ['more than 54% of it', ['more', 'than', '54', '%', 'of', 'it']],
    ['$7 billion', ['$', '7', 'billion']],
    ['Research & Advisory', ['Research', '&', 'Advisory']],
    ['20-point plan', ['20', 'point', 'plan']],
    ['stabili\u00adsation', ['stabili\u00adsation']],
    ['“yellow line”', ['yellow', 'line']],
  ])('cuts %s', (text, words) => {
    expect(surfaces(text)).toEqual(words);
  });

  it.each([
    ['U.S.', 'us'],
    ['Sha’ath', 'shaath'],
    ['stabili\u00adsation', 'stabilisation'],
    ['Türkiye', 'turkiye'],
    ['%', 'percent'],
    ['&', 'and'],
    ['1,250', '1,250'],
  ])('compares %s as %s', (text, key) => {
    expect(tokenize(text).keys).toEqual([key]);
  });

  it.each([
    ['Board of', gap.space],
    ['US-led', gap.hyphen],
    ['Cairo, Amman', gap.comma],
    ['Gaza “Board', gap.mark],
    ['plan – and', gap.mark],
    ['closed. Washington', gap.stop],
    ['closed.Washington', gap.stop],
    ['Dr. Shaath', gap.space],
    ['Donald J. Trump', gap.space],
    ['Oct. 7', gap.space],
    ['Gaza\n\nIsrael', gap.stop],
    ['in the U.S. The', gap.stop],
    ['the U.S. Congress', gap.space],
  ])('knows what stands before the last word of "%s"', (text, expected) => {
    expect(tokenize(text).gaps.at(-1)).toBe(expected);
  });

  it.each([
    ['gaza', shape.lower],
    ['Gaza', shape.capital],
    ['GAZA', shape.caps],
    ['U.S.', shape.caps],
    ['A', shape.capital],
    ['2803', shape.number],
    ['İbrahim', shape.capital],
    ['éclair', shape.lower],
  ])('knows the capitals of %s', (text, expected) => {
    expect(tokenize(text).shapes).toEqual([expected]);
  });

  it('counts sentences', () => {
    const { sentences } = tokenize('Israel said no. Hamas said yes! Who knows?');
    expect(sentences).toEqual([0, 0, 0, 1, 1, 1, 2, 2]);
  });

  it('gives words in order and apart for any string, and throws for none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { starts, ends, keys, count } = tokenize(text);
        for (let at = 0; at < count; at++) {
          expect(starts[at]).toBeGreaterThanOrEqual(ends[at - 1] ?? 0);
          expect(ends[at]).toBeGreaterThan(starts[at] ?? 0);
          expect(keys[at]).not.toBe('');
        }
      }),
    );
  });
});
