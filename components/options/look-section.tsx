import { t } from '@/components/i18n/translate';
import { Choice } from '@/components/ui/choice';
import { Switch } from '@/components/ui/switch';
import { OptionsSection } from './options-section';
import type { SettingsProps } from './options-props';

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
        chosen={settings.theme}
        onChoose={(theme) => onChange({ theme })}
      />
      <Switch
        label={t('options.badge')}
        isOn={settings.badge}
        onChange={(badge) => onChange({ badge })}
      />
    </OptionsSection>
  );
}
