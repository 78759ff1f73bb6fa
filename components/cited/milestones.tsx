import type { PhaseSummary } from '@/lib/phase/phase-summary';
import { Day } from './day';
import { Prose } from './prose';
import { SourceLinks } from './source-links';

/** Milestones as a list: the day, what happened, and where it was read. */
export function Milestones({ milestones }: Pick<PhaseSummary, 'milestones'>) {
  return (
    <ol class="milestones">
      {milestones.map(({ date, title, claim }) => (
        <li key={claim.id}>
          <Day date={date} />
          <div>
            <Prose text={title} />{' '}
            <div class="note">
              <SourceLinks sources={claim.sources} />
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}
