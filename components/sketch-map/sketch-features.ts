import type { DrawnEntity } from '@/lib/sketch-map/sketch-map';
import { onCoast, onEdge, orange, place, yellow, type Point, type Spot } from './sketch-geometry';

/** A name on the drawing that leads to a record. */
export type SketchLabel = {
  readonly entity: DrawnEntity;
  /** As short as the drawing needs it. */
  readonly text: string;
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
};

/** Where the briefing says on which edge or in which corner each lies. */
const zikim: Spot = { east: 0.14, south: 0 };
const rafahCrossing: Spot = { east: 0.6, south: 1 };
const keremShalom = onEdge(1);
export const crossings: readonly Spot[] = [zikim, rafahCrossing, keremShalom];

/** East to west, one south of Gaza City, one between Khan Younis and Rafah. */
const netzarim = 0.4;
const morag = 0.755;
export const corridors: readonly number[] = [netzarim, morag];

/** Cities that the accounts of lines and corridors name; the briefing has no entries on them. */
export const cities: readonly { readonly lines: readonly string[]; readonly at: Point }[] = [
  { lines: ['Gaza', 'City'], at: place({ east: 0.25, south: 0.2 }) },
  { lines: ['Khan', 'Younis'], at: place({ east: 0.25, south: 0.56 }) },
];

type LabelPlace = {
  readonly spot: Spot;
  /** How far beside the spot, in units of the view box. */
  readonly by: readonly [x: number, y: number];
  readonly anchor: SketchLabel['anchor'];
};

const inIsrael = { by: [12, 5], anchor: 'start' } as const;
const inSea = { by: [-8, 4], anchor: 'end' } as const;

export const labels: readonly SketchLabel[] = [
  label('zikim-crossing', 'Zikim', { spot: zikim, by: [-15, -9], anchor: 'end' }),
  label('orange-line', 'Orange line', { spot: onCoast(orange.north), ...inSea }),
  label('morag-netzarim-corridors', 'Netzarim', { spot: onEdge(netzarim), ...inIsrael }),
  label('morag-netzarim-corridors', 'Morag', { spot: onEdge(morag), ...inIsrael }),
  label('yellow-line', 'Yellow line', { spot: onCoast(yellow.south), ...inSea }),
  label('rafah', 'Rafah', { spot: { east: 0.5, south: 0.94 }, by: [0, 0], anchor: 'middle' }),
  label('kerem-shalom-crossing', 'Kerem Shalom', { spot: keremShalom, ...inIsrael }),
  label('rafah-crossing', 'Rafah crossing', { spot: rafahCrossing, by: [6, 28], anchor: 'end' }),
  label('philadelphi-corridor', 'Philadelphi', { spot: onCoast(1), by: [17, 24], anchor: 'end' }),
];

function label(entity: DrawnEntity, text: string, { spot, by, anchor }: LabelPlace): SketchLabel {
  const { x, y } = place(spot);
  return { entity, text, at: { x: x + by[0], y: y + by[1] }, anchor };
}
