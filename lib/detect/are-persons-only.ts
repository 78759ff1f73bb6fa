import type { EntityId } from '@/lib/briefing/types';
import { keyAfter, keyBefore, type Place } from '@/lib/detect/place';
import { shape } from '@/lib/text/tokens';

const before =
  /^(an?|no|two|three|four|five|six|seven|eight|nine|ten|dozens|million|many|more|of|on|against|(kill|wound|injur|captur|attack)\w*)$/;

/**
 * "killed five people in Gaza", "an attack on Israeli soldiers", "Israeli soldiers were hurt": persons to whom
 * something happens, and neither the people of Gaza nor the army.
 */
export function arePersonsOnly(entity: EntityId, place: Place): boolean {
  const { keys, shapes } = place.tokens;
  const arePeople = entity === 'gaza-residents' && keys[place.to - 2] === 'in';
  if (!arePeople && keys[place.to - 1] !== 'soldiers') return false;
  if (shapes[place.from - 1] === shape.number || before.test(keyBefore(place))) return true;
  return !arePeople && /^(w.+|killed|injured)$/.test(keyAfter(place));
}
