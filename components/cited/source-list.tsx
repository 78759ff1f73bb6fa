import type { CitedSource } from '@/lib/card/card-model';
import { t } from '@/components/i18n/translate';
import { sourceKindKeys } from '@/components/i18n/word-keys';
import { Day } from './day';
import { Name } from './name';
import { typeset } from './typeset';

/** Sources in full: what was read, who published it, when, and of what kind it is. */
export function SourceList({ sources }: { readonly sources: readonly CitedSource[] }) {
  return (
    <ul class="source-list">
      {sources.map((source) => (
        <li key={source.url}>
          <a href={source.url} target="_blank" rel="noopener noreferrer" dir="auto">
            {typeset(source.title)}
          </a>
          <div class="note">
            <span>
              <Name text={source.publisher} />
            </span>
            <Day date={source.date} />
            <span>{t(sourceKindKeys[source.kind])}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}
