import type { Antecedent } from '@/lib/detect/discourse';
import { keyBefore, whereOf, type Place } from '@/lib/detect/place';
import type { ScannedBlock } from '@/lib/detect/scan-block';

/** The body of states that is called "the group" and "the organisation" as armed groups are. */
export const board = 'board-of-peace';

/** How many blocks back the Board may stand where no armed group was named. */
const aloneReach = 8;
/** How many, where one was, but the article is about the Board. */
const topicReach = 3;

const several: Antecedent = { kind: 'several' };

/**
 * What "the group" points back to where it is, or may be, the Board of Peace: the one named last, but in
 * doubt the one that the article is about. null: nothing speaks for the Board.
 */
export function boardOrGroup(
  groups: readonly string[],
  rival: string,
  place: Place,
): Antecedent | null {
  const { discourse } = place;
  const before = keyBefore(place);
  if (!/^(the|this|that|new)$/.test(before)) return null;
  // No armed group is new: what is no Board is none that is listed.
  const otherwise = before === 'new' ? several : null;
  const at = whereOf(place);
  const last = discourse.lastOf([...groups, board], at, rival);
  if (last.kind !== 'one' || last.entity !== board) return otherwise;
  const group = discourse.lastOf(groups, at, '');
  if (group.kind === 'none') return last.distance <= aloneReach ? last : otherwise;
  const topic = topicOf(place, groups);
  if (topic === 'board') return last.distance <= topicReach ? last : several;
  if (topic === 'group' || last.distance > 1) return otherwise;
  return group.kind === 'one' && group.distance > last.distance ? last : several;
}

/** How much oftener than the other the one that a text is about is named. */
const oftener = 2;

/** Which of the two the first block names, else the text so far much oftener; null where neither leads. */
function topicOf(
  { article, discourse }: Place,
  groups: readonly string[],
): 'board' | 'group' | null {
  const named = namesIn(article.blocks[0]);
  const isGroup = groups.some((id) => named.has(id));
  if (named.has(board) !== isGroup) return isGroup ? 'group' : 'board';
  const boards = discourse.countOf(board);
  const others = Math.max(...groups.map((id) => discourse.countOf(id)));
  if (boards >= others * oftener) return 'board';
  return others >= boards * oftener ? 'group' : null;
}

function namesIn(scanned: ScannedBlock | undefined): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { options } of scanned?.spots ?? []) {
    for (const { senses } of options) {
      for (const sense of senses) if (sense.kind === 'name') named.add(sense.entity);
    }
  }
  return named;
}
