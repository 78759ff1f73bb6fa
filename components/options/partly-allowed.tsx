import type { PartlyGranted } from '@/lib/sites/granted-sites';
import { t } from '@/components/i18n/translate';
import { NameList } from './name-list';

type PartlyAllowedProps = {
  readonly partly: readonly PartlyGranted[];
  readonly onAllow: (patterns: readonly string[]) => Promise<boolean>;
};

/** Outlets that are allowed on some of their addresses, and the way to the others. */
export function PartlyAllowed({ partly, onAllow }: PartlyAllowedProps) {
  return (
    <NameList
      action={t('options.allowRest')}
      entries={partly.map(({ name, missing, patterns }) => ({
        key: name,
        name: t('options.sitePartly', [name, missing.join(', ')]),
        spoken: name,
        onAction: () => void onAllow(patterns),
      }))}
    />
  );
}
