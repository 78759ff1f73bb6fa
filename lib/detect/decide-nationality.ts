import { gapAfter, keyAfter, type Place, type Verdict } from '@/lib/detect/place';
import { readForces } from '@/lib/detect/read-forces';
import { printedAt, reasons } from '@/lib/detect/reasons';
import type { NameSense } from '@/lib/gazetteer/sense';
import { gap } from '@/lib/text/tokens';

/** Who acts for a state; one official is only a source. */
const servants =
  /^(officials|authorities|government|leadership|military|army|ministry|forces|troops|soldiers|contingent|peacekeepers)$/;

/** "Turkish military forces", "the Jordanian foreign ministry": says which of them. */
const branches = /^(armed|foreign|military|security)$/;

/** Not states, though their people have an adjective of their own; of Israel all such names are listed. */
const stateless = /^(palestinian-authority|gaza-residents|gaza-strip|hamas|israel)$/;

/** Decides a nationality: never marked alone, but with those who act for the state it names that state. */
export function decideNationality({ entity }: NameSense, place: Place): Verdict | null {
  const { article } = place;
  if (article.gazetteer.entries.get(entity)?.kind !== 'stakeholder') return null;
  if (stateless.test(entity) || gapAfter(place) !== gap.space) return null;
  const end = endOfServants(place);
  if (end === null) return null;
  const reason = reasons.servants(printedAt({ ...place, to: end }));
  return { entity, via: 'alias', reason, to: end };
}

/** The token after those who act for the state, or null where none follow. */
function endOfServants(place: Place): number | null {
  const { tokens, to } = place;
  const next = keyAfter(place);
  const isTwo =
    branches.test(next) && tokens.gaps[to + 1] === gap.space && servants.test(keyAfter(place, 2));
  if (!isTwo && (!servants.test(next) || next === 'ministry')) return null;
  const end = isTwo ? to + 2 : to + 1;
  const mayDescribe = /^(military|army|ministry)$/.test(tokens.keys[end - 1] ?? '');
  return mayDescribe && readForces('military', { ...place, to: end }) === 'ask' ? null : end;
}
