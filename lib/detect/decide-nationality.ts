import { gapAfter, keyAfter, type Place, type Verdict } from '@/lib/detect/place';
import { reasons } from '@/lib/detect/reasons';
import type { NameSense } from '@/lib/gazetteer/sense';
import { gap } from '@/lib/text/tokens';

/** Who acts for a state; one official is only a source. */
const servants =
  /^(officials|authorities|government|leadership|troops|soldiers|contingent|peacekeepers)$/;

/** Not states, though their people have an adjective of their own. */
const stateless = /^(palestinian-authority|gaza-residents|gaza-strip|hamas)$/;

/** Decides a nationality: never marked alone, but with those who act for the state it names that state. */
export function decideNationality({ entity, alias }: NameSense, place: Place): Verdict | null {
  const { article, to } = place;
  if (article.gazetteer.entries.get(entity)?.kind !== 'stakeholder') return null;
  if (stateless.test(entity) || gapAfter(place) !== gap.space) return null;
  if (!servants.test(keyAfter(place))) return null;
  return {
    entity,
    via: 'alias',
    reason: reasons.servants(`${alias} ${keyAfter(place)}`),
    to: to + 1,
  };
}
