import type { PartialDate } from '@/lib/briefing/types';
import type { CitedClaim } from '@/lib/card/card-model';
import { t } from '@/components/i18n/translate';
import { Day } from './day';
import { Footing } from './footing';
import { Name } from './name';
import { Prose } from './prose';
import { SourceLinks } from './source-links';

/** A claim that may be known to lie after the article in view. */
export type PlacedClaim = CitedClaim & { readonly isLater?: boolean };

type ClaimProps = {
  readonly claim: PlacedClaim;
  /** A date that already stands above the claim and need not be said twice. */
  readonly under?: PartialDate;
};

/** One sentence of the briefing with its date, its speaker and what it rests on. */
export function Claim({ claim, under }: ClaimProps) {
  return (
    <div class="claim">
      <Prose class="claim-text" text={claim.text} />
      <div class="note">
        {claim.date !== under && <Day date={claim.date} />}
        {claim.isLater === true && <span>{t('cited.later')}</span>}
        {claim.speaker !== null && (
          <span>
            <Name text={claim.speaker} />
          </span>
        )}
        <Footing claim={claim} />
        <SourceLinks sources={claim.sources} />
      </div>
    </div>
  );
}
