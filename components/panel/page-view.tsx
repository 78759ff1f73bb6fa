import type { EntityId } from '@/lib/briefing/types';
import type { NamedEntity } from '@/lib/card/entity-record';
import type { EditionNews } from '@/lib/edition/edition-news';
import type { PageReport, PageState, ReportedMention } from '@/lib/page/page-state';
import { typeset } from '@/components/cited/typeset';
import { t } from '@/components/i18n/translate';
import { PageTakeAway } from '@/components/take-away/page-take-away';
import { NewsLine } from '@/components/ui/news-line';
import { NameRow } from '@/components/ui/name-row';
import { PageSentence } from '@/components/ui/page-sentence';
import { markSentences, type MarkedSentence } from './mark-sentences';
import type { PanelActions } from './panel-props';

type PageViewProps = {
  readonly page: PageState | null;
  readonly news: EditionNews | null;
  readonly actions: PanelActions;
  readonly onOpen: (entity: EntityId) => void;
  readonly onOpenNews: () => void;
};

/** The page in front: every mark in reading order with its sentence. */
export function PageView({ page, news, actions, onOpen, onOpenNews }: PageViewProps) {
  return (
    <>
      {news !== null && (
        <NewsLine asOf={news.briefing.asOf} onOpen={onOpenNews} onDismiss={actions.dismissNews} />
      )}
      <h2 class="unseen">{t('popup.thisPage')}</h2>
      {page !== null && <Taken page={page} onRead={actions.readAnyway} />}
      {page?.kind === 'reading' && page.report.mentions.length > 0 && (
        <Mentioned report={page.report} actions={actions} onOpen={onOpen} />
      )}
    </>
  );
}

type MentionedProps = Pick<PageViewProps, 'actions' | 'onOpen'> & { readonly report: PageReport };

function Mentioned({ report, actions, onOpen }: MentionedProps) {
  return (
    <>
      <section>
        <h3>{t('panel.inOrder')}</h3>
        <ol class="sentences">
          {markSentences(report.mentions).map((sentence) => (
            <li key={sentence.mentions[0]?.index}>
              <Sentence sentence={sentence} onReveal={actions.reveal} />
              <NameRow names={entitiesOf(sentence.mentions)} onOpen={onOpen} />
            </li>
          ))}
        </ol>
      </section>
      <PageTakeAway report={report} actions={actions} />
    </>
  );
}

/** Outside a click on its toolbar button the extension cannot tell why a page is unread, only how it is read. */
function Taken({ page, onRead }: { readonly page: PageState; readonly onRead: () => void }) {
  if (page.kind === 'unread') return <p class="headline">{t('panel.unread')}</p>;
  return <PageSentence page={page} onRead={onRead} />;
}

type SentenceProps = {
  readonly sentence: MarkedSentence;
  readonly onReveal: (mention: number) => void;
};

function Sentence({ sentence, onReveal }: SentenceProps) {
  return (
    <p class="sentence" lang="en" dir="ltr">
      {sentence.parts.map(({ text, mention }) =>
        mention === null ? (
          typeset(text)
        ) : (
          <button
            key={mention.index}
            type="button"
            class="mark"
            aria-label={t('panel.showInPage', [text])}
            onClick={() => onReveal(mention.index)}
          >
            {typeset(text)}
          </button>
        ),
      )}
    </p>
  );
}

function entitiesOf(mentions: readonly ReportedMention[]): readonly NamedEntity[] {
  const labels = new Map(mentions.map(({ entity, label }) => [entity, label]));
  return [...labels].map(([id, label]) => ({ id, label }));
}
