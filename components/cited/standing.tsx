import type { LedgerLine, Standing as StandingModel, Timing } from '@/lib/card/card-model';
import { Claim } from './claim';
import { Day } from './day';
import { Name } from './name';
import { StatusWord } from './status-word';
import { t } from '@/components/i18n/translate';

type StandingProps = { readonly standing: StandingModel; readonly timing: Timing };

type Row = { readonly line: LedgerLine; readonly date: string; readonly note: string };

/** Two lines that answer at a glance: where it stood when this was written, and the latest known. */
export function StandingLines({ standing, timing }: StandingProps) {
  const { published, relation } = timing;
  const hasNoneYet = standing.onDay === null && relation === 'within' && published !== null;
  return (
    <section class="standing">
      <h3>
        <Name text={standing.element.label} />
      </h3>
      <ul class="standing-lines">
        {hasNoneYet && (
          <li>
            <Day date={published} />
            <span class="absent">{t('card.nothingYet')}</span>
          </li>
        )}
        {standingRows({ standing, timing }).map((row) => (
          <li key={row.note}>
            <Day date={row.date} />
            <StatusWord status={row.line.status} />
            <span class="standing-note">{row.note}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The claim behind the first of the two lines. */
export function StandingClaim({ standing }: { readonly standing: StandingModel }) {
  const line = standing.onDay ?? standing.latest;
  return <Claim claim={line.claim} />;
}

function standingRows({ standing, timing }: StandingProps): readonly Row[] {
  const { onDay, latest } = standing;
  const latestRow = { line: latest, date: latest.date, note: t('card.latest') };
  if (onDay === null || timing.relation !== 'within' || timing.published === null) {
    return [latestRow];
  }
  const written = { line: onDay, date: timing.published, note: t('card.whenWritten') };
  return standing.since.length === 0 ? [written] : [written, latestRow];
}
