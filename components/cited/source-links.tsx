import type { CitedSource } from '@/lib/card/card-model';
import { formatDate } from '@/components/i18n/format-date';
import { t } from '@/components/i18n/translate';

/** Publishers in a row, each a link to what was read; the title shows on pointing. */
export function SourceLinks({ sources }: { readonly sources: readonly CitedSource[] }) {
  return (
    <ul class="source-links" aria-label={t('cited.sources')}>
      {sources.map((source) => (
        <li key={source.url}>
          <SourceLink source={source} />
        </li>
      ))}
    </ul>
  );
}

function SourceLink({ source }: { readonly source: CitedSource }) {
  const date = source.date === null ? t('cited.undated') : formatDate(source.date);
  return (
    <a
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      title={`${source.title}, ${date}`}
      lang="en"
    >
      <bdi>{source.publisher}</bdi>
    </a>
  );
}
