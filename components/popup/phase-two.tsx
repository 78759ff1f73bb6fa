import type { PartialDate } from '@/lib/briefing/types';
import type { ElementSummary, PhaseSummary } from '@/lib/phase/phase-summary';
import { Claim } from '@/components/cited/claim';
import { ClaimList } from '@/components/cited/claim-list';
import { ElementParts } from '@/components/cited/element-parts';
import { Part } from '@/components/cited/part';
import { typeset } from '@/components/cited/typeset';
import { t } from '@/components/i18n/translate';
import { Timeline } from '@/components/timeline/timeline';
import { ElementHead } from '@/components/ui/element-head';

type PhaseTwoProps = {
  readonly summary: PhaseSummary;
  /** Of the article in view, to be pinned on the timeline. */
  readonly published: PartialDate | null;
};

const shownClaims = 4;

/** What phase two is, since when, what is contested about it, and where each element stands. */
export function PhaseTwo({ summary, published }: PhaseTwoProps) {
  const [lead, ...accounts] = summary.what;
  const { since, contested, elements, milestones, briefing } = summary;
  return (
    <div class="phase-two">
      {lead !== undefined && (
        <section class="what">
          <Claim claim={lead} />
        </section>
      )}
      <Timeline
        milestones={milestones}
        since={since.date}
        published={published}
        asOf={briefing.asOf}
      />
      <section>
        <h2 class="side-title">{t('phase.since')}</h2>
        <Claim claim={since} />
      </section>
      <div class="parts">
        <Part title={t('phase.contested')} count={contested.length} isOpen={false}>
          <ClaimList claims={contested} shown={shownClaims} />
        </Part>
        <Part title={t('phase.accounts')} count={accounts.length} isOpen={false}>
          <ClaimList claims={accounts} shown={shownClaims} />
        </Part>
      </div>
      <h2>{t('phase.elements')}</h2>
      <ul class="elements">
        {elements.map((element) => (
          <li key={element.id}>
            <Element element={element} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Element({ element }: { readonly element: ElementSummary }) {
  const { label, latest } = element;
  return (
    <details class="element">
      <summary class="entry">
        <ElementHead label={label} latest={latest} />
        <span class="entry-line" lang="en" dir="ltr">
          {typeset(latest.claim.text)}
        </span>
      </summary>
      <Claim claim={latest.claim} under={latest.date} />
      <ElementParts element={element} />
    </details>
  );
}
