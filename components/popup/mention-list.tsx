import { useState } from 'preact/hooks';
import type { ElementId } from '@/lib/briefing/types';
import type { ReportedMention } from '@/lib/page/page-state';
import { Name } from '@/components/cited/name';
import { formatCount, t } from '@/components/i18n/translate';
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
          <h2 lang={element === 'none' ? undefined : 'en'}>
            {element === 'none' ? t('page.outsidePlan') : elementLabels.get(element)}
          </h2>
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
  return (
    <button type="button" class="mention" onClick={revealNext}>
      <Name text={label} />
      <span class="mention-count">
        {place === null
          ? formatCount(mentions.length)
          : t('page.place', [formatCount(place + 1), formatCount(mentions.length)])}
      </span>
    </button>
  );
}
