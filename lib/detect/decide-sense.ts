import { arePersonsOnly } from '@/lib/detect/are-persons-only';
import { decideCapital } from '@/lib/detect/decide-capital';
import { decideDescription } from '@/lib/detect/decide-description';
import { decideName } from '@/lib/detect/decide-name';
import { decideNationality } from '@/lib/detect/decide-nationality';
import { decideRole } from '@/lib/detect/decide-role';
import { decideSurname } from '@/lib/detect/decide-surname';
import { decideTerm } from '@/lib/detect/decide-term';
import type { Place, Verdict } from '@/lib/detect/place';
import type { Sense } from '@/lib/gazetteer/sense';

/** Whether a surface form means what the sense says, at this place; null: not, or nobody can tell. */
export function decideSense(sense: Sense, place: Place): Verdict | null {
  if ('needsPossessive' in sense && sense.needsPossessive && !hasPossessive(place)) return null;
  if ('entity' in sense && arePersonsOnly(sense.entity, place)) return null;
  switch (sense.kind) {
    case 'name':
      return decideName(sense, place);
    case 'surname':
      return decideSurname(sense, place);
    case 'role':
      return decideRole(sense, place);
    case 'capital':
      return decideCapital(sense, place);
    case 'term':
      return decideTerm(sense, place);
    case 'description':
      return decideDescription(sense.head, place);
    case 'demonym':
      return decideNationality(sense, place);
    case 'decoy':
    case 'theatre':
      return null;
  }
}

function hasPossessive({ tokens, from, to }: Place): boolean {
  for (let at = from; at < to - 1; at++) if (tokens.possessive[at]) return true;
  return false;
}
