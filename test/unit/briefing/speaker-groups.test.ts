import { describe, expect, it } from 'vitest';
import { indexBriefing } from '@/lib/briefing/lookup';
import { measureBalance } from '@/lib/briefing/measure-balance';
import { speakerGroups } from '@/lib/briefing/speaker-groups';
import { claimId, claimWith, smallBriefing } from './small-briefing';

describe('The side of a speaker', () => {
  it.each([
    ['Benjamin Netanyahu', ['Israel']],
    ['senior US official, to Axios', ['United States']],
    ['Hamas official, to AFP', ['Hamas and other factions']],
    ['Gaza Government Media Office (Hamas-run)', ['Authorities and medics in Gaza']],
    ['Hamas; Israeli government', ['Israel', 'Hamas and other factions']],
    ['AP analysis of COGAT data', ['Press and analysts']],
    ['Reuters, unnamed sources', ['Press and analysts']],
    ['sources quoted by Reuters', ['Unnamed sources']],
    ['Palestinian UN representative', ['Palestinian Authority and Fatah']],
    ['Türkiye, Egypt and Qatar', ['Egypt, Qatar and Türkiye']],
    ['A person nobody knows', []],
  ])('of “%s” is %j', (speaker, sides) => expect(speakerGroups(speaker)).toEqual(sides));
});

describe('The balance of a briefing', () => {
  const briefing = smallBriefing((draft) => {
    const kind = 'position';
    draft.claims.push(
      claimWith({ id: claimId('one'), kind, speaker: 'Hamas' }),
      claimWith({ id: claimId('two'), kind, speaker: 'Hamas; Israel', date: null, disputed: true }),
      claimWith({ id: claimId('three'), speaker: 'A person nobody knows' }),
    );
  });
  const balance = measureBalance(indexBriefing(briefing));
  const of = (side: string) => balance.speakers.find((each) => each.side === side);

  it('counts a claim of two sides for both', () => {
    expect(of('Hamas and other factions')).toMatchObject({ count: 2, share: 2 / 3 });
    expect(of('Israel')).toMatchObject({ count: 1, share: 1 / 3 });
  });

  it('names speakers whose side it does not know', () => {
    expect(balance.unsorted).toEqual(['A person nobody knows']);
  });

  it('shares out all claims between supports and between elements', () => {
    expect(total(Object.values(balance.support))).toBe(balance.claims);
    expect(total(balance.elements)).toBe(balance.claims);
    expect(balance.undated.count).toBe(1);
    expect(balance.disputed.count).toBe(1);
  });

  it('counts gaps in the positions as gaps', () => {
    expect(balance.stated.find(({ label }) => label === 'qatar')).toEqual({
      label: 'qatar',
      stated: 0,
      empty: 10,
    });
  });
});

function total(shares: readonly { readonly count: number }[]): number {
  return shares.reduce((sum, { count }) => sum + count, 0);
}
