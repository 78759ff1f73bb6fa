import type { Antecedent } from '@/lib/detect/discourse';
import type { Focus } from '@/lib/detect/focus';
import { board as boardId, boardOrGroup } from '@/lib/detect/board-or-group';
import { isPlainlyMeant } from '@/lib/detect/nation';
import { sentenceBounds, whereOf, type Place } from '@/lib/detect/place';
import { labelOf } from '@/lib/detect/reasons';
import type { Described } from '@/lib/gazetteer/descriptions';

/** What a rival is remembered by: the bare noun, but whole what has a name of its own ("foreign minister"). */
export const rivalKey = (head: string, { persons, fallback }: Described): string =>
  persons === true || fallback !== undefined ? head : head.slice(head.lastIndexOf(' ') + 1);

/** How many blocks back a narrow plan may stand where no wider one was named. */
const lateReach = 8;

/** Often set up by the group that is spoken of: after it "the group" may be either. */
const committee = 'ncag';

/** Whether the sentence prints the last name, if only as part of another name ("the Trump plan"). */
function isSpokenOf(entity: string, place: Place): boolean {
  const last = labelOf(place, entity).split(' ').at(-1)?.toLowerCase() ?? '';
  const { first, end } = sentenceBounds(place.tokens, place.from);
  return place.tokens.keys.slice(first, end).includes(last);
}

/** What the noun points back to; in a title also forward, if the text names just one that fits. */
export function pointBack(head: string, described: Described, place: Place): Antecedent {
  const { article, discourse, scanned } = place;
  const { prefers, fits, lately } = described;
  const at = whereOf(place);
  const rival = rivalKey(head, described);
  const board = described.orBoard === true ? boardOrGroup(fits, rival, place) : null;
  if (board !== null) return board;
  const late = lately === undefined ? null : discourse.lastOf([...fits, ...lately], at, rival);
  const preferred = prefers !== undefined && discourse.has(prefers) ? [prefers] : fits;
  const found = discourse.lastOf(preferred, at, rival);
  const isLate = late?.kind === 'one' && lately?.includes(late.entity) === true;
  if (isLate && late.distance <= (found.kind === 'none' ? lateReach : 1)) {
    return late.entity === committee ? { kind: 'several' } : late;
  }
  if (found.kind !== 'none') return found;
  if (described.ahead !== true && scanned.block.role !== 'title') return found;
  const mayBe = described.orBoard === true ? [...fits, boardId] : fits;
  const ahead = mayBe.filter((id) => article.listed.has(id));
  const here = ahead.length > 1 ? ahead.filter((id) => isSpokenOf(id, place)) : ahead;
  const [entity] = here;
  if (entity === undefined || here.length > 1) return found;
  return { kind: 'one', entity, sentence: -1, to: -1, isContested: false, distance: 0 };
}

export const isWithinReach = (
  found: Extract<Antecedent, { kind: 'one' }>,
  { reach = Infinity, nation }: Described,
  place: Place,
): boolean =>
  found.distance <= reach &&
  (nation !== true || found.distance > 0 || isPlainlyMeant(found, place));

/** "the deal with Iran", or any plan in an article that is about another war. */
export function isElsewhere({ article }: Place, focus: Focus): boolean {
  if (focus.theatre === 'gaza') return false;
  if (article.theatre !== 'gaza') return true;
  return focus.shownBy === 'sentence' && focus.distance <= 4;
}

/** Wars in which nothing of the briefing takes part. */
const otherWars =
  /^(ukraine|syria|yemen|sudan|iraq|afghanistan|haiti|venezuela|somalia|libya|congo|armenia|korea)$/;

/** Who deals with every conflict. */
const everywhere =
  /^(united-states|donald-trump|jd-vance|marco-rubio|steve-witkoff|jared-kushner|united-nations|antonio-guterres|un-security-council|european-union)$/;

/** Named in another paragraph, and this one is about another war. */
export function isFarFrom(
  { entity, distance, to }: Extract<Antecedent, { kind: 'one' }>,
  { theatre, shownBy }: Focus,
): boolean {
  const isForeign = theatre !== null && shownBy !== 'article' && otherWars.test(theatre);
  return isForeign && (distance > 0 || to < 0) && !everywhere.test(entity);
}

/** What the noun means where nothing that fits was named, or null. */
export function fallbackOf(
  { fallback, fallbackBeside, fallbackAfter, fallbackWithin, anywhere, ofWar }: Described,
  place: Place,
  { theatre }: Focus,
  from: number,
): string | null {
  const isHomeGround =
    anywhere === true || theatre === 'gaza' || (theatre === 'west-bank' && ofWar !== true);
  if (fallback === undefined || !isHomeGround) return null;
  if (fallbackWithin !== undefined && !isWithin(fallbackWithin, place.article)) return null;
  const before = place.tokens.keys[from - 2] ?? '';
  if (fallbackAfter !== undefined && !fallbackAfter.split(' ').includes(before)) return null;
  return fallbackBeside === undefined || isBeside(fallbackBeside, place) ? fallback : null;
}

function isWithin(
  [first, last]: readonly [string, string],
  { published }: Place['article'],
): boolean {
  if (published === null) return true;
  const { length } = published;
  return published >= first.slice(0, length) && published <= last.slice(0, length);
}

/** How many blocks back the company may have been named that makes a bare noun plain. */
const companyReach = 3;

function isBeside(entities: readonly string[], place: Place): boolean {
  const { article, discourse, scanned } = place;
  if (scanned.block.role === 'title') return entities.some((id) => article.listed.has(id));
  const at = whereOf(place);
  return entities.some((id) => {
    const found = discourse.lastOf([id], at, '');
    return found.kind === 'one' && found.distance <= companyReach;
  });
}
