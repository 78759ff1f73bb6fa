import { useState } from 'preact/hooks';
import { outletRegions, type NewsOutlet } from '@/lib/sites/news-outlets';
import { plural, t } from '@/components/i18n/translate';
import { OutletRegionList } from './outlet-region-list';

export type SiteChoiceProps = {
  readonly outlets: readonly NewsOutlet[];
  /** Names of the outlets that may be read already. */
  readonly granted: ReadonlySet<string>;
  readonly isEverySiteGranted: boolean;
  /** Called in the submit itself: the browser grants hosts only then. */
  readonly onAllow: (outlets: readonly NewsOutlet[]) => void;
  readonly onAllowEverySite: () => void;
};

/** Where it may read: one page, chosen outlets, or every site. Nothing is ticked beforehand. */
export function SiteChoice(props: SiteChoiceProps) {
  const { outlets, granted, isEverySiteGranted, onAllow, onAllowEverySite } = props;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const waiting = outlets.filter(({ name }) => chosen.has(name) && !granted.has(name));
  const toggle = (name: string) => setChosen((present) => toggled(present, name));
  return (
    <div class="site-choice">
      <h3>{t('welcome.thisPageOnce')}</h3>
      <p>{t('welcome.thisPageOnceText')}</p>

      <h3>{t('welcome.chosenOutlets')}</h3>
      <p>{t('welcome.chosenOutletsText')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAllow(waiting);
        }}
      >
        <div class="regions">
          {outletRegions.map((region) => (
            <OutletRegionList
              key={region}
              region={region}
              outlets={outlets.filter((outlet) => outlet.region === region)}
              granted={granted}
              chosen={chosen}
              onToggle={toggle}
            />
          ))}
        </div>
        <div class="grant">
          <button type="submit" class="button" disabled={waiting.length === 0}>
            {waiting.length === 0
              ? t('welcome.allowTicked')
              : plural('welcome.allow', waiting.length)}
          </button>
          <p role="status">{granted.size > 0 && plural('welcome.allowed', granted.size)}</p>
        </div>
      </form>

      <h3>{t('welcome.everySite')}</h3>
      <p>{t('welcome.everySiteText')}</p>
      <button
        type="button"
        class="button is-quiet"
        disabled={isEverySiteGranted}
        onClick={onAllowEverySite}
      >
        {isEverySiteGranted ? t('welcome.everySiteAllowed') : t('welcome.allowEverySite')}
      </button>
    </div>
  );
}

function toggled(names: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const next = new Set(names);
  if (!next.delete(name)) next.add(name);
  return next;
}
