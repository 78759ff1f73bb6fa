import { followsFirstName } from '@/lib/detect/decide-name';
import { isBesideNot } from '@/lib/detect/decide-hint';
import type { Place, Verdict } from '@/lib/detect/place';
import { labelOf, reasons } from '@/lib/detect/reasons';
import type { NameSense } from '@/lib/gazetteer/sense';
import { shape } from '@/lib/text/tokens';

/** Decides a last name: it counts where a full name of the same entity is on the page. */
export function decideSurname(sense: NameSense, place: Place): Verdict | null {
  const { tokens, from, article, discourse } = place;
  if (tokens.shapes[from] === shape.lower) return null;
  if (sense.hint !== null && isBesideNot(sense.hint, place)) return null;
  const bearers = sense.hint?.prior ?? [sense.entity];
  const isKnown = bearers.some((id) => article.named.has(id) || discourse.has(id));
  if (!isKnown && !isInHeadline(place)) return null;
  if (followsFirstName(place)) return null;
  const reason = isKnown ? reasons.surname : reasons.headline;
  return {
    entity: sense.entity,
    via: 'alias',
    reason: reason(labelOf(place, sense.entity)),
  };
}

/** A headline in capitals about Gaza, as pages put between paragraphs: it has no room for first names. */
const isInHeadline = ({ scanned }: Place): boolean =>
  scanned.capitals === 'all' && scanned.signals.some(({ theatre }) => theatre === 'gaza');
