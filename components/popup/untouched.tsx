import type { ElementId } from '@/lib/briefing/types';
import type { ReportedMention } from '@/lib/page/page-state';
import { readerLocale, t } from '@/components/i18n/translate';

type UntouchedProps = {
  readonly mentions: readonly ReportedMention[];
  readonly elementLabels: ReadonlyMap<ElementId, string>;
};

/** Elements of the plan that the page does not touch: information, no mark for the article. */
export function Untouched({ mentions, elementLabels }: UntouchedProps) {
  const touched = new Set(mentions.map(({ element }) => element));
  const labels = [...elementLabels].filter(([id]) => !touched.has(id)).map(([, label]) => label);
  if (labels.length === 0) return null;
  return (
    <p class="untouched">
      {t('page.untouched')}{' '}
      <span lang="en">{new Intl.ListFormat(readerLocale()).format(labels)}</span>
    </p>
  );
}
