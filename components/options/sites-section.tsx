import { useState } from 'preact/hooks';
import type { Grants, GrantedSite, Schemes } from '@/lib/sites/granted-sites';
import { everySite } from '@/lib/sites/site-pattern';
import { t } from '@/components/i18n/translate';
import { AddSite } from './add-site';
import { NameList } from './name-list';
import type { OptionsProps } from './options-props';
import { OptionsSection } from './options-section';
import { PartlyAllowed } from './partly-allowed';

type SitesSectionProps = Pick<OptionsProps, 'grants' | 'siteActions' | 'outletsUrl'>;

const everySiteKeys = {
  both: 'options.sitesEvery',
  secure: 'options.sitesSecure',
  insecure: 'options.sitesInsecure',
} as const satisfies Readonly<Record<Schemes, string>>;

/** Where the reader works without being asked: what the browser grants at this moment. */
export function SitesSection({ grants, siteActions, outletsUrl }: SitesSectionProps) {
  const [outcome, setOutcome] = useState('');
  if (grants === null) return null;
  const { everySite: every, everySitePatterns, sites, partly } = grants;
  const granted = [...everySitePatterns, ...sites.flatMap(({ patterns }) => patterns)];
  const remove = async (site: GrantedSite) => {
    const isGone = await siteActions.remove(site);
    setOutcome(t(isGone ? 'options.removed' : 'options.removeRefused', [site.host]));
  };
  return (
    <OptionsSection id="sites" title={t('options.sites')}>
      <SiteSummary grants={grants} />
      <NameList
        action={t('options.remove')}
        entries={sites.map((site) => ({
          key: `${site.host} ${site.isWithBelow}`,
          name: <SiteName site={site} />,
          spoken: site.host,
          onAction: () => void remove(site),
        }))}
      />
      {every === null && <PartlyAllowed partly={partly} onAllow={siteActions.allowPatterns} />}
      <AddSite granted={granted} onAdd={siteActions.add} onOutcome={setOutcome} />
      <p role="status" class="outcome">
        {outcome}
      </p>
      <Ways every={every} siteActions={siteActions} outletsUrl={outletsUrl} />
    </OptionsSection>
  );
}

type WaysProps = Pick<SitesSectionProps, 'siteActions' | 'outletsUrl'> & {
  readonly every: Grants['everySite'];
};

function Ways({ every, siteActions, outletsUrl }: WaysProps) {
  return (
    <div class="ways">
      <a class="button is-quiet" href={outletsUrl}>
        {t('options.outlets')}
      </a>
      {every !== 'both' && (
        <button
          type="button"
          class="button is-quiet"
          onClick={() => void siteActions.allowPatterns(everySite)}
        >
          {t('welcome.allowEverySite')}
        </button>
      )}
      {every !== null && (
        <button
          type="button"
          class="button is-quiet"
          onClick={() => void siteActions.withdrawEverySite()}
        >
          {t('options.withdrawEvery')}
        </button>
      )}
    </div>
  );
}

function SiteSummary({ grants: { everySite: every, sites } }: { readonly grants: Grants }) {
  if (every !== null) return <p>{t(everySiteKeys[every])}</p>;
  return <p>{t(sites.length === 0 ? 'options.sitesNone' : 'options.sitesSome')}</p>;
}

function SiteName({ site: { host, isWithBelow, schemes } }: { readonly site: GrantedSite }) {
  return (
    <>
      <bdi>{host}</bdi>
      <small class="note">
        <span>{t(isWithBelow ? 'options.siteBelow' : 'options.siteAlone')}</span>
        {schemes === 'both' && <span>{t('options.siteInsecureToo')}</span>}
        {schemes === 'insecure' && <span>{t('options.siteInsecureOnly')}</span>}
      </small>
    </>
  );
}
