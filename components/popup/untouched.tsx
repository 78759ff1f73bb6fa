import type { ElementId } from '@/lib/briefing/types';
import type { ReportedMention } from '@/lib/page/page-state';
import { Name } from '@/components/cited/name';
import { t } from '@/components/i18n/translate';

type UntouchedProps = {
  readonly mentions: readonly ReportedMention[];
  readonly elementLabels: ReadonlyMap<ElementId, string>;
  readonly onOpen: (element: ElementId) => void;
};

/** Elements of the plan that the page does not touch, each leading to its record: no mark for the article. */
export function Untouched({ mentions, elementLabels, onOpen }: UntouchedProps) {
  const touched = new Set(mentions.map(({ element }) => element));
  const elements = [...elementLabels].filter(([id]) => !touched.has(id));
  if (elements.length === 0) return null;
  return (
    <section class="untouched">
      <p>{t('page.untouched')}</p>
      <ul>
        {elements.map(([id, label]) => (
          <li key={id}>
            <button type="button" class="link" onClick={() => onOpen(id)}>
              <Name text={label} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
