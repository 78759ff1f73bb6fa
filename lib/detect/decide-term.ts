import { dateHolds, hasPrior, isBesideNot, isNear } from '@/lib/detect/decide-hint';
import { focusAt, type Focus } from '@/lib/detect/focus';
import { gapBefore, keyBefore, sentenceBounds, type Place, type Verdict } from '@/lib/detect/place';
import { printedAt, reasons } from '@/lib/detect/reasons';
import { passesTest } from '@/lib/detect/term-tests';
import type { Hint, NameSense } from '@/lib/gazetteer/sense';
import { gap, shape } from '@/lib/text/tokens';

/** Decides a common phrase: it means the plan's term where the words around it are about Gaza. */
export function decideTerm(sense: NameSense, place: Place): Verdict | null {
  const { hint } = sense;
  if (!isPrintedRight(sense, place) || isPrefixed(place)) return null;
  if (hint !== null) {
    if (!dateHolds(hint, place.article) || isBesideNot(hint, place)) return null;
    if (!hasPrior(hint, place)) return null;
  }
  const isNearby = hint === null || isNear(hint, place);
  if (!isNearby && !isKnown(sense, place) && !asksForGaza(hint)) return null;
  if (isHistory(place)) return null;
  const focus = focusAt(place);
  if (focus.theatre !== 'gaza' && !isNearby) return null;
  if (!isAboutGaza(sense, place, focus)) return null;
  const span = passesTest(sense, place);
  if (span === null) return null;
  return {
    entity: sense.entity,
    via: hint?.near == null && sense.test === null ? 'alias' : 'context',
    reason: reasons.term(printedAt(place), focus.shownBy),
    ...span,
  };
}

/** What is hardly ever another thing, and was named before. */
const isKnown = (sense: NameSense, place: Place): boolean =>
  isPhrase(sense, place) && place.discourse.has(sense.entity);

/** "pro-Palestinian groups": the prefix makes it another thing. */
const isPrefixed = (place: Place): boolean =>
  gapBefore(place) === gap.hyphen && /^(pro|anti|non|ex)$/.test(keyBefore(place));

/** "near Gaza": any passage about Gaza will do, whether or not it prints the name. */
const asksForGaza = ({ near }: Hint): boolean => near?.includes('gaza') === true;

/** A sentence dated before the war ("in 1983") is not about the plan; what lasts "since 2007" may be. */
function isHistory({ tokens, from }: Place): boolean {
  const { first, end } = sentenceBounds(tokens, from);
  for (let at = first; at < end; at++) {
    const key = tokens.keys[at] ?? '';
    if (tokens.shapes[at] !== shape.number || !/^(19\d\d|20[01]\d)$/.test(key)) continue;
    if (tokens.keys[at - 1] !== 'since') return true;
  }
  return false;
}

/** More than one word, or the plan's own: not so common that another may be meant. */
const isPhrase = ({ alias, entity }: NameSense, { article }: Place): boolean =>
  /[ -]|\d/.test(alias) || article.gazetteer.entries.get(entity)?.kind === 'plan-term';

function isPrintedRight({ casing }: NameSense, { tokens, from, to }: Place): boolean {
  if (casing === 'caps') return tokens.shapes[from] === shape.caps;
  return casing === 'any' || tokens.shapes[to - 1] !== shape.lower;
}

/** Words next to which another conflict takes a phrase that is the plan's own elsewhere. */
const nearTokens = 5;

/**
 * Generic words ("ceasefire", "withdrawal") follow the nearest sign of a conflict; phrases that are
 * hardly used elsewhere ("technocratic committee") only give way to a sign right beside them.
 */
function isAboutGaza(sense: NameSense, { article }: Place, focus: Focus): boolean {
  if (focus.theatre === 'gaza') return true;
  if (article.theatre !== 'gaza') return false;
  if (focus.theatre === 'west-bank' && ofBothGrounds.test(sense.test ?? '')) return true;
  if (isGeneric(sense)) return false;
  // Israel goes by such names in Iran's press above all.
  if (sense.entity === 'israel') return true;
  return focus.shownBy !== 'sentence' || focus.distance > nearTokens;
}

/** Tests of words that stay Gaza's where the sentence names the West Bank. */
const ofBothGrounds = /^(plan|pact|phase)$/;

/** Tests of words that are hardly said of another conflict. */
const ownWords = /^(weapons|rebuilding|pact|body|registration)$/;

const isGeneric = ({ test, hint, alias }: NameSense): boolean =>
  (test !== null && !ownWords.test(test)) ||
  (hint?.near != null && !/[ -]/.test(alias.replace(/^the /, '')));
