import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '@/lib/page/parse-date';

const today = new Date('2026-11-22T12:00:00Z');

const pad = (value: number) => String(value).padStart(2, '0');

describe('parseDate', () => {
  it.each([
    ['2026-03-14T23:40:00+02:00', '2026-03-14'],
    ['2026-03-14T00:10:00-08:00', '2026-03-14'],
    ['2026-03-14T23:59Z', '2026-03-14'],
    ['2026-03-14 09:15:00.123456', '2026-03-14'],
    ['2026-03-14', '2026-03-14'],
    ['2026/03/14', '2026-03-14'],
    ['20260314', '2026-03-14'],
    ['20260314T091500Z', '2026-03-14'],
    ["'2026-03-14'", '2026-03-14'],
    ['2026-03', '2026-03'],
    ['Sat, 14 Mar 2026 23:40:00 GMT', '2026-03-14'],
    ['Sat Mar 14 2026 23:40:00 GMT+0000 (UTC)', '2026-03-14'],
    ['Sat Mar 14 23:40:00 2026', '2026-03-14'],
    ['Sat Mar 14 23:40:00 UTC 2026', '2026-03-14'],
    ['14 March 2026', '2026-03-14'],
    ['14th of March, 2026', '2026-03-14'],
    ['March 14, 2026 11:40 PM EST', '2026-03-14'],
    ['Published: Sept. 4, 2026', '2026-09-04'],
    ['1773531600', '2026-03-14'],
    ['1773531600000', '2026-03-14'],
  ])('reads %s as %s', (printed, expected) => {
    expect(parseDate(printed, today)).toBe(expected);
  });

  it.each([
    ['nothing', ''],
    ['words', 'yesterday at noon'],
    ['an ambiguous order', '03/04/2026'],
    ['a day that no month has', '2026-02-30'],
    ['a month that no year has', '2026-13-01'],
    ['a month of zero', '2026-00-10'],
    ['a time', '23:40'],
    ['a date before the web', '1970-01-01'],
    ['the zero of a clock', '0000000000'],
    ['a date far ahead', '2031-01-01'],
    ['a long number', '2026031499999'],
    ['a year alone', '2026'],
  ])('refuses %s', (_, printed) => {
    expect(parseDate(printed, today)).toBeNull();
  });

  it('lets a date be ahead by a day, for readers west of the publisher', () => {
    expect(parseDate('2026-11-23T01:00:00+11:00', today)).toBe('2026-11-23');
  });

  it('gives the printed day whatever the clock and offset say', () => {
    const days = fc.date({
      min: new Date('1995-01-01T00:00:00Z'),
      max: new Date('2026-11-01T00:00:00Z'),
      noInvalidDate: true,
    });
    const hours = fc.nat({ max: 23 });
    fc.assert(
      fc.property(days, hours, fc.integer({ min: -12, max: 14 }), (date, hour, offset) => {
        const day = date.toISOString().slice(0, 10);
        const sign = offset < 0 ? '-' : '+';
        const printed = `${day}T${pad(hour)}:30:00${sign}${pad(Math.abs(offset))}:00`;
        expect(parseDate(printed, today)).toBe(day);
      }),
    );
  });

  it('never throws, and gives nothing but ISO dates', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (printed) => {
        expect(parseDate(printed, today) ?? '2026-01').toMatch(/^\d{4}-\d{2}(?:-\d{2})?$/);
      }),
    );
  });
});
