import type { EntityId } from '@/lib/briefing/types';
import type { SketchMap, WhyNotDrawn } from '@/lib/sketch-map/sketch-map';
import { BasisLine } from '@/components/cited/basis-line';
import { ClaimList } from '@/components/cited/claim-list';
import { Prose } from '@/components/cited/prose';
import { t } from '@/components/i18n/translate';
import { NameLink } from '@/components/ui/name-link';
import { SketchMapPicture } from './sketch-map-picture';

type SketchMapViewProps = {
  readonly map: SketchMap;
  readonly onOpen: (entity: EntityId) => void;
};

const shownSources = 3;

const whyKeys = {
  'somewhere-on-edge': 'sketchMap.why.onEdge',
  'no-course': 'sketchMap.why.noCourse',
  'no-width': 'sketchMap.why.noWidth',
  'accounts-differ': 'sketchMap.why.accountsDiffer',
  outside: 'sketchMap.why.outside',
} as const satisfies Readonly<Record<WhyNotDrawn, string>>;

/** The sketch map whole: the drawing, all of it in words, what is left out and why, and what it rests on. */
export function SketchMapView({ map, onOpen }: SketchMapViewProps) {
  return (
    <div class="map-view">
      <SketchMapPicture map={map} highlighted={null} onOpen={onOpen} />
      <section>
        <h3>{t('sketchMap.basis')}</h3>
        <ClaimList claims={map.claims} shown={map.claims.length} />
      </section>
      <section>
        <h3>{t('sketchMap.drawn')}</h3>
        <ul class="map-list">
          {map.drawn.map(({ id, label, definition, sources }) => (
            <li key={id}>
              <NameLink label={label} onOpen={() => onOpen(id)} />
              <Prose text={definition} />
              <BasisLine sources={sources} shown={shownSources} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('sketchMap.notDrawn')}</h3>
        <ul class="map-list">
          {map.notDrawn.map(({ id, label, why }) => (
            <li key={id}>
              <NameLink label={label} onOpen={() => onOpen(id)} />
              <p>{t(whyKeys[why])}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
