import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityKinds, type EntityId } from '@/lib/briefing/types';
import type { Mark } from '@/lib/paint/mark';
import { chooseMarks } from '@/lib/reader/choose-marks';
import { defaultSettings } from '@/lib/settings/settings';
import type { DomBlock } from '@/lib/text/dom-block';

/** Block 1 is the first hundred words, and so on. */
function mark(entity: string, word: number, change: Partial<Mark> = {}): Mark {
  const block = { id: 1 + Math.floor(word / 100) } as DomBlock;
  return {
    block,
    span: { start: 0, end: 1 },
    surface: entity,
    entity: entity as EntityId,
    kind: 'body',
    salience: 2,
    word,
    reason: '',
    ...change,
  };
}

const calm = { ...defaultSettings, density: 'first-in-paragraph' } as const;
const once = { ...defaultSettings, density: 'first-on-page' } as const;
const all = { ...defaultSettings, density: 'all' } as const;
const value = (surface: string, word: number) => mark('share', word, { kind: 'figure', surface });
const words = (marks: readonly Mark[]) => marks.map(({ word }) => word);

describe('the marks that are shown', () => {
  const marks = [mark('board', 0), mark('board', 9), mark('board', 120), mark('line', 130)];

  it('are all where all were asked for', () => {
    expect(words(chooseMarks(marks, all))).toEqual([0, 9, 120, 130]);
  });

  it('are the first of an entity in each paragraph', () => {
    expect(words(chooseMarks(marks, calm))).toEqual([0, 120, 130]);
  });

  it('are the first of an entity on the page', () => {
    expect(words(chooseMarks(marks, once))).toEqual([0, 130]);
  });

  it('are one of each value that a paragraph gives for a figure', () => {
    const values = [value('53 per cent', 0), value('54%', 9), value('54%', 20)];
    expect(words(chooseMarks(values, calm))).toEqual([0, 9]);
    const named = [value('the share', 0), value('its share', 9)];
    expect(words(chooseMarks(named, calm))).toEqual([0]);
  });

  it('are one a page of what everyone knows, whatever the paragraph', () => {
    const states = marks.map((each) => ({ ...each, salience: 1 as const }));
    expect(words(chooseMarks(states, calm))).toEqual([0, 130]);
    expect(words(chooseMarks(states, all))).toEqual([0, 9, 120, 130]);
  });

  it('leave out the kinds, the known and the refused', () => {
    const places = [mark('rafah', 0, { kind: 'place' }), ...marks];
    expect(chooseMarks(places, { ...all, kindsOff: ['body'] })).toEqual(places.slice(0, 1));
    expect(chooseMarks(marks, { ...all, known: ['board' as EntityId] })).toEqual(marks.slice(3));
    const refused = [{ entity: 'line' as EntityId, surface: 'LINE' }];
    expect(chooseMarks(marks, { ...all, refused })).toEqual(marks.slice(0, 3));
  });

  it('show the next mention where the first is refused', () => {
    const [first, ...others] = marks;
    const named = [{ ...first, surface: 'the board' } as Mark, ...others];
    const refused = [{ entity: 'board' as EntityId, surface: 'the board' }];
    expect(words(chooseMarks(named, { ...calm, refused }))).toEqual([9, 120, 130]);
  });

  it('are the least known where they would crowd', () => {
    const crowd = Array.from({ length: 20 }, (_, index) =>
      mark(`entity-${index}`, index * 4, { salience: index < 10 ? 1 : 3 }),
    );
    const shown = chooseMarks(crowd, calm);
    expect(shown).toHaveLength(12);
    expect(shown.filter(({ salience }) => salience === 3)).toEqual(crowd.slice(10));
    expect(chooseMarks(crowd, all)).toHaveLength(20);
  });
});

const page = fc
  .array(
    fc.record({
      word: fc.nat({ max: 600 }),
      entity: fc.nat({ max: 40 }),
      salience: fc.constantFrom(1, 2, 3),
      kind: fc.constantFrom(...entityKinds),
    }),
    { maxLength: 200 },
  )
  .map((list) =>
    list
      .sort((a, b) => a.word - b.word)
      .map(({ word, entity, salience, kind }) => mark(`e${entity}`, word, { salience, kind })),
  );
const wishes = fc.record({
  density: fc.constantFrom('first-in-paragraph', 'first-on-page'),
  kindsOff: fc.subarray([...entityKinds]),
  known: fc.subarray(['e1', 'e2', 'e3'] as EntityId[]),
  refused: fc.constant([]),
});

describe('whatever the page and the wishes, the marks shown', () => {
  it('are some of the marks, in their order', () => {
    fc.assert(
      fc.property(page, wishes, (marks, wished) => {
        const shown = chooseMarks(marks, wished);
        expect(marks.filter((each) => shown.includes(each))).toEqual(shown);
      }),
    );
  });

  it('are twelve at most in any hundred words', () => {
    fc.assert(
      fc.property(page, wishes, (marks, wished) => {
        const at = words(chooseMarks(marks, wished));
        for (const [index, word] of at.entries()) {
          expect((at[index + 12] ?? Infinity) - word).toBeGreaterThanOrEqual(100);
        }
      }),
    );
  });

  it('stay when they are chosen from again', () => {
    fc.assert(
      fc.property(page, wishes, (marks, wished) => {
        const shown = chooseMarks(marks, wished);
        expect(chooseMarks(shown, wished)).toEqual(shown);
      }),
    );
  });
});
