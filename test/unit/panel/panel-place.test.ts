import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementIds, type EntityId } from '@/lib/briefing/types';
import { addressOfPlace, placeOfHash, type PanelPlace } from '@/lib/panel/panel-place';

const published = fc.constantFrom('2026-01-30', '2026-02', null);
const place: fc.Arbitrary<PanelPlace> = fc.oneof(
  fc.constant({ kind: 'news' as const }),
  fc.constantFrom(...elementIds).map((element) => ({ kind: 'element' as const, element })),
  fc.record({
    kind: fc.constant('record' as const),
    entity: fc.constantFrom('board-of-peace', 'un').map((id) => id as EntityId),
    article: fc.option(fc.record({ published })),
  }),
);

describe('A place in the panel', () => {
  it('survives its address', () => {
    fc.assert(
      fc.property(place, (each) => {
        const { hash } = new URL(addressOfPlace(each), 'https://panel.example');
        expect(placeOfHash(hash)).toEqual(each);
      }),
    );
  });

  it.each(['', '#', '#record', '#record/<b>', '#record/a b', '#element/everything', '#elsewhere'])(
    'is none in %j',
    (hash) => {
      expect(placeOfHash(hash)).toBeNull();
    },
  );
});
