import { t } from '@/components/i18n/translate';
import { BriefingSection } from './briefing-section';
import { CardsSection } from './cards-section';
import { EraseSection } from './erase-section';
import { KnownSection } from './known-section';
import { LanguageSection } from './language-section';
import { LookSection } from './look-section';
import { MarksSection } from './marks-section';
import type { OptionsProps } from './options-props';
import { PausedSection } from './paused-section';
import { SaveNotice } from './save-notice';
import { SitesSection } from './sites-section';
import { WrongSection } from './wrong-section';

/** The settings: each is kept at once and holds on every open page. */
export function Options(props: OptionsProps) {
  return (
    <>
      <header class="options-head">
        <h1 class="page-title">{t('options.title')}</h1>
        <p class="standfirst">{t('options.standfirst')}</p>
      </header>
      <main>
        <MarksSection {...props} />
        <CardsSection {...props} />
        <LookSection {...props} />
        <LanguageSection {...props} />
        <SitesSection {...props} />
        <PausedSection {...props} />
        <KnownSection {...props} />
        <WrongSection {...props} />
        <BriefingSection {...props.briefing} />
        <EraseSection {...props} />
      </main>
      <SaveNotice outcome={props.outcome} />
    </>
  );
}
