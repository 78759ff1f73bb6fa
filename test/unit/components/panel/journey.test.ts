import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canGo, go, goTo, startOfJourney, viewOf, type View } from '@/components/panel/journey';
import type { EntityId } from '@/lib/briefing/types';

const record = (entity: string): View => ({
  kind: 'record',
  entity: entity as EntityId,
  article: null,
});
const search = (query: string): View => ({ kind: 'search', query });

describe('a way through the panel', () => {
  it('starts at the page with nowhere to go back to', () => {
    expect(viewOf(startOfJourney)).toEqual({ kind: 'page' });
    expect(canGo(startOfJourney, -1)).toBe(false);
    expect(go(startOfJourney, -1)).toBe(startOfJourney);
  });

  it('goes back and forward over what was seen', () => {
    const there = goTo(goTo(startOfJourney, record('a')), record('b'));
    const back = go(there, -1);
    expect(viewOf(back)).toEqual(record('a'));
    expect(viewOf(go(back, 1))).toEqual(record('b'));
  });

  it('forgets what lay ahead once it turns elsewhere', () => {
    const turned = goTo(go(goTo(goTo(startOfJourney, record('a')), record('b')), -1), record('c'));
    expect(canGo(turned, 1)).toBe(false);
    expect(viewOf(go(turned, -1))).toEqual(record('a'));
  });

  it('counts a search under way as one view', () => {
    const typed = goTo(goTo(startOfJourney, search('ra')), search('rafah'));
    expect(viewOf(typed)).toEqual(search('rafah'));
    expect(viewOf(go(typed, -1))).toEqual({ kind: 'page' });
  });

  it('stays where it is when led to what is shown', () => {
    const there = goTo(startOfJourney, record('a'));
    expect(goTo(there, record('a'))).toBe(there);
  });

  it('always shows a view, and comes back to it by a step back and forward', () => {
    const move = fc.oneof(
      fc
        .constantFrom(record('a'), record('b'), search('x'), search('y'))
        .map((view) => (journey: typeof startOfJourney) => goTo(journey, view)),
      fc
        .constantFrom(1 as const, -1 as const)
        .map((steps) => (journey: typeof startOfJourney) => go(journey, steps)),
    );
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const journey = moves.reduce((present, next) => next(present), startOfJourney);
        expect(journey.views[journey.at]).toBe(viewOf(journey));
        if (canGo(journey, -1)) expect(go(go(journey, -1), 1)).toEqual(journey);
      }),
    );
  });
});
