import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotPitch, monthTicks, pileDots, placeDate } from '@/components/timeline/timeline-layout';

const frame = { width: 364, from: '2025-09-29', to: '2026-10-09' };

const day = fc
  .date({ min: new Date('2025-09-29'), max: new Date('2026-10-09'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('placeDate', () => {
  it('keeps the first and the last day off the edges by a dot', () => {
    expect(placeDate('2025-09-29', frame)).toBe(dotPitch);
    expect(placeDate('2026-10-09', frame)).toBe(364 - dotPitch);
  });

  it('puts a month without a day between its first and its last day', () => {
    const middle = placeDate('2026-03', frame);
    expect(middle).toBeGreaterThan(placeDate('2026-03-01', frame));
    expect(middle).toBeLessThan(placeDate('2026-03-31', frame));
  });

  it('holds dates outside the frame at its ends', () => {
    expect(placeDate('2024-01-01', frame)).toBe(dotPitch);
    expect(placeDate('2027-01-01', frame)).toBe(364 - dotPitch);
  });

  it('never puts a later day before an earlier one', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        expect(placeDate(early, frame)).toBeLessThanOrEqual(placeDate(late, frame));
      }),
    );
  });
});

describe('pileDots', () => {
  it('lays no dot over another', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 100 }), (dates) => {
        const places = pileDots(dates, frame).map(({ x, level }) => `${x}/${level}`);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });

  it('piles dots of one day upwards from the line', () => {
    const dots = pileDots(['2026-01-14', '2026-01-14', '2026-01-14'], frame);
    expect(dots.map(({ level }) => level)).toEqual([0, 1, 2]);
    expect(new Set(dots.map(({ x }) => x)).size).toBe(1);
  });
});

describe('monthTicks', () => {
  it('marks the first day of each month inside the frame', () => {
    const months = monthTicks(frame).map(({ month }) => month);
    expect(months[0]).toBe('2025-10-01');
    expect(months.at(-1)).toBe('2026-10-01');
    expect(months).toHaveLength(13);
  });
});
