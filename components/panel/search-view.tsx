import type { FoundEntity } from '@/lib/briefing/search-entities';
import type { EntityId } from '@/lib/briefing/types';
import { Name } from '@/components/cited/name';
import { typeset } from '@/components/cited/typeset';
import { plural, t } from '@/components/i18n/translate';
import { entityKindKeys } from '@/components/i18n/word-keys';

type SearchViewProps = {
  readonly query: string;
  readonly found: readonly FoundEntity[];
  readonly onOpen: (entity: EntityId) => void;
};

/** What the briefing holds for the words in the search field; how much is said aloud while typing. */
export function SearchView({ query, found, onOpen }: SearchViewProps) {
  return (
    <>
      <p class="aside" role="status">
        {found.length === 0 ? t('panel.notFound', [query]) : plural('panel.found', found.length)}
      </p>
      <ul class="plan">
        {found.map((entity) => (
          <li key={entity.id}>
            <button type="button" class="row-button entry" onClick={() => onOpen(entity.id)}>
              <span class="entry-label">
                <Name text={entity.label} />
              </span>
              <span class="note">
                <span>{t(entityKindKeys[entity.kind])}</span>
                {entity.alias !== null && (
                  <span>
                    {t('panel.alsoCalled')} <bdi dir="auto">{typeset(entity.alias)}</bdi>
                  </span>
                )}
              </span>
              <span class="entry-line" lang="en" dir="ltr">
                {typeset(entity.definition)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
