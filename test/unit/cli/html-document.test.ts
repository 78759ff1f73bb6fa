import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { htmlDocument } from '@/lib/cli/html-document';

const page = (name: string) =>
  htmlDocument(readFileSync(`test/fixtures/pages/${name}.html`, 'utf8'));

describe('a saved page', () => {
  it('is its title, its date and the text of its main content', () => {
    const { title, published, text } = page('news-article');
    expect(title).toBe('Mediators seek a date for the second phase in Gaza');
    expect(published).toBe('2026-03-14');
    expect(text.split('\n\n').slice(0, 2)).toEqual([
      'Mediators seek a date for the second phase in Gaza',
      'Talks in Cairo turn on who disarms whom, and when soldiers withdraw.',
    ]);
  });

  it.each(['news-article', 'live-blog', 'unmarked', 'video'])(
    '%s has its blocks in its text',
    (name) => {
      const { blocks, text } = page(name);
      expect(blocks.length).toBeGreaterThan(0);
      for (const block of blocks) {
        expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text);
      }
    },
  );

  it('may be a fragment, or nothing', () => {
    expect(htmlDocument('<p>The yellow line moved.</p>').text).toBe('The yellow line moved.');
    expect(htmlDocument('')).toMatchObject({ title: '', text: '', blocks: [], published: null });
  });
});
