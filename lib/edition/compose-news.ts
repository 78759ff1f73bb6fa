import type { BriefingIndex } from '@/lib/briefing/lookup';
import { cite, stampOf } from '@/lib/card/cite';
import { composePositions } from '@/lib/card/compose-positions';
import { nameOf } from '@/lib/card/compose-record';
import { toLine } from '@/lib/card/compose-standing';
import { compareVersions } from '@/lib/edition/compare-versions';
import {
  hashClaim,
  hashEntityText,
  hashPosition,
  type EditionDigest,
} from '@/lib/edition/edition-digest';
import type {
  EditionNews,
  PositionNews,
  RetiredNews,
  StatusNews,
} from '@/lib/edition/edition-news';

/** What changed from the edition that the reader knows to a newer one; null where it is no newer. */
export function composeNews(known: EditionDigest, index: BriefingIndex): EditionNews | null {
  const { version, claims, entities } = index.briefing;
  if (compareVersions(version, known.version) <= 0) return null;
  const added = claims.filter(({ id }) => known.claims[id] === undefined);
  const changed = claims.filter((claim) => isOther(known.claims[claim.id], hashClaim(claim)));
  return {
    known: { version: known.version, asOf: known.asOf },
    briefing: stampOf(index),
    statuses: statusNews(known, index),
    positions: positionNews(known, index),
    added: added.map((claim) => cite(claim, index)),
    changed: changed.map((claim) => cite(claim, index)),
    retired: retiredNews(known, index),
    newEntries: entities
      .filter(({ id }) => known.texts[id] === undefined)
      .map(({ id }) => nameOf(id, index)),
    rewrittenEntries: entities
      .filter((text) => isOther(known.texts[text.id], hashEntityText(text)))
      .map(({ id }) => nameOf(id, index)),
  };
}

/** What was not there before is new and not other. */
function isOther(before: string | undefined, after: string): boolean {
  return before !== undefined && before !== after;
}

function statusNews(known: EditionDigest, index: BriefingIndex): readonly StatusNews[] {
  return index.briefing.elements.flatMap(({ id, label, ledger }) => {
    const [last, before] = [ledger.at(-1), known.statuses[id] ?? null];
    if (last === undefined) return [];
    if (before?.status === last.status && before.date === last.date) return [];
    return [{ element: { id, label }, latest: toLine(last, index), before }];
  });
}

function positionNews(known: EditionDigest, index: BriefingIndex): readonly PositionNews[] {
  return index.briefing.positions.flatMap(({ element, positions: cells }) => {
    const label = index.elements.get(element)?.label ?? element;
    return composePositions(element, null, index).flatMap(
      ({ stakeholder, label: name, stated }) => {
        const before = known.positions[`${element} ${stakeholder}`];
        if (before === hashPosition(cells[stakeholder] ?? null)) return [];
        const holder = { id: stakeholder, label: name };
        return [{ element: { id: element, label }, holder, stated }];
      },
    );
  });
}

function retiredNews(known: EditionDigest, index: BriefingIndex): readonly RetiredNews[] {
  return index.briefing.retired
    .filter(({ id }) => known.claims[id] !== undefined)
    .map(({ id, date, reason, replacedBy }) => {
      const heir = replacedBy === null ? undefined : index.claims.get(replacedBy);
      return { id, date, reason, heir: heir === undefined ? null : cite(heir, index) };
    });
}
