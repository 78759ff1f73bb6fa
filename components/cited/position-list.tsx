import type { StatedPosition } from '@/lib/card/card-model';
import { t } from '@/components/i18n/translate';
import { Claim } from './claim';
import { Day } from './day';
import { Name } from './name';
import { Prose } from './prose';
import { SourceLinks } from './source-links';

/** Who stands where: the same line for everyone, in the order given; a gap is shown as a gap. */
export function PositionList({ positions }: { readonly positions: readonly StatedPosition[] }) {
  return (
    <dl class="positions">
      {positions.map((position) => (
        <div key={position.stakeholder}>
          <dt>
            <Name text={position.label} />
          </dt>
          <dd>
            <Stated stated={position.stated} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Stated({ stated }: Pick<StatedPosition, 'stated'>) {
  if (stated === null) return <p class="absent">{t('cited.noPosition')}</p>;
  return (
    <>
      {stated.byArticle !== null && <Claim claim={stated.byArticle} />}
      <Prose text={stated.summary} />
      <div class="note">
        <Day date={stated.date} />
        {stated.isLater && <span>{t('cited.later')}</span>}
        <SourceLinks sources={stated.claims.flatMap((claim) => claim.sources)} />
      </div>
    </>
  );
}
