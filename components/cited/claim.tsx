import type { PartialDate } from '@/lib/briefing/types';
import type { CitedClaim } from '@/lib/card/card-model';
import { t } from '@/components/i18n/translate';
import { Day } from './day';
import { SourceLinks } from './source-links';

type ClaimProps = {
  readonly claim: CitedClaim;
  /** A date that already stands above the claim and need not be said twice. */
  readonly under?: PartialDate;
};

/** One sentence of the briefing with its date, its speaker and what it rests on. */
export function Claim({ claim, under }: ClaimProps) {
  const support = supportNote(claim);
  return (
    <div class="claim">
      <p class="claim-text" lang="en" dir="ltr">
        {claim.text}
      </p>
      <div class="note">
        {claim.date !== under && <Day date={claim.date} />}
        {claim.speaker !== null && (
          <span>
            <bdi lang="en">{claim.speaker}</bdi>
          </span>
        )}
        {support !== null && <span>{support}</span>}
        <SourceLinks sources={claim.sources} />
      </div>
    </div>
  );
}

/** What a reader should know of a claim's footing; null where several origins or an official text carry it. */
function supportNote(claim: CitedClaim): string | null {
  if (claim.aggregatorsOnly) return t('cited.aggregatorsOnly');
  if (claim.support === 'single') return t('cited.oneSource');
  return null;
}
