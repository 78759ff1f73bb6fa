import type { EntityId } from '@/lib/briefing/types';
import { Name } from '@/components/cited/name';
import { t } from '@/components/i18n/translate';
import { takeBack } from '@/lib/settings/known';
import { NameList } from './name-list';
import type { SettingsProps } from './options-props';
import { OptionsSection } from './options-section';

type WrongSectionProps = SettingsProps & { readonly nameOf: (entity: EntityId) => string };

/** Words that the reader said mean something else. */
export function WrongSection({ settings: { refused }, nameOf, onChange }: WrongSectionProps) {
  return (
    <OptionsSection id="wrong" title={t('options.wrong')}>
      <p>{t(refused.length === 0 ? 'options.wrongNone' : 'options.wrongNote')}</p>
      <NameList
        action={t('options.markAgain')}
        entries={refused.map((refusal) => ({
          key: `${refusal.entity} ${refusal.surface}`,
          name: (
            <>
              {t('options.wrongWords', [refusal.surface])} <Name text={nameOf(refusal.entity)} />
            </>
          ),
          spoken: refusal.surface,
          onAction: () => onChange(takeBack(refusal)),
        }))}
      />
    </OptionsSection>
  );
}
