import { t } from '@/components/i18n/translate';
import { Choice } from '@/components/ui/choice';
import { languages, type Language } from '@/lib/settings/language';
import type { SettingsProps } from './options-props';
import { OptionsSection } from './options-section';

/** Each as it calls itself, so that its readers find it in whatever language the page is. */
const ownNames: Readonly<Record<Language, string>> = {
  en: 'English',
  ar: 'العربية',
  he: 'עברית',
  fr: 'Français',
};

/** What the interface speaks. */
export function LanguageSection({ settings, onChange }: SettingsProps) {
  return (
    <OptionsSection id="language" title={t('options.language')}>
      <Choice
        legend={t('options.languageOf')}
        options={[
          { value: 'browser', label: t('options.languageBrowser') },
          ...languages.map((language) => ({
            value: language,
            label: ownNames[language],
            lang: language,
          })),
        ]}
        isRow
        chosen={settings.language}
        onChoose={(language) => onChange({ language })}
      />
      <p class="aside">{t('options.languageNote')}</p>
    </OptionsSection>
  );
}
