import { t } from '@/components/i18n/translate';
import { BriefingSection } from './briefing-section';
import { LookSection } from './look-section';
import { MarksSection } from './marks-section';
import type { OptionsProps } from './options-props';
import { SaveNotice } from './save-notice';

/** The settings: each is kept at once and holds on every open page. */
export function Options({ outcome, briefing, ...props }: OptionsProps) {
  return (
    <>
      <header class="options-head">
        <h1>{t('options.title')}</h1>
        <p>{t('options.standfirst')}</p>
      </header>
      <main>
        <MarksSection {...props} />
        <LookSection {...props} />
        <BriefingSection {...briefing} />
      </main>
      <SaveNotice outcome={outcome} />
    </>
  );
}
