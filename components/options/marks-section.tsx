import { t } from '@/components/i18n/translate';
import { Choice } from '@/components/ui/choice';
import { KindSwitches } from './kind-switches';
import type { KindChoice, SettingsProps } from './options-props';
import { OptionsSection } from './options-section';

type MarksSectionProps = SettingsProps & { readonly kinds: readonly KindChoice[] };

/** How much of a page is marked. */
export function MarksSection({ settings, kinds, onChange }: MarksSectionProps) {
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
          { value: 'all', label: t('options.everywhere'), note: t('options.everywhereNote') },
        ]}
        chosen={settings.density}
        onChoose={(density) => onChange({ density })}
      />
      <KindSwitches
        kinds={kinds}
        off={settings.kindsOff}
        onChange={(kindsOff) => onChange({ kindsOff })}
      />
    </OptionsSection>
  );
}
