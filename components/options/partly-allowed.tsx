import type { PartlyGranted } from '@/lib/sites/granted-sites';
import { t } from '@/components/i18n/translate';

type PartlyAllowedProps = {
  readonly partly: readonly PartlyGranted[];
  readonly onAllow: (patterns: readonly string[]) => Promise<boolean>;
};

/** Outlets that are allowed on some of their addresses, and the way to the others. */
export function PartlyAllowed({ partly, onAllow }: PartlyAllowedProps) {
  if (partly.length === 0) return null;
  return (
    <ul class="names">
      {partly.map(({ name, missing, patterns }) => (
        <li key={name}>
          <span>{t('options.sitePartly', [name, missing.join(', ')])}</span>
          <button type="button" class="button is-quiet" onClick={() => void onAllow(patterns)}>
            {t('options.allowRest')}
          </button>
        </li>
      ))}
    </ul>
  );
}
