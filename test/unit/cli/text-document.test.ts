import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textDocument } from '@/lib/cli/text-document';

const body = 'The mediators met in Cairo for the third time in a week, and went home late.';

describe('a plain text', () => {
  it('begins with its title and goes on by the line', () => {
    const { title, blocks, evidence } = textDocument(
      `\n Talks resume \r\n\r\n${body}\r\nAnd then.\r\n`,
    );
    expect(title).toBe('Talks resume');
    expect(blocks.map(({ role, text, start }) => [role, text, start])).toEqual([
      ['title', 'Talks resume', 2],
      ['text', body, 19],
      ['text', 'And then.', 19 + body.length + 2],
    ]);
    expect([...evidence.paragraphs]).toEqual([body]);
    expect(evidence.titles).toEqual(['Talks resume']);
  });

  it('has no title when it opens with a paragraph', () => {
    const { title, blocks, evidence } = textDocument(body.repeat(4));
    expect(title).toBe('');
    expect(blocks[0]?.role).toBe('text');
    expect([...evidence.paragraphs]).toHaveLength(1);
  });

  it('has a date only when it says when it was published', () => {
    expect(textDocument(`Title\nPublished on 14 March 2026\n${body}`).published).toBe('2026-03-14');
    expect(textDocument(`Title\nDate: 2026-03-14T10:00Z\n${body}`).published).toBe('2026-03-14');
    expect(
      textDocument(`Title\nOn 14 March 2026 the crossing opened.\n${body}`).published,
    ).toBeNull();
    expect(textDocument(`Title\n14 March 2026\n${body}`).published).toBeNull();
  });

  it('may be empty', () => {
    expect(textDocument('')).toMatchObject({ title: '', blocks: [], published: null });
    expect(textDocument('\ufeff\n \n').blocks).toEqual([]);
  });

  it('places every block where its text stands, whatever the line ends', () => {
    const line = fc.string({ unit: 'grapheme' });
    const end = fc.constantFrom('\n', '\r\n', '\n\n', '\r');
    fc.assert(
      fc.property(fc.array(fc.tuple(line, end)), (lines) => {
        const text = lines.flat().join('');
        const { blocks, text: whole } = textDocument(text);
        expect(whole).toBe(text);
        for (const block of blocks) {
          expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text);
        }
      }),
    );
  });
});
