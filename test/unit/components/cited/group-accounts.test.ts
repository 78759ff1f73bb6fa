import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimId } from '@/lib/briefing/types';
import type { CitedClaim } from '@/lib/card/card-model';
import { groupAccounts } from '@/components/cited/group-accounts';

function claim(id: string, ...conflictsWith: readonly string[]): CitedClaim {
  return {
    id: id as ClaimId,
    text: `Account ${id}.`,
    date: '2026-01-30',
    speaker: null,
    disputed: conflictsWith.length > 0,
    support: 'multiple',
    aggregatorsOnly: false,
    labels: [],
    sources: [],
    conflictsWith: conflictsWith as readonly ClaimId[],
  };
}

function ids(claims: readonly CitedClaim[]): readonly (readonly string[])[] {
  return groupAccounts(claims).map((group) => group.map(({ id }) => id));
}

describe('groupAccounts', () => {
  it('leaves claims that nobody contradicts alone and in order', () => {
    expect(ids([claim('a'), claim('b')])).toEqual([['a'], ['b']]);
  });

  it('puts two accounts of one thing together where the first stood', () => {
    expect(ids([claim('a', 'c'), claim('b'), claim('c', 'a')])).toEqual([['a', 'c'], ['b']]);
  });

  it('takes a conflict that only one of the two names', () => {
    expect(ids([claim('a'), claim('b', 'a')])).toEqual([['a', 'b']]);
  });

  it('joins two groups that a later account contradicts, each member in its order', () => {
    expect(ids([claim('a', 'd'), claim('b'), claim('c', 'd'), claim('d', 'a', 'c')])).toEqual([
      ['a', 'c', 'd'],
      ['b'],
    ]);
  });

  it('does not look for accounts that are not there', () => {
    expect(ids([claim('a', 'elsewhere')])).toEqual([['a']]);
  });

  it('keeps every claim exactly once, whatever contradicts what', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const conflicts = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)));
    fc.assert(
      fc.property(conflicts, (pairs) => {
        const claims = names.map((name) =>
          claim(name, ...pairs.filter(([one]) => one === name).map(([, other]) => other)),
        );
        expect(ids(claims).flat().toSorted()).toEqual(names);
      }),
    );
  });
});
