import type { BriefingIndex } from '@/lib/briefing/lookup';
import type { PlanElement } from '@/lib/briefing/types';
import { citeAll, citeId, stampOf } from '@/lib/card/cite';
import { composePositions } from '@/lib/card/compose-positions';
import { toLine } from '@/lib/card/compose-standing';
import type { ElementSummary, PhaseSummary } from '@/lib/phase/phase-summary';

/** Phase two as the briefing knows it on its own date; the same claims that the cards show. */
export function composePhaseSummary(index: BriefingIndex): PhaseSummary {
  const { phaseTwo, elements, timeline } = index.briefing;
  return {
    what: citeAll(phaseTwo.what, index),
    since: citeId(phaseTwo.since, index),
    contested: citeAll(phaseTwo.contested, index),
    elements: elements.map((element) => summarise(element, index)),
    milestones: timeline.map(({ date, title, claim }) => ({
      date,
      title,
      claim: citeId(claim, index),
    })),
    briefing: stampOf(index),
  };
}

/** @throws {Error} for an element without a ledger: validated briefings have none such. */
function summarise(
  { id, label, provides, ledger }: PlanElement,
  index: BriefingIndex,
): ElementSummary {
  const history = ledger.map((entry) => toLine(entry, index)).toReversed();
  const [latest] = history;
  if (latest === undefined) throw new Error(`The briefing has no status of "${id}"`);
  return {
    id,
    label,
    latest,
    history,
    provides: citeAll(provides, index),
    positions: composePositions(id, null, index),
  };
}
