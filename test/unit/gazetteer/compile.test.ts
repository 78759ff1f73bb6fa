import { describe, expect, it } from 'vitest';
import { entry } from '../../support/entry';
import { bundledGazetteer } from '@/lib/gazetteer/bundled-gazetteer';
import { compileGazetteer } from '@/lib/gazetteer/compile';
import { descriptionClasses } from '@/lib/gazetteer/descriptions';
import { expandPhrase, phrases } from '@/lib/gazetteer/phrases';
import { matchesAt } from '@/lib/gazetteer/token-trie';
import { tokenize } from '@/lib/text/tokenize';

/** Entities that the words at the start of the text may mean, longest form first. */
function meanings(gazetteer: ReturnType<typeof compileGazetteer>, text: string): string[][] {
  return matchesAt(gazetteer.trie, tokenize(text), 0).map(({ senses }) =>
    senses.flatMap((sense) => ('entity' in sense ? [sense.entity] : [])),
  );
}

describe('compileGazetteer', () => {
  const small = compileGazetteer([
    entry('centre', { kind: 'body', aliases: ['Coordination Centre', 'CC, the big one'] }),
    entry('board', { kind: 'body', aliases: ['Board of Peace'] }),
    entry('charter', { kind: 'document', aliases: ['Board of Peace charter'] }),
    entry('violations', { kind: 'figure', aliases: ['truce violations'] }),
    entry('army', { kind: 'body', aliases: ["Israel's army"] }),
    entry('mediators', { kind: 'stakeholder', aliases: ['Egypt, Qatar and Turkey'] }),
  ]);

  it.each([
    ['Coordination Center', 'centre'],
    ['COORDINATION CENTRE', 'centre'],
    ['Coordination-Centre', 'centre'],
    ['Coordination\u00a0Cen\u00adtre', 'centre'],
    ['CC, the big one', 'centre'],
    ['truce violation', 'violations'],
  ])('finds %s', (text, id) => {
    expect(meanings(small, text)).toEqual([[id]]);
  });

  it('gives all forms that start at a word, the longest first', () => {
    expect(meanings(small, 'Board of Peace charter signed')).toEqual([['charter'], ['board']]);
  });

  it.each([
    'Board, of Peace',
    'Board of “Peace”',
    'Board. Of Peace',
    'CC the big one',
    'Boards of Peace',
  ])('finds nothing in %s', (text) => {
    expect(meanings(small, text)).toEqual([]);
  });

  it('leaves lists of states to the states', () => {
    expect(meanings(small, 'Egypt, Qatar and Turkey')).toEqual([]);
  });

  it('refuses a hint that it does not know', () => {
    const contextual = [{ text: 'the deal', requires: 'mood:good' }];
    expect(() => compileGazetteer([entry('deal', { contextual })])).toThrow(/mood:good/);
  });
});

describe('the words of this folder', () => {
  const { entries } = bundledGazetteer();

  it('speak of entities of the briefing only', () => {
    const ids = [
      ...phrases.map(({ entity }) => entity),
      ...descriptionClasses.flatMap(({ fits, fallback, prefers, fallbackBeside }) => [
        ...fits,
        ...(fallbackBeside ?? []),
        ...[fallback, prefers].filter((id) => id !== undefined),
      ]),
    ];
    expect(ids.filter((id) => !entries.has(id))).toEqual([]);
  });

  it('prefer and fall back to what the noun can describe', () => {
    for (const { fits, prefers, fallback } of descriptionClasses) {
      expect(fits).toEqual(expect.arrayContaining([prefers ?? fits[0], fallback ?? fits[0]]));
    }
  });

  it('stand in one class each, as only one can be found', () => {
    const heads = descriptionClasses.flatMap((each) => each.heads.split('|'));
    expect(heads.filter((head, at) => heads.indexOf(head) !== at)).toEqual([]);
  });

  it('expand a pattern to every way of saying it', () => {
    expect(expandPhrase('20|twenty point peace|- plan')).toEqual([
      ['20', 'point', 'peace', 'plan'],
      ['20', 'point', 'plan'],
      ['twenty', 'point', 'peace', 'plan'],
      ['twenty', 'point', 'plan'],
    ]);
  });
});
