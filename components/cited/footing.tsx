import type { CitedClaim } from '@/lib/card/card-model';
import { t } from '@/components/i18n/translate';
import { labelKeys } from '@/components/i18n/word-keys';

/** In words, how firmly a claim stands; nothing where official text or several origins carry it undisputed. */
export function Footing({ claim }: { readonly claim: CitedClaim }) {
  return (
    <>
      {claim.disputed && <span>{t('cited.disputed')}</span>}
      {claim.labels.map((label) => (
        <span key={label}>{t(labelKeys[label])}</span>
      ))}
    </>
  );
}
