import type { BriefingChanges } from '@/lib/briefing/diff-briefings';
import { Part } from '@/components/cited/part';
import { t } from '@/components/i18n/translate';

/** What another briefing says otherwise, in the words of the editors' own comparison. */
export function BriefingChangeList({ changes }: { readonly changes: BriefingChanges }) {
  const { changed, added, retired, lost } = changes;
  const count = changed.length + added.length + retired.length + lost.length;
  if (count === 0) return <p>{t('briefing.noChange')}</p>;
  return (
    <div class="parts">
      <Lines title={t('news.changed')} lines={changed} />
      <Lines title={t('news.added')} lines={added} />
      <Lines title={t('news.retired')} lines={retired} />
      <Lines title={t('briefing.lost')} lines={lost} />
    </div>
  );
}

type LinesProps = { readonly title: string; readonly lines: readonly string[] };

function Lines({ title, lines }: LinesProps) {
  return (
    <Part title={title} count={lines.length} isOpen={lines.length <= 10}>
      <ul class="change-lines" lang="en" dir="ltr">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Part>
  );
}
