import type { ElementId } from '@/lib/briefing/types';
import type { ReportedMention } from '@/lib/page/page-state';
import type { ElementSummary } from '@/lib/phase/phase-summary';
import { t } from '@/components/i18n/translate';
import { NameRow } from '@/components/ui/name-row';

type UntouchedProps = {
  readonly mentions: readonly ReportedMention[];
  readonly elements: readonly ElementSummary[];
  readonly onOpen: (element: ElementId) => void;
};

/** Elements of the plan that the page does not touch, each leading to its record: no mark for the article. */
export function Untouched({ mentions, elements, onOpen }: UntouchedProps) {
  const touched = new Set(mentions.map(({ element }) => element));
  const others = elements.filter(({ id }) => !touched.has(id));
  if (others.length === 0) return null;
  return (
    <section class="untouched">
      <p>{t('page.untouched')}</p>
      <NameRow names={others} onOpen={onOpen} />
    </section>
  );
}
