import type { ArticleKind } from '@/lib/page/page-facts';
import type { HaltReason, PageReport, PageState } from '@/lib/page/page-state';
import { Prose } from '@/components/cited/prose';
import { formatDate } from '@/components/i18n/format-date';
import { plural, t } from '@/components/i18n/translate';

type PageSentenceProps = { readonly page: PageState; readonly onRead: () => void };

/** How the page was taken, in a sentence, with the way to have it read all the same. */
export function PageSentence({ page, onRead }: PageSentenceProps) {
  switch (page.kind) {
    case 'reading':
      return <Reading report={page.report} />;
    case 'not-coverage':
      return (
        <div class="page-sentence">
          <p class="headline">
            {t(page.verdict.kind === 'not-english' ? 'page.notEnglish' : 'page.notCoverage')}
          </p>
          <Prose text={page.verdict.reason} />
          {page.isFramed && <p>{t('page.framesUnread')}</p>}
          <ReadButton label={t('page.readAnyway')} onRead={onRead} />
        </div>
      );
    case 'unread':
      return <Unread reason={page.reason} onRead={onRead} />;
  }
}

function Reading({ report }: { readonly report: PageReport }) {
  const { mentions, facts, halted } = report;
  const entities = new Set(mentions.map(({ entity }) => entity));
  const kind = facts.articleKind === null ? null : articleKindKeys[facts.articleKind];
  return (
    <div class="page-sentence">
      <p class="headline">
        {mentions.length === 0
          ? t('page.nothingFound')
          : t('page.found', [
              plural('page.terms', entities.size),
              plural('page.places', mentions.length),
            ])}
      </p>
      <p class="note">
        {kind !== null && <span>{t(kind)}</span>}
        <span>
          {facts.published === null
            ? t('page.undated')
            : t('page.dated', [formatDate(facts.published.date)])}
        </span>
      </p>
      {halted !== null && <p>{t(haltKeys[halted])}</p>}
    </div>
  );
}

type UnreadProps = {
  readonly reason: Extract<PageState, { readonly kind: 'unread' }>['reason'];
  readonly onRead: () => void;
};

function Unread({ reason, onRead }: UnreadProps) {
  switch (reason) {
    case 'not-a-web-page':
      return <Sentence headline={t('page.notWeb')} />;
    case 'no-access':
      return <Sentence headline={t('page.noAccess')} />;
    case 'not-started':
      return (
        <div class="page-sentence">
          <p class="headline">{t('page.notStarted')}</p>
          <ReadButton label={t('page.read')} onRead={onRead} />
        </div>
      );
  }
}

function Sentence({ headline }: { readonly headline: string }) {
  return (
    <div class="page-sentence">
      <p class="headline">{headline}</p>
    </div>
  );
}

function ReadButton({ label, onRead }: { readonly label: string; readonly onRead: () => void }) {
  return (
    <button type="button" class="button" onClick={onRead}>
      {label}
    </button>
  );
}

const haltKeys = {
  overloaded: 'page.overloaded',
  'too-long': 'page.tooLong',
  failed: 'page.failed',
} as const satisfies Readonly<Record<HaltReason, string>>;

/** Plain news is what a page is taken for and need not be said. */
const articleKindKeys = {
  opinion: 'articleKind.opinion',
  analysis: 'articleKind.analysis',
  live: 'articleKind.live',
  wire: 'articleKind.wire',
  news: null,
} as const satisfies Readonly<Record<ArticleKind, string | null>>;
