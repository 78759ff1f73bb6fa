import { paragraphAround } from '@/lib/detect/decide-hint';
import {
  keyAfter,
  keyBefore,
  sentenceAround,
  whole,
  whereOf,
  type Place,
  type TermSpan,
} from '@/lib/detect/place';

const money =
  /[$€£]\s?\d|\b(fund\w*|sums?|amounts?|\d+(bn|m)|millions?|billions?|donors?|money|paid|pay|payments?|deposit\w*|disburs\w*)\b/;
const ofGaza = /\b(for|to|in|of|rebuild\w*) gaza\b|\bgaza['’]?s\b|\bboard of peace\b/;
const ofBoard = /\b(gaza|the board|the fund|reconstruction)\b/;
const ofOthers = /\b(campaign|manifesto|coalition|climate|ukrain\w*|troops?|soldiers?|arms)\b/;

/** "the sums pledged": what is promised, not that somebody promises it. */
const sums = /^(sums?|amounts?|money|funds|[mb]illions?)$/;

/** Money promised to Gaza, and not a promise to do something. */
export function passesPledge(place: Place): TermSpan | null {
  const sentence = sentenceAround(place);
  const isKnown = place.discourse.has('board-of-peace-pledges');
  const isOfMoney = /\bfund/.test(sentence);
  if (!isOfMoney && ofOthers.test(`${keyBefore(place)} ${sentence}`)) return null;
  if (!isKnown && !isForGaza(place) && !namedBefore(place)) return null;
  const isVerb = place.tokens.keys[place.to - 1] === 'pledged';
  if (
    isDeed(place) ||
    (place.previous?.mention.entity === 'board-of-peace-pledges' &&
      place.previous.to >= place.from - 2)
  )
    return null;
  if (isVerb) return sums.test(keyBefore(place)) && money.test(sentence) ? whole : null;
  const isSome =
    place.tokens.keys[place.to - 1] === 'pledge' &&
    (!/^(its|their|the|that|this)$/.test(keyBefore(place)) || keyAfter(place) === 'stage');
  if (isSome) return null;
  return isKnown || isTakenUp(place) || money.test(paragraphAround(place)) ? whole : null;
}

/** "The pledges were made": somebody made them where the board was named. */
const isTakenUp = (place: Place): boolean =>
  /^(the|these|those)$/.test(keyBefore(place)) &&
  place.tokens.keys[place.to - 1] === 'pledges' &&
  namedBefore(place);

/** The paragraph is about Gaza, or about a fund on a page that names the plan's. */
function isForGaza(place: Place): boolean {
  const around = paragraphAround(place);
  const { listed } = place.article;
  const isOfPlan = listed.has('board-of-peace') || listed.has('gaza-fund');
  return ofGaza.test(around) || (isOfPlan && ofBoard.test(around));
}

/** "pledged to destroy", "its pledge to return the bodies". */
const isDeed = (place: Place): boolean =>
  keyAfter(place) === 'to' && !/^(gaza|the|it|them|a|rebuild\w*|board)$/.test(keyAfter(place, 2));

/** The Board of Peace or its fund was spoken of in this paragraph or the one before. */
function namedBefore(place: Place): boolean {
  const fits = ['board-of-peace', 'gaza-fund'];
  const found = place.discourse.lastOf(fits, whereOf(place), '');
  return found.kind === 'several' || (found.kind === 'one' && found.distance <= 1);
}
