import type { EntityId } from '@/lib/briefing/types';
import type { SketchMap } from '@/lib/sketch-map/sketch-map';
import { formatDate } from '@/components/i18n/format-date';
import { t } from '@/components/i18n/translate';
import { SketchLabels } from './sketch-labels';
import { corridors, crossings } from './sketch-features';
import {
  onCoast,
  onEdge,
  orangeLine,
  pathOf,
  place,
  size,
  strip,
  yellowLine,
} from './sketch-geometry';
import { SketchSwatch } from './sketch-swatch';

type SketchMapPictureProps = {
  readonly map: SketchMap;
  /** The entity whose record the drawing stands in. */
  readonly highlighted: EntityId | null;
  readonly onOpen: (entity: EntityId) => void;
};

/** The drawing with its key: patterns and strokes in the colour of the text, none of which is anybody's. */
export function SketchMapPicture({ map, highlighted, onOpen }: SketchMapPictureProps) {
  return (
    <figure class="sketch-map">
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="group"
        aria-label={t('sketchMap.description')}
        direction="ltr"
      >
        <Patterns />
        <path class="ground" d={`${pathOf(strip)}Z`} />
        <path class="held" d={`${pathOf(strip)}Z${pathOf(yellowLine)}Z`} fill-rule="evenodd" />
        <path
          class="restricted"
          d={`${pathOf(yellowLine)}Z${pathOf(orangeLine)}Z`}
          fill-rule="evenodd"
        />
        {corridors.map((south) => (
          <path key={south} class="corridor" d={pathOf([onCoast(south), onEdge(south)])} />
        ))}
        <path class="orange-line" d={pathOf(orangeLine)} />
        <path class="yellow-line" d={pathOf(yellowLine)} />
        <path class="edge" d={`${pathOf(strip)}Z`} />
        <path class="philadelphi" d={pathOf([onCoast(1), onEdge(1)])} />
        {crossings.map(place).map(({ x, y }) => (
          <circle key={x} class="crossing" cx={x} cy={y} r="4.5" />
        ))}
        <SketchLabels highlighted={highlighted} onOpen={onOpen} />
      </svg>
      <figcaption>
        <p class="schematic">{t('sketchMap.schematic')}</p>
        <ul class="key">
          <li>
            <SketchSwatch kind="held" />
            {t('sketchMap.held')}
          </li>
          <li>
            <SketchSwatch kind="restricted" />
            {t('sketchMap.restricted')}
          </li>
          <li>
            <SketchSwatch kind="ground" />
            {t('sketchMap.rest')}
          </li>
        </ul>
        <p>{t('sketchMap.shares')}</p>
        <p>{t('sketchMap.latest', [formatDate(map.from), formatDate(map.to)])}</p>
      </figcaption>
    </figure>
  );
}

function Patterns() {
  return (
    <defs>
      <pattern id="sketch-held" width="7" height="7" patternUnits="userSpaceOnUse">
        <path d="M-1 8L8 -1" />
      </pattern>
      <pattern id="sketch-restricted" width="5" height="5" patternUnits="userSpaceOnUse">
        <circle cx="2.5" cy="2.5" r="0.9" />
      </pattern>
    </defs>
  );
}
