import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, weightless } from '@/lib/text/fold';

describe('foldText', () => {
  it.each([
    ['ISRAEL', 'israel'],
    ['Türkiye', 'turkiye'],
    ['Erdoğan', 'erdogan'],
    ['İbrahim Kalın', 'ibrahim kalin'],
    ['António', 'antonio'],
    ['Hamas’s “second” phase', 'hamas\'s "second" phase'],
    ['Kerem\u00a0Shalom', 'kerem shalom'],
    ['non\u2011breaking', 'non-breaking'],
    ['Israel–Hamas', 'israel-hamas'],
    ['غزة', 'غزة'],
  ])('folds %s to %s', (printed, folded) => {
    expect(foldText(printed)).toBe(folded);
  });

  it('puts one weightless unit for soft hyphens, joiners and combining marks', () => {
    expect(foldText('stabili\u00adsation')).toBe(`stabili${weightless}sation`);
    expect(foldText('Ga\u200bza')).toBe(`ga${weightless}za`);
    expect(foldText('Erdog\u0306an')).toBe(`erdog${weightless}an`);
  });

  it('keeps the length of any string, so that offsets carry over', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(text)).toHaveLength(text.length);
      }),
    );
  });

  it('changes nothing when run twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = foldText(text);
        expect(foldText(once)).toBe(once);
      }),
    );
  });
});
