import type { ElementId, EntityId } from '@/lib/briefing/types';
import type { EditionNews, RetiredNews, StatusNews } from '@/lib/edition/edition-news';
import { Claim } from '@/components/cited/claim';
import { ClaimList } from '@/components/cited/claim-list';
import { Day } from '@/components/cited/day';
import { Part } from '@/components/cited/part';
import { PositionList } from '@/components/cited/position-list';
import { Prose } from '@/components/cited/prose';
import { formatDate } from '@/components/i18n/format-date';
import { t } from '@/components/i18n/translate';
import { statusKeys } from '@/components/i18n/word-keys';
import { ElementHead } from '@/components/ui/element-head';
import { NameRow } from '@/components/ui/name-row';
import { ViewTitle } from './view-title';

type NewsViewProps = {
  /** null once the reader has sent them away. */
  readonly news: EditionNews | null;
  readonly onOpen: (entity: EntityId) => void;
  readonly onOpenElement: (element: ElementId) => void;
  readonly onDismiss: () => void;
};

const shownClaims = 12;

/** What an update of the briefing changed: states and positions first, then statements and entries. */
export function NewsView({ news, onOpen, onOpenElement, onDismiss }: NewsViewProps) {
  if (news === null) return <p class="headline">{t('news.seen')}</p>;
  const { known, briefing, statuses, positions, added, changed, retired } = news;
  const { newEntries, rewrittenEntries } = news;
  const lists = [statuses, positions, added, changed, retired, newEntries, rewrittenEntries];
  return (
    <article class="news">
      <ViewTitle>{t('news.title')}</ViewTitle>
      <p class="aside">
        {t('news.span', [
          known.version,
          formatDate(known.asOf),
          briefing.version,
          formatDate(briefing.asOf),
        ])}
      </p>
      {lists.every((list) => list.length === 0) && <p>{t('news.none')}</p>}
      <div class="parts">
        <Part title={t('news.statuses')} count={statuses.length} isOpen>
          <ul class="plan">
            {statuses.map((each) => (
              <li key={each.element.id}>
                <StatusEntry news={each} onOpenElement={onOpenElement} />
              </li>
            ))}
          </ul>
        </Part>
        <Part title={t('news.positions')} count={positions.length} isOpen={false}>
          <PositionList
            positions={positions.map(({ element, holder, stated }) => ({
              stakeholder: holder.id,
              label: `${element.label}: ${holder.label}`,
              stated,
            }))}
          />
        </Part>
        <Claims title={t('news.changed')} claims={changed} />
        <Claims title={t('news.added')} claims={added} />
        <Part title={t('news.retired')} count={retired.length} isOpen={false}>
          <ul class="claims">
            {retired.map((each) => (
              <li key={each.id}>
                <Retired news={each} />
              </li>
            ))}
          </ul>
        </Part>
        <Part title={t('news.newEntries')} count={newEntries.length} isOpen={false}>
          <NameRow names={newEntries} onOpen={onOpen} />
        </Part>
        <Part title={t('news.rewrittenEntries')} count={rewrittenEntries.length} isOpen={false}>
          <NameRow names={rewrittenEntries} onOpen={onOpen} />
        </Part>
      </div>
      <button type="button" class="button is-quiet" onClick={onDismiss}>
        {t('news.dismiss')}
      </button>
    </article>
  );
}

type StatusEntryProps = Pick<NewsViewProps, 'onOpenElement'> & { readonly news: StatusNews };

function StatusEntry({ news: { element, latest, before }, onOpenElement }: StatusEntryProps) {
  return (
    <>
      <button type="button" class="row-button entry" onClick={() => onOpenElement(element.id)}>
        <ElementHead label={element.label} latest={latest} />
      </button>
      {before !== null && (
        <p class="aside">
          {t('news.was', [t(statusKeys[before.status]), formatDate(before.date)])}
        </p>
      )}
      <Claim claim={latest.claim} under={latest.date} />
    </>
  );
}

type ClaimsProps = { readonly title: string; readonly claims: EditionNews['added'] };

function Claims({ title, claims }: ClaimsProps) {
  return (
    <Part title={title} count={claims.length} isOpen={claims.length <= shownClaims}>
      <ClaimList claims={claims} shown={shownClaims} />
    </Part>
  );
}

function Retired({ news: { date, reason, heir } }: { readonly news: RetiredNews }) {
  return (
    <>
      <Prose text={reason} />
      <div class="note">
        <Day date={date} />
      </div>
      {heir !== null && (
        <>
          <p class="aside">{t('news.replacedBy')}</p>
          <Claim claim={heir} />
        </>
      )}
    </>
  );
}
