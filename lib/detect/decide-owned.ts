import { board } from '@/lib/detect/board-or-group';
import { followsHolder } from '@/lib/detect/decide-role';
import type { Lead } from '@/lib/detect/description-lead';
import { contextVerdict, whereOf, type Place, type Verdict } from '@/lib/detect/place';
import { labelOf, printedAt, reasons } from '@/lib/detect/reasons';
import type { Described } from '@/lib/gazetteer/descriptions';
import { ownedThings } from '@/lib/gazetteer/owned-things';

type Owned = {
  readonly described: Described;
  readonly lead: Extract<Lead, { kind: 'owned' }>;
  readonly place: Place;
};

/** Decides "Trump's plan", "Israel's army", "its charter" by the owner. */
export function decideOwned({ described, lead, place }: Owned): Verdict | null {
  const { ofOwner, fits, persons, orBoard } = described;
  const { owner, from } = lead;
  const things = orBoard === true ? [...fits, board] : fits;
  const entity = ofOwner?.[owner] ?? thingOf(owner, things, place);
  if (entity === null) return null;
  if (persons && followsHolder(entity, place)) return null;
  const reason = reasons.owned(printedAt(place), labelOf(place, owner), labelOf(place, entity));
  return contextVerdict(entity, reason, from);
}

/** Of several that fit, the one named last, else the first. */
function thingOf(owner: string, fits: readonly string[], place: Place): string | null {
  const { article, discourse } = place;
  const things = ownedThings[owner]?.filter((id) => fits.includes(id)) ?? [];
  const [first = null] = things;
  if ((owner === 'hamas' || first === board) && first !== null && !article.listed.has(first))
    return null;
  if (things.length < 2) return first;
  const last = discourse.lastOf(things, whereOf(place), '');
  return last.kind === 'one' ? last.entity : first;
}
