import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledIndex } from '@/lib/briefing/bundled';
import { createEntitySearch } from '@/lib/briefing/search-entities';

const index = bundledIndex();
const search = createEntitySearch(index);
const ids = (query: string): readonly string[] => search(query).map(({ id }) => id);

describe('searching the briefing', () => {
  it.each([
    ['Board of Peace', 'board-of-peace'],
    ['yellow line', 'yellow-line'],
    ['YELLOW  line', 'yellow-line'],
    ['ncag', 'ncag'],
    ['Erdoğan', 'recep-tayyip-erdogan'],
    ['erdogan', 'recep-tayyip-erdogan'],
    ['turkiye', 'turkiye'],
    ['board of p', 'board-of-peace'],
    ['kerem', 'kerem-shalom-crossing'],
  ])('puts what %s names first', (query, expected) => {
    expect(ids(query)[0]).toBe(expected);
  });

  it('finds an entity by another of its names and says by which', () => {
    const found = search('Karem Abu Salem');
    expect(found[0]).toMatchObject({ id: 'kerem-shalom-crossing', alias: 'Karem Abu Salem' });
  });

  it('finds by the definition what no name holds', () => {
    const entity = [...index.entities.values()].find(({ id }) => String(id) === 'eubam-rafah');
    expect(entity?.definition).toContain('civilian mission');
    expect(ids('civilian mission')).toContain('eubam-rafah');
  });

  it('wants every word of the query, in any order', () => {
    expect(ids('crossing rafah')).toContain('rafah-crossing');
    expect(ids('crossing rafah zeppelin')).toEqual([]);
  });

  it('puts names before texts', () => {
    const found = ids('hamas');
    expect(found[0]).toBe('hamas');
    expect(found.indexOf('hamas-administration')).toBeLessThan(5);
  });

  it.each(['', '   ', '…', '“”'])('finds nothing for a query without a word: "%s"', (query) => {
    expect(search(query)).toEqual([]);
  });

  it('finds every entity by its own label, first of those it does not share it with', () => {
    for (const { id, label } of index.entities.values()) {
      expect(ids(label).slice(0, 2)).toContain(id);
    }
  });

  it('names each entity at most once, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (query) => {
        const found = ids(query);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it('never finds more when the query grows by a word', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('gaza', 'force', 'the'),
        fc.lorem({ maxCount: 2 }),
        (word, more) => {
          const wide = new Set(ids(word));
          expect(ids(`${word} ${more}`).every((id) => wide.has(id))).toBe(true);
        },
      ),
    );
  });
});
