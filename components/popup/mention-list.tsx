import type { ElementId } from '@/lib/briefing/types';
import type { ReportedMention } from '@/lib/page/page-state';
import { t } from '@/components/i18n/translate';
import { MentionEntry } from '@/components/ui/mention-entry';
import { groupMentions } from '@/components/ui/group-mentions';

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
