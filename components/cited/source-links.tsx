import { Fragment } from 'preact';
import type { SourceKind } from '@/lib/briefing/types';
import type { CitedSource } from '@/lib/card/card-model';
import { formatDate } from '@/components/i18n/format-date';
import { t } from '@/components/i18n/translate';
import { sourceKindKeys } from '@/components/i18n/word-keys';
import { Name } from './name';
import { typeset } from './typeset';

const newsKinds: ReadonlySet<SourceKind> = new Set(['agency', 'newspaper', 'broadcaster']);

/** Publishers in a row, each named once and linked to what was read; further texts of one are numbered. */
export function SourceLinks({ sources }: { readonly sources: readonly CitedSource[] }) {
  return (
    <ul class="source-links" aria-label={t('cited.sources')}>
      {byPublisher(sources).map((texts) => (
        <li key={texts[0]?.publisher}>
          {texts.map((source, index) => (
            // A space between, so that a line ends there and not within a link.
            <Fragment key={source.url}>
              {index > 0 && ' '}
              <SourceLink source={source} ordinal={index + 1} />
            </Fragment>
          ))}
          <Kind kind={texts[0]?.kind ?? null} />
        </li>
      ))}
    </ul>
  );
}

/** Of what is no news report, for there it matters most; the others say it in their titles and in the list. */
function Kind({ kind }: { readonly kind: SourceKind | null }) {
  if (kind === null || newsKinds.has(kind)) return null;
  return <span class="source-kind"> ({t(sourceKindKeys[kind])})</span>;
}

function SourceLink({
  source,
  ordinal,
}: {
  readonly source: CitedSource;
  readonly ordinal: number;
}) {
  const date = source.date === null ? t('cited.undated') : formatDate(source.date);
  const title = `${typeset(source.title)}, ${date}, ${t(sourceKindKeys[source.kind])}`;
  const isFirst = ordinal === 1;
  return (
    <a
      class={isFirst ? undefined : 'further'}
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      title={title}
      aria-label={isFirst ? undefined : `${source.publisher} ${ordinal}: ${title}`}
    >
      {isFirst ? <Name text={source.publisher} /> : ordinal}
    </a>
  );
}

function byPublisher(sources: readonly CitedSource[]): readonly (readonly CitedSource[])[] {
  const groups = new Map<string, CitedSource[]>();
  for (const source of sources) {
    const texts = groups.get(source.publisher);
    if (texts === undefined) groups.set(source.publisher, [source]);
    else if (texts.every(({ url }) => url !== source.url)) texts.push(source);
  }
  return [...groups.values()];
}
