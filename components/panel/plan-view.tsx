import type { ElementId } from '@/lib/briefing/types';
import type { PageState } from '@/lib/page/page-state';
import type { PhaseSummary } from '@/lib/phase/phase-summary';
import { Timeline } from '@/components/timeline/timeline';
import { plural, t } from '@/components/i18n/translate';
import { ElementHead } from '@/components/ui/element-head';
import { groupMentions, type MentionedEntity } from '@/components/ui/group-mentions';
import { MentionRows } from '@/components/ui/mention-rows';
import { publishedOf } from '@/components/ui/published-of';

type PlanViewProps = {
  readonly page: PageState | null;
  readonly summary: PhaseSummary;
  readonly onReveal: (mention: number) => void;
  readonly onOpen: (element: ElementId) => void;
};

/** The elements of the plan, which of them the page in front touches, and which it does not. */
export function PlanView({ page, summary, onReveal, onOpen }: PlanViewProps) {
  const { elements, milestones, since, briefing } = summary;
  const isRead = page?.kind === 'reading';
  const groups = isRead ? groupMentions(page.report.mentions) : [];
  const touched = new Map(groups.map(({ element, entities }) => [element, entities]));
  return (
    <>
      <h2 class="unseen">{t('panel.plan')}</h2>
      <Timeline
        milestones={milestones}
        since={since.date}
        published={publishedOf(page)}
        asOf={briefing.asOf}
      />
      <p class="aside">{t(isRead ? 'panel.coverage' : 'panel.noPage')}</p>
      <ul class="plan">
        {elements.map(({ id, label, latest }) => (
          <li key={id}>
            <button type="button" class="row-button entry" onClick={() => onOpen(id)}>
              <ElementHead label={label} latest={latest} />
            </button>
            {isRead && <Touched entities={touched.get(id) ?? []} onReveal={onReveal} />}
          </li>
        ))}
      </ul>
    </>
  );
}

type TouchedProps = {
  readonly entities: readonly MentionedEntity[];
  readonly onReveal: (mention: number) => void;
};

function Touched({ entities, onReveal }: TouchedProps) {
  if (entities.length === 0) return <p class="aside">{t('panel.untouched')}</p>;
  const places = entities.reduce((sum, { mentions }) => sum + mentions.length, 0);
  return (
    <>
      <p class="aside">{plural('panel.touches', places)}</p>
      <MentionRows entities={entities} onReveal={onReveal} />
    </>
  );
}
