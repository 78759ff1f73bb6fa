import type { PartialDate } from '@/lib/briefing/types';

export type TimelineFrame = {
  /** px */
  readonly width: number;
  readonly from: PartialDate;
  readonly to: PartialDate;
};

/** Distance between the centres of neighbouring dots, px. */
export const dotPitch = 7;

const dayMs = 86_400_000;

/** Where a date lies on the line, px from its start; a month without a day lies in its middle. */
export function placeDate(date: PartialDate, { width, from, to }: TimelineFrame): number {
  const [start, end] = [timeOf(from), timeOf(to)];
  const share = (timeOf(date) - start) / (end - start);
  return dotPitch + Math.min(1, Math.max(0, share)) * (width - 2 * dotPitch);
}

/**
 * Piles dots that would overlap: for each date its place along the line and its level above it,
 * the lowest first. Dots keep to columns one pitch wide, so that piles stand straight.
 */
export function pileDots(
  dates: readonly PartialDate[],
  frame: TimelineFrame,
): readonly { readonly x: number; readonly level: number }[] {
  const heights = new Map<number, number>();
  return dates.map((date) => {
    const column = Math.round(placeDate(date, frame) / dotPitch);
    const level = heights.get(column) ?? 0;
    heights.set(column, level + 1);
    return { x: column * dotPitch, level };
  });
}

/** The first days of the months that the line crosses, each with its place. */
export function monthTicks(
  frame: TimelineFrame,
): readonly { readonly month: string; readonly x: number }[] {
  const ticks = [];
  const day = new Date(`${frame.from.slice(0, 7)}-01T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + 1);
  while (day.getTime() <= timeOf(frame.to)) {
    const month = day.toISOString().slice(0, 10);
    ticks.push({ month, x: placeDate(month, frame) });
    day.setUTCMonth(day.getUTCMonth() + 1);
  }
  return ticks;
}

function timeOf(date: PartialDate): number {
  const isDay = date.length > 'yyyy-mm'.length;
  return isDay ? Date.parse(date) : Date.parse(`${date}-01`) + 15 * dayMs;
}
