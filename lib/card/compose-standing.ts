import type { BriefingIndex } from '@/lib/briefing/lookup';
import type { ElementId, LedgerEntry } from '@/lib/briefing/types';
import { citeId } from '@/lib/card/cite';
import { articleDay, isLater } from '@/lib/card/place-in-time';
import type { LedgerLine, Standing, Timing } from '@/lib/card/card-model';

/** Where an element of the plan stood on the article's day, what changed since, and the latest known. */
export function composeStanding(
  id: ElementId,
  timing: Timing,
  index: BriefingIndex,
): Standing | null {
  const element = index.elements.get(id);
  const latest = element?.ledger.at(-1);
  if (element === undefined || latest === undefined) return null;
  const day = articleDay(timing);
  const onDay =
    day === null ? undefined : element.ledger.findLast(({ date }) => !isLater(date, day));
  const since = day === null ? [] : element.ledger.filter(({ date }) => isLater(date, day));
  return {
    element: { id, label: element.label },
    onDay: onDay === undefined ? null : toLine(onDay, index),
    since: since.map((entry) => toLine(entry, index)),
    latest: toLine(latest, index),
  };
}

/**
 * A line of an element's ledger with its claim.
 *
 * @throws {Error} for a claim that the briefing does not hold.
 */
export function toLine({ status, date, claim }: LedgerEntry, index: BriefingIndex): LedgerLine {
  return { status, date, claim: citeId(claim, index) };
}
