import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrap } from '@/lib/cli/wrap';

const text = fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { maxLength: 60 });

it('keeps every word, and every line within its width', () => {
  fc.assert(
    fc.property(text, fc.nat({ max: 8 }), (words, indent) => {
      const lines = wrap(words.join(' '), indent);
      expect(lines.flatMap((line) => line.trim().split(' ')).filter((word) => word !== '')).toEqual(
        words,
      );
      for (const line of lines) {
        expect(line.length).toBeLessThanOrEqual(96);
        expect(line.startsWith(' '.repeat(indent))).toBe(true);
      }
    }),
  );
});

it('leaves a word whole that is longer than a line', () => {
  const word = 'x'.repeat(120);
  expect(wrap(`a ${word} b`, 2)).toEqual(['  a', `  ${word}`, '  b']);
});
