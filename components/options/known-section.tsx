import type { EntityId } from '@/lib/briefing/types';
import { Name } from '@/components/cited/name';
import { t } from '@/components/i18n/translate';
import { forget } from '@/lib/settings/known';
import { NameList } from './name-list';
import type { SettingsProps } from './options-props';
import { OptionsSection } from './options-section';

type KnownSectionProps = SettingsProps & { readonly nameOf: (entity: EntityId) => string };

/** What the reader knows and need not be told. */
export function KnownSection({ settings: { known }, nameOf, onChange }: KnownSectionProps) {
  return (
    <OptionsSection id="known" title={t('options.known')}>
      <p>{t(known.length === 0 ? 'options.knownNone' : 'options.knownNote')}</p>
      <NameList
        action={t('options.markAgain')}
        entries={known.map((entity) => ({
          key: entity,
          name: <Name text={nameOf(entity)} />,
          spoken: nameOf(entity),
          onAction: () => onChange(forget(entity)),
        }))}
      />
      {known.length > 1 && (
        <button type="button" class="button is-quiet" onClick={() => onChange({ known: [] })}>
          {t('options.forgetAll')}
        </button>
      )}
    </OptionsSection>
  );
}
