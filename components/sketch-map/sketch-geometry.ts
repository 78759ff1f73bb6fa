/**
 * The drawing's geometry. The Strip is a parallelogram, in which shares of area stay true whatever its slant; a
 * spot in it is `east` (0: the sea, 1: the eastern edge) and `south` (0: the north edge, 1: the border with
 * Egypt).
 */
export type Spot = { readonly east: number; readonly south: number };

export type Point = { readonly x: number; readonly y: number };

export const size = { width: 340, height: 436 } as const;

const northWest = { x: 172, y: 30 };
const eastward = { x: 116, y: 46 };
const southward = { x: -112, y: 304 };

/** Where a spot lies in the drawing, in units of its view box. */
export function place({ east, south }: Spot): Point {
  return {
    x: northWest.x + east * eastward.x + south * southward.x,
    y: northWest.y + east * eastward.y + south * southward.y,
  };
}

export function onCoast(south: number): Spot {
  return { east: 0, south };
}

export function onEdge(south: number): Spot {
  return { east: 1, south };
}

export const strip: readonly Spot[] = [onCoast(0), onEdge(0), onEdge(1), onCoast(1)];

/** Straight, for the briefing gives no course: from the sea round what lies on the Gazan side of a line. */
type LineFrame = { readonly north: number; readonly south: number; readonly east: number };

/** Leaves 53 per cent of the area outside, and the south with Rafah among it. */
export const yellow: LineFrame = { north: 0.08, south: 0.84, east: 0.47 / (0.84 - 0.08) };

/** Leaves 11 per cent more outside. */
export const orange: LineFrame = { north: 0.105, south: 0.81, east: 0.36 / (0.81 - 0.105) };

function course({ north, south, east }: LineFrame): readonly Spot[] {
  return [onCoast(north), { east, south: north }, { east, south }, onCoast(south)];
}

export const yellowLine = course(yellow);
export const orangeLine = course(orange);

/** Path data of spots in a row. */
export function pathOf(spots: readonly Spot[]): string {
  return spots
    .map(place)
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`)
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
