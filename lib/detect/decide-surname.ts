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
  if (!bearers.some((id) => article.named.has(id) || discourse.has(id))) return null;
  if (followsFirstName(place)) return null;
  return {
    entity: sense.entity,
    via: 'alias',
    reason: reasons.surname(labelOf(place, sense.entity)),
  };
}
