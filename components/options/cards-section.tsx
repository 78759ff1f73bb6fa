import { t } from '@/components/i18n/translate';
import { Choice } from '@/components/ui/choice';
import { Slider } from '@/components/ui/slider';
import { maxDelay } from '@/lib/settings/settings';
import type { SettingsProps } from './options-props';
import { OptionsSection } from './options-section';
import { SampleText } from './sample-text';

/** When a card opens and when it goes, with a text to try it on. */
export function CardsSection({ settings, onChange }: SettingsProps) {
  return (
    <OptionsSection id="cards" title={t('options.cards')}>
      <Choice
        legend={t('options.openBy')}
        options={[
          { value: 'hover', label: t('options.openByHover') },
          { value: 'click', label: t('options.openByClick') },
        ]}
        chosen={settings.openBy}
        onChoose={(openBy) => onChange({ openBy })}
      />
      {settings.openBy === 'hover' && (
        <div class="sliders">
          <Slider
            label={t('options.openDelay')}
            value={settings.openDelay}
            max={maxDelay}
            onChange={(openDelay) => onChange({ openDelay })}
          />
          <Slider
            label={t('options.closeDelay')}
            value={settings.closeDelay}
            max={maxDelay}
            onChange={(closeDelay) => onChange({ closeDelay })}
          />
        </div>
      )}
      <SampleText />
    </OptionsSection>
  );
}
