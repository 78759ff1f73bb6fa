import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '@/lib/text/split-paragraphs';

function letters(words: string): string {
  return words.replaceAll(/[\s-]/g, '');
}

describe('splitParagraphs', () => {
  it('takes blank lines for the ends of paragraphs', () => {
    expect(splitParagraphs(' A title \n\nFirst text.\r\n \r\n\nSecond text.\n')).toEqual([
      'A title',
      'First text.',
      'Second text.',
    ]);
  });

  it('takes ends of lines for them where sentences end there', () => {
    expect(splitParagraphs('He said:\n“First.”\nSecond.')).toEqual([
      'He said:',
      '“First.”',
      'Second.',
    ]);
  });

  it('joins lines that were broken to fit a page, and words that were divided', () => {
    expect(splitParagraphs('The Board of\nPeace spoke of decom-\nmissioning.\nIt left.')).toEqual([
      'The Board of Peace spoke of decommissioning.',
      'It left.',
    ]);
  });

  it('leaves a headline alone above paragraphs of one line each', () => {
    const long = `${'Many words stand in this line. '.repeat(6)}End.`;
    expect(splitParagraphs(`A plan for the Strip\n${long}\n${long}`)).toEqual([
      'A plan for the Strip',
      long,
      long,
    ]);
  });

  it('loses no letter and leaves no paragraph empty', () => {
    const line = fc.constantFrom('Hamas', 'the Board of', 'left.', '', '  ', 'a-', '“No.”', '\t');
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const paragraphs = splitParagraphs(text);
        expect(letters(paragraphs.join(''))).toBe(letters(text));
        expect(paragraphs.every((own) => own !== '' && own.trim() === own)).toBe(true);
      }),
    );
  });
});
