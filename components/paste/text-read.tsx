import type { PageReport } from '@/lib/page/page-state';
import { formatDate } from '@/components/i18n/format-date';
import { plural, t } from '@/components/i18n/translate';

/** In characters; a longer first paragraph is none. */
const maxTitle = 250;

type TextReadProps = {
  readonly paragraphs: readonly string[];
  readonly report: PageReport | null;
  readonly onAnother: () => void;
};

/** A pasted text as an article, for the reader to mark, with what was found in it. */
export function TextRead({ paragraphs, report, onAnother }: TextReadProps) {
  const [first = '', ...others] = paragraphs;
  const hasTitle = others.length > 0 && first.length <= maxTitle && !/[.!?]$/.test(first);
  return (
    <>
      <div class="paste-result">
        <div role="status">{report !== null && <Found report={report} />}</div>
        <button type="button" class="button is-quiet" onClick={onAnother}>
          {t('paste.another')}
        </button>
      </div>
      <main>
        <article class="pasted" dir="auto">
          {paragraphs.map((paragraph, index) =>
            index === 0 && hasTitle ? <h2>{paragraph}</h2> : <p>{paragraph}</p>,
          )}
        </article>
      </main>
    </>
  );
}

function Found({ report: { mentions, verdict, facts } }: { readonly report: PageReport }) {
  const entities = new Set(mentions.map(({ entity }) => entity)).size;
  return (
    <>
      {verdict.kind === 'not-english' && <p class="headline">{t('paste.notEnglish')}</p>}
      {mentions.length > 0 ? (
        <p class="headline">
          {t('paste.found', [
            plural('page.terms', entities),
            plural('page.places', mentions.length),
          ])}
        </p>
      ) : (
        verdict.kind !== 'not-english' && <p class="headline">{t('paste.nothingFound')}</p>
      )}
      {facts.published !== null && (
        <p class="note">{t('page.dated', [formatDate(facts.published.date)])}</p>
      )}
    </>
  );
}
