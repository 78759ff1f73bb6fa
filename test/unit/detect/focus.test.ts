import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../support/read-paragraphs';
import { Discourse } from '@/lib/detect/discourse';
import { focusAt, type Focus } from '@/lib/detect/focus';
import { beginReading } from '@/lib/detect/read-text';
import { bundledGazetteer } from '@/lib/gazetteer/bundled-gazetteer';

/** The focus at the word "truce", in the last paragraph. */
function focusOf(...paragraphs: string[]): Focus {
  const blocks = blocksOf(paragraphs);
  const { article } = beginReading({ blocks, gazetteer: bundledGazetteer(), published: null });
  const blockIndex = blocks.length - 1;
  const scanned = article.blocks[blockIndex];
  if (scanned === undefined) throw new Error('No paragraph.');
  const from = scanned.tokens.keys.indexOf('truce');
  const { tokens } = scanned;
  const place = { article, blockIndex, scanned, tokens, from, to: from + 1, marked: [] };
  return focusAt({ ...place, discourse: new Discourse(), previous: null, answer: null } as never);
}

describe('focusAt', () => {
  it.each([
    ['the nearest sign in the sentence', 'Hezbollah broke the truce; Hamas did not.', 'lebanon'],
    ['the one before, of two as near', 'In Gaza the truce of Lebanon.', 'gaza'],
    ['a sign after it', 'The truce was news to Hamas.', 'gaza'],
  ])('goes by %s', (_, text, theatre) => {
    expect(focusOf('Talks', text)).toMatchObject({ theatre, shownBy: 'sentence' });
  });

  it('goes by the paragraph where the sentence shows nothing, the last sign before it first', () => {
    const text = 'Ukraine was quiet. Hamas spoke. The truce held. Sudan burned.';
    expect(focusOf('Talks', text)).toMatchObject({ theatre: 'gaza', shownBy: 'paragraph' });
  });

  it('goes by the article where the paragraph shows nothing', () => {
    const page = ['Hamas and Gaza', 'Gaza waits. Ukraine too.', 'The truce held.'];
    expect(focusOf(...page)).toMatchObject({ theatre: 'gaza', shownBy: 'article' });
  });

  it('shows nothing where nothing is shown', () => {
    expect(focusOf('Talks', 'The truce held.').theatre).toBeNull();
  });
});
