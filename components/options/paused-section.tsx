import { t } from '@/components/i18n/translate';
import { NameList } from './name-list';
import type { SettingsProps } from './options-props';
import { OptionsSection } from './options-section';

/** Sites that may be read and stay unmarked. */
export function PausedSection({ settings: { pausedSites }, onChange }: SettingsProps) {
  const resume = (host: string) =>
    onChange((present) => ({ pausedSites: present.pausedSites.filter((other) => other !== host) }));
  return (
    <OptionsSection id="paused" title={t('options.paused')}>
      <p>{t(pausedSites.length === 0 ? 'options.pausedNone' : 'options.pausedNote')}</p>
      <NameList
        action={t('options.markAgain')}
        entries={pausedSites.map((host) => ({
          key: host,
          name: <bdi>{host}</bdi>,
          spoken: host,
          onAction: () => resume(host),
        }))}
      />
    </OptionsSection>
  );
}
