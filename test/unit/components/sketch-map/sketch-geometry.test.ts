import { describe, expect, it } from 'vitest';
import { corridors, crossings, labels } from '@/components/sketch-map/sketch-features';
import {
  orangeLine,
  place,
  size,
  strip,
  yellowLine,
  type Spot,
} from '@/components/sketch-map/sketch-geometry';
import { drawnEntities } from '@/lib/sketch-map/sketch-map';

/** Area of a polygon as drawn (the shoelace formula). */
function area(spots: readonly Spot[]): number {
  const points = spots.map(place);
  const twice = points.reduce((sum, { x, y }, index) => {
    const next = points[(index + 1) % points.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0);
  return Math.abs(twice) / 2;
}

describe('the sketch map’s drawing', () => {
  it('leaves about 53 per cent of the area outside the yellow line', () => {
    expect(1 - area(yellowLine) / area(strip)).toBeCloseTo(0.53, 3);
  });

  it('leaves about 11 per cent between the yellow line and the orange', () => {
    expect((area(yellowLine) - area(orangeLine)) / area(strip)).toBeCloseTo(0.11, 3);
  });

  it('keeps the orange line on the inner side of the yellow one', () => {
    for (const [index, { east, south }] of orangeLine.entries()) {
      const outer = yellowLine[index];
      expect(east).toBeLessThanOrEqual(outer?.east ?? Number.NaN);
      expect(Math.abs(south - 0.5)).toBeLessThan(Math.abs((outer?.south ?? Number.NaN) - 0.5));
    }
  });

  it('puts Rafah on the outer side of the yellow line, south of the southern corridor', () => {
    const southOfLine = Math.max(...yellowLine.map(({ south }) => south));
    expect(Math.max(...corridors)).toBeLessThan(southOfLine);
    const rafah = labels.find(({ entity }) => entity === 'rafah');
    expect(rafah?.at.y).toBeGreaterThan(place({ east: 0.5, south: southOfLine }).y);
  });

  it('puts every crossing on an edge', () => {
    for (const { east, south } of crossings) {
      expect([0, 1].includes(south) || east === 1).toBe(true);
    }
  });

  it('names everything that is drawn but the Strip itself, within the frame', () => {
    const named = new Set(labels.map(({ entity }) => entity));
    expect(drawnEntities.filter((id) => !named.has(id))).toEqual(['gaza-strip']);
    for (const { at } of labels) {
      expect(at.x).toBeGreaterThan(0);
      expect(at.x).toBeLessThan(size.width);
      expect(at.y).toBeLessThan(size.height);
    }
  });
});
