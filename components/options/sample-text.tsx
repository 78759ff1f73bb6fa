import { t } from '@/components/i18n/translate';

/** A text that is read as a page is, with the settings in force. Dated, as an article is. */
export function SampleText() {
  return (
    <figure class="sample">
      <figcaption>
        <h3>{t('options.sample')}</h3>
        <p class="aside">{t('options.sampleNote')}</p>
      </figcaption>
      <article class="sample-text" lang="en" dir="ltr">
        <p>
          Israel and Hamas agreed to the first phase in October 2025. A month later Resolution 2803
          welcomed the Board of Peace, which is to guide the International Stabilisation Force; the
          Board of Peace reports to the UN Security Council.
        </p>
        <p>
          Where the yellow line runs and when the Rafah crossing opens concerns Israel, Hamas and
          the Board of Peace alike. The United States drafted the resolution; Egypt and Qatar
          mediate.
        </p>
        <footer>
          <time class="published" dateTime="2026-01-30">
            30 January 2026
          </time>
        </footer>
      </article>
    </figure>
  );
}
