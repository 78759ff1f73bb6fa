import type { ReportedMention } from '@/lib/page/page-state';
import type { ElementSummary } from '@/lib/phase/phase-summary';
import { Name } from '@/components/cited/name';
import { t } from '@/components/i18n/translate';
import { groupMentions } from '@/components/ui/group-mentions';
import { MentionRows } from '@/components/ui/mention-rows';

type MentionListProps = {
  readonly mentions: readonly ReportedMention[];
  readonly elements: readonly ElementSummary[];
  readonly onReveal: (mention: number) => void;
};

/** What the page mentions, by element of the plan; each entry leads to its places, one press a place. */
export function MentionList({ mentions, elements, onReveal }: MentionListProps) {
  const labels = new Map(elements.map(({ id, label }) => [id, label]));
  return (
    <div class="mention-groups">
      {groupMentions(mentions).map(({ element, entities }) => (
        <section key={element}>
          <h2>
            {element === 'none' ? (
              t('page.outsidePlan')
            ) : (
              <Name text={labels.get(element) ?? element} />
            )}
          </h2>
          <MentionRows entities={entities} onReveal={onReveal} />
        </section>
      ))}
    </div>
  );
}
