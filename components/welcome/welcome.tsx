import type { CardModel } from '@/lib/card/card-model';
import { formatDate } from '@/components/i18n/format-date';
import { t } from '@/components/i18n/translate';
import { Sample } from './sample';
import { SiteChoice, type SiteChoiceProps } from './site-choice';
import { Step } from './step';

type WelcomeProps = SiteChoiceProps & {
  readonly sample: CardModel;
  readonly demoUrl: string;
  readonly version: string;
};

/** The first-run page: what it does, where it may read, what it never does, and an article to try it on. */
export function Welcome({ sample, demoUrl, version, ...sites }: WelcomeProps) {
  return (
    <>
      <header class="masthead">
        <img src="/icon/96.png" alt="" width="56" height="56" />
        <h1 class="page-title">{t('welcome.title')}</h1>
        <p class="standfirst">{t('welcome.standfirst')}</p>
      </header>
      <main>
        <Step id="does" number={1} title={t('welcome.does')}>
          <p>{t('welcome.doesText')}</p>
          <Sample model={sample} />
          <p>
            <a class="button" href={demoUrl}>
              {t('welcome.tryDemo')}
            </a>
          </p>
        </Step>
        <Step id="where" number={2} title={t('welcome.where')}>
          <SiteChoice {...sites} />
        </Step>
        <Step id="never" number={3} title={t('welcome.never')}>
          <ul class="never">
            <li>{t('welcome.neverSends')}</li>
            <li>{t('welcome.neverKeeps')}</li>
            <li>{t('welcome.neverChanges')}</li>
            <li>{t('welcome.neverJudges')}</li>
          </ul>
        </Step>
      </main>
      <footer class="colophon">
        <p>{t('card.briefingTo', [formatDate(sample.briefing.asOf)])}</p>
        <p>{t('popup.versions', [version, sample.briefing.version])}</p>
      </footer>
    </>
  );
}
