import type { DrawnEntity } from '@/lib/sketch-map/sketch-map';
import { place, type Point, type Spot } from './sketch-geometry';

/** A name on the drawing that leads to a record. */
export type SketchLabel = {
  readonly entity: DrawnEntity;
  /** As short as the drawing needs it. */
  readonly text: string;
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
};

/** Crossings, where the briefing says on which edge or in which corner each lies. */
export const crossings: readonly Spot[] = [
  { east: 0.14, south: 0 },
  { east: 0.6, south: 1 },
  { east: 1, south: 1 },
];

/** East to west, one south of Gaza City, one between Khan Younis and Rafah. */
export const corridors: readonly number[] = [0.4, 0.755];

/** Cities that the accounts of lines and corridors name; the briefing has no entries on them. */
export const cities: readonly { readonly lines: readonly string[]; readonly at: Point }[] = [
  { lines: ['Gaza', 'City'], at: place({ east: 0.25, south: 0.2 }) },
  { lines: ['Khan', 'Younis'], at: place({ east: 0.18, south: 0.56 }) },
];

export const labels: readonly SketchLabel[] = [
  label('zikim-crossing', 'Zikim', {
    spot: { east: 0.14, south: 0 },
    by: [-15, -9],
    anchor: 'end',
  }),
  label('orange-line', 'Orange line', {
    spot: { east: 0, south: 0.105 },
    by: [-8, 4],
    anchor: 'end',
  }),
  label('morag-netzarim-corridors', 'Netzarim', {
    spot: { east: 1, south: 0.4 },
    by: [12, 5],
    anchor: 'start',
  }),
  label('morag-netzarim-corridors', 'Morag', {
    spot: { east: 1, south: 0.755 },
    by: [12, 5],
    anchor: 'start',
  }),
  label('yellow-line', 'Yellow line', {
    spot: { east: 0, south: 0.84 },
    by: [-8, 4],
    anchor: 'end',
  }),
  label('rafah', 'Rafah', { spot: { east: 0.5, south: 0.94 }, by: [0, 0], anchor: 'middle' }),
  label('kerem-shalom-crossing', 'Kerem Shalom', {
    spot: { east: 1, south: 1 },
    by: [11, 5],
    anchor: 'start',
  }),
  label('rafah-crossing', 'Rafah crossing', {
    spot: { east: 0.6, south: 1 },
    by: [6, 28],
    anchor: 'end',
  }),
  label('philadelphi-corridor', 'Philadelphi', {
    spot: { east: 0, south: 1 },
    by: [17, 24],
    anchor: 'end',
  }),
];

type LabelPlace = {
  readonly spot: Spot;
  readonly by: readonly [number, number];
  readonly anchor: SketchLabel['anchor'];
};

function label(entity: DrawnEntity, text: string, { spot, by, anchor }: LabelPlace): SketchLabel {
  const { x, y } = place(spot);
  return { entity, text, at: { x: x + by[0], y: y + by[1] }, anchor };
}
