import { t } from '@/components/i18n/translate';
import { Choice } from '@/components/ui/choice';
import { Switch } from '@/components/ui/switch';
import type { SettingsProps } from './options-props';
import { OptionsSection } from './options-section';

/** How the reader's own cards and pages look. */
export function LookSection({ settings, onChange }: SettingsProps) {
  return (
    <OptionsSection id="look" title={t('options.look')}>
      <Choice
        legend={t('options.theme')}
        options={[
          { value: 'system', label: t('options.themeSystem') },
          { value: 'light', label: t('options.themeLight') },
          { value: 'dark', label: t('options.themeDark') },
        ]}
        isRow
        chosen={settings.theme}
        onChoose={(theme) => onChange({ theme })}
      />
      <Choice
        legend={t('options.textSize')}
        options={[
          { value: 13, label: t('options.textSmall') },
          { value: 14, label: t('options.textMedium') },
          { value: 16, label: t('options.textLarge') },
          { value: 18, label: t('options.textLargest') },
        ]}
        isRow
        chosen={settings.textSize}
        onChoose={(textSize) => onChange({ textSize })}
      />
      <Switch
        label={t('options.badge')}
        isOn={settings.badge}
        onChange={(badge) => onChange({ badge })}
      />
    </OptionsSection>
  );
}
