import { describe, expect, it } from 'vitest';
import { otherNumber, spellings } from '@/lib/gazetteer/spelling';

describe('spellings', () => {
  it.each([
    ['stabilisation', 'stabilization'],
    ['stabilization', 'stabilisation'],
    ['demilitarised', 'demilitarized'],
    ['radicalized', 'radicalised'],
    ['centre', 'center'],
    ['programme', 'program'],
    ['defence', 'defense'],
    ['neighbours', 'neighbors'],
    ['tonnes', 'tons'],
  ])('gives %s also as %s', (word, other) => {
    expect(spellings(word)).toEqual([word, other]);
  });

  it.each(['gaza', 'wise', 'promise', 'rise', 'hour', 'size', 'tens'])(
    'leaves %s alone',
    (word) => {
      expect(spellings(word)).toEqual([word]);
    },
  );
});

describe('otherNumber', () => {
  it.each([
    ['violation', 'violations'],
    ['violations', 'violation'],
    ['committee', 'committees'],
    ['parties', 'party'],
    ['party', 'parties'],
  ])('turns %s into %s', (noun, other) => {
    expect(otherNumber(noun)).toBe(other);
  });

  it.each(['hamas', 'crisis', 'business', 'disarmament', 'rebuilding', '2803', 'aid'])(
    'gives none for %s',
    (noun) => {
      expect(otherNumber(noun)).toBeNull();
    },
  );
});
