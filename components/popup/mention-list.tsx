import { useState } from 'preact/hooks';
import type { ElementId } from '@/lib/briefing/types';
import type { ReportedMention } from '@/lib/page/page-state';
import { formatCount, plural, t } from '@/components/i18n/translate';
import { groupMentions, type MentionedEntity } from './group-mentions';

type MentionListProps = {
  readonly mentions: readonly ReportedMention[];
  readonly elementLabels: ReadonlyMap<ElementId, string>;
  readonly onReveal: (mention: number) => void;
};

/** What the page mentions, by element of the plan; each entry leads to its places, one press a place. */
export function MentionList({ mentions, elementLabels, onReveal }: MentionListProps) {
  return (
    <div class="mention-groups">
      {groupMentions(mentions).map(({ element, entities }) => (
        <section key={element}>
          <h3 lang={element === 'none' ? undefined : 'en'}>
            {element === 'none' ? t('page.outsidePlan') : elementLabels.get(element)}
          </h3>
          <ul class="mentions">
            {entities.map((entity) => (
              <li key={entity.entity}>
                <MentionEntry entity={entity} onReveal={onReveal} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

type MentionEntryProps = {
  readonly entity: MentionedEntity;
  readonly onReveal: (mention: number) => void;
};

function MentionEntry({ entity: { label, mentions }, onReveal }: MentionEntryProps) {
  const [place, setPlace] = useState<number | null>(null);
  const revealNext = () => {
    const next = place === null ? 0 : (place + 1) % mentions.length;
    const mention = mentions[next];
    if (mention === undefined) return;
    setPlace(next);
    onReveal(mention.index);
  };
  const count =
    place === null
      ? plural('page.places', mentions.length)
      : t('page.place', [formatCount(place + 1), formatCount(mentions.length)]);
  return (
    <button type="button" class="mention" aria-label={`${label}: ${count}`} onClick={revealNext}>
      <bdi lang="en">{label}</bdi>
      <span class="mention-count">{place === null ? formatCount(mentions.length) : count}</span>
    </button>
  );
}
