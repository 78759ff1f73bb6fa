import { t } from '@/components/i18n/translate';
import { Choice } from '@/components/ui/choice';
import { OptionsSection } from './options-section';
import type { SettingsProps } from './options-props';

/** How much of a page is marked. */
export function MarksSection({ settings, onChange }: SettingsProps) {
  return (
    <OptionsSection id="marks" title={t('options.marks')}>
      <Choice
        legend={t('options.density')}
        options={[
          {
            value: 'first-in-paragraph',
            label: t('options.firstInParagraph'),
            note: t('options.firstInParagraphNote'),
          },
          { value: 'first-on-page', label: t('options.firstOnPage') },
          { value: 'all', label: t('options.everywhere') },
        ]}
        chosen={settings.density}
        onChoose={(density) => onChange({ density })}
      />
    </OptionsSection>
  );
}
