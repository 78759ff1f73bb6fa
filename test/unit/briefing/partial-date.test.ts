import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byDate,
  byNewest,
  daysBetween,
  firstDay,
  isKnownBy,
  isPartialDate,
  lastDay,
} from '@/lib/briefing/partial-date';

const day = fc
  .date({ min: new Date('2023-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.oneof(
  day,
  day.map((each) => each.slice(0, 7)),
);

describe('A date of day or month precision', () => {
  it.each(['2026-08-04', '2026-08', '2024-02-29', '2026-12-31'])('may be %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each(['2026-02-29', '2026-04-31', '2026-13', '2026', '2026-8', '2026-08-04T10:00', ''])(
    'is not %j',
    (text) => expect(isPartialDate(text)).toBe(false),
  );

  it('counts to the end of its month', () => {
    expect(lastDay('2026-02')).toBe('2026-02-28');
    expect(lastDay('2024-02')).toBe('2024-02-29');
    expect(lastDay('2026-12')).toBe('2026-12-31');
    expect(firstDay('2026-12')).toBe('2026-12-01');
  });

  it('claims no knowledge of a day within the month', () => {
    expect(isKnownBy('2026-06', '2026-06-29')).toBe(false);
    expect(isKnownBy('2026-06', '2026-06-30')).toBe(true);
    expect(isKnownBy('2026-06-30', '2026-06')).toBe(true);
    expect(isKnownBy('2026-06', '2026-06')).toBe(true);
  });

  it('stands after the days of its month, and unknown dates stand last', () => {
    const dates = [null, '2026-07', '2026-07-31', '2026-08-01', '2026-07-01'];
    expect(dates.toSorted(byDate)).toEqual([
      '2026-07-01',
      '2026-07-31',
      '2026-07',
      '2026-08-01',
      null,
    ]);
    expect(dates.toSorted(byNewest).at(0)).toBe('2026-08-01');
    expect(dates.toSorted(byNewest).at(-1)).toBeNull();
  });

  it('is counted in days between last days', () => {
    expect(daysBetween('2026-02', '2026-03-10')).toBe(10);
    expect(daysBetween('2026-03-10', '2026-03-01')).toBe(-9);
  });

  it('begins no later than it ends, and is known by its own last day and not before', () => {
    fc.assert(
      fc.property(date, day, (either, other) => {
        expect(firstDay(either) <= lastDay(either)).toBe(true);
        expect(isKnownBy(either, other)).toBe(other >= lastDay(either));
      }),
    );
  });

  it('is ordered without contradiction', () => {
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(Math.sign(byDate(a, b)) + Math.sign(byDate(b, a))).toBe(0);
        if (byDate(a, b) <= 0 && byDate(b, c) <= 0) expect(byDate(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
