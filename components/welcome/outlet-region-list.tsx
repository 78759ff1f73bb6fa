import type { NewsOutlet, OutletRegion } from '@/lib/sites/news-outlets';
import { t } from '@/components/i18n/translate';

const regionKeys = {
  agencies: 'region.agencies',
  'united-kingdom': 'region.unitedKingdom',
  'united-states': 'region.unitedStates',
  'middle-east': 'region.middleEast',
  world: 'region.world',
} as const satisfies Readonly<Record<OutletRegion, string>>;

type OutletRegionListProps = {
  readonly region: OutletRegion;
  readonly outlets: readonly NewsOutlet[];
  readonly granted: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (name: string) => void;
};

/** The outlets of a region with a box each; one that may be read already is ticked and rests. */
export function OutletRegionList(props: OutletRegionListProps) {
  const { region, outlets, granted, chosen, onToggle } = props;
  return (
    <fieldset>
      <legend>{t(regionKeys[region])}</legend>
      <ul>
        {outlets.map(({ name, domains }) => (
          <li key={name}>
            <label class="outlet">
              <input
                type="checkbox"
                value={domains[0]}
                checked={granted.has(name) || chosen.has(name)}
                disabled={granted.has(name)}
                onChange={() => onToggle(name)}
              />
              <bdi lang="en">{name}</bdi>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
