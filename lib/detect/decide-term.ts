import { dateHolds, hasPrior, isBesideNot, isNear } from '@/lib/detect/decide-hint';
import { focusAt } from '@/lib/detect/focus';
import type { Place, Verdict } from '@/lib/detect/place';
import { passesTest } from '@/lib/detect/term-tests';
import type { NameSense } from '@/lib/gazetteer/sense';
import { shape } from '@/lib/text/tokenize';

/** Decides a common phrase: it means the plan's term where the words around it are about Gaza. */
export function decideTerm(sense: NameSense, place: Place): Verdict | null {
  const { hint } = sense;
  if (sense.casing === 'caps' && place.tokens.shapes[place.from] !== shape.caps) return null;
  if (hint !== null) {
    if (!dateHolds(hint, place.article.published) || isBesideNot(hint, place)) return null;
    if (!hasPrior(hint, place)) return null;
  }
  const focus = focusAt(place);
  if (focus.theatre !== 'gaza') return null;
  if (hint?.near && !isNear(hint, place) && isOneWord(sense)) return null;
  const span = passesTest(sense, place);
  if (span === null) return null;
  return {
    entity: sense.entity,
    via: hint === null && sense.test === null ? 'alias' : 'context',
    reason: `“${sense.alias}” stands where the ${focus.shownBy} is about Gaza`,
    ...span,
  };
}

const isOneWord = (sense: NameSense): boolean => !/[ -]/.test(sense.alias.replace(/^the /, ''));
