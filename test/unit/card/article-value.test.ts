import { describe, expect, it } from 'vitest';
import { articleValue } from '@/lib/card/article-value';

describe('The value that an article gives', () => {
  it.each([
    [
      '54 per cent of the Strip',
      'Israel holds more than 54 per cent of the Strip.',
      'more than 54 per cent of the Strip',
    ],
    ['600 trucks', 'At least 600 trucks a day were promised.', 'At least 600 trucks'],
    ['600 trucks', 'The 600 trucks never came.', '600 trucks'],
    ['61 million tonnes', 'An estimated 61\u00a0million tonnes lie there.', '61 million tonnes'],
  ])('is %j with what qualifies it', (surface, sentence, value) => {
    expect(articleValue({ surface, sentence })).toBe(value);
  });

  it('is the sentence where the number stands beside the marked words', () => {
    const sentence = 'The death toll in Gaza has passed 70,000, the ministry said.';
    expect(articleValue({ surface: 'death toll in Gaza', sentence })).toBe(sentence);
  });

  it('is none where no number is near, or the sentence is no value but a story', () => {
    expect(articleValue({ surface: 'pledges', sentence: 'The pledges were many.' })).toBeNull();
    const dated = 'The pledges of 17 February 2026 were renewed on October 9.';
    expect(articleValue({ surface: 'pledges', sentence: dated })).toBeNull();
    const story = `In 2025 ${'and so it went on '.repeat(20)}with the pledges.`;
    expect(articleValue({ surface: 'pledges', sentence: story })).toBeNull();
  });
});
