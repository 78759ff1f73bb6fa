import type { Antecedent } from '@/lib/detect/discourse';
import { keyAfter, keyBefore, whereOf, type Place } from '@/lib/detect/place';

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
  const topic = isOfStates(place) ? 'board' : topicOf(place, groups);
  if (topic === 'board') return last.distance <= topicReach ? last : several;
  if (last.distance > 1) return otherwise;
  const isNearer = group.kind === 'one' && group.distance > last.distance;
  return topic === null && isNearer ? last : several;
}

const joining = /^(join\w*|chair\w*|members?)$/;
const statesOwn = /^(charter|membership|meetings?|inaugural|founding|executive|first)$/;

/** "states that join the group", "the group's charter": what only a body of states has. */
function isOfStates(place: Place): boolean {
  const isJoined = [2, 3].some((steps) => joining.test(keyBefore(place, steps)));
  return (
    isJoined || (place.tokens.possessive[place.to - 1] === true && statesOwn.test(keyAfter(place)))
  );
}

/** How much oftener than the other the one that a text is about is named. */
const oftener = 2;

/** Which of the two the first block names, else the text so far much oftener; null where neither leads. */
function topicOf({ discourse }: Place, groups: readonly string[]): 'board' | 'group' | null {
  const isGroup = groups.some((id) => discourse.isTitled(id));
  if (discourse.isTitled(board) !== isGroup) return isGroup ? 'group' : 'board';
  const boards = discourse.countOf(board);
  const others = Math.max(...groups.map((id) => discourse.countOf(id)));
  if (boards >= others * oftener) return 'board';
  return others >= boards * oftener ? 'group' : null;
}
