import { dateHolds, hasPrior, isBesideNot, isNear } from '@/lib/detect/decide-hint';
import {
  gapAfter,
  gapBefore,
  isCapital,
  keyAfter,
  keyBefore,
  type Place,
  type Verdict,
} from '@/lib/detect/place';
import { reasons } from '@/lib/detect/reasons';
import { spotIndexFrom, type Spot } from '@/lib/detect/spots';
import { formerly, timeNames } from '@/lib/detect/words';
import type { NameSense } from '@/lib/gazetteer/sense';
import { gap } from '@/lib/text/tokens';

/**
 * Decides an office ("the Israeli prime minister"): not beside its holder's name, which is marked
 * instead, and not where a former holder is meant.
 */
export function decideRole(sense: NameSense, place: Place): Verdict | null {
  const { hint } = sense;
  if (isFormer(place) || isOneOfMany(place)) return null;
  if (isSentToUn(place) || isBesideHolder(sense, place)) return null;
  if (isOpenOffice(sense) && !isKnownHolder(sense, place)) return null;
  if (hint !== null) {
    if (!dateHolds(hint, place.article) || isBesideNot(hint, place)) return null;
    if (!isNear(hint, place) || !hasPrior(hint, place)) return null;
  }
  return {
    entity: sense.entity,
    via: 'context',
    reason: reasons.office(sense.alias),
  };
}

/** "former deputy assistant secretary of state". */
const isFormer = (place: Place): boolean =>
  [1, 2, 3].some((steps) => formerly.has(keyBefore(place, steps)));

/** "the US envoy to the United Nations" is no envoy for the plan. */
const isSentToUn = (place: Place): boolean =>
  keyAfter(place) === 'to' && [2, 3].some((steps) => /^(un|united)$/.test(keyAfter(place, steps)));

/** "a senior Hamas leader": one of those who lead. */
const isOneOfMany = (place: Place): boolean =>
  /^(an?|another)$/.test(keyBefore(place)) ||
  (/^(senior|top|exiled|unnamed)$/.test(keyBefore(place)) && /^(an?|)$/.test(keyBefore(place, 2)));

/** "special envoy", "finance minister": an office that many hold at once. */
const isOpenOffice = ({ alias }: NameSense): boolean => !/\p{Lu}/u.test(alias.replace(/^the /, ''));

/** The holder was named before, and nothing says it is another one's office. */
function isKnownHolder(sense: NameSense, place: Place): boolean {
  const isAnothers = /^(for|of)$/.test(keyAfter(place)) || /^(and|as)$/.test(keyBefore(place));
  return place.discourse.has(sense.entity) && !isAnothers;
}

/** Whether a name in apposition stands beside the office: "foreign minister, Badr Abdelatty". */
function isBesideHolder(sense: NameSense, place: Place): boolean {
  return (
    isFollowedByName(place) ||
    followsHolder(sense.entity, place) ||
    leadsToHolder(sense.entity, place)
  );
}

export function isFollowedByName(place: Place): boolean {
  const { tokens, to, scanned } = place;
  if (tokens.possessive[to - 1] || to >= tokens.count || !isCapital(tokens, to)) return false;
  if (timeNames.has(tokens.keys[to] ?? '')) return false;
  const between = gapAfter(place);
  return between === gap.comma || (between === gap.space && scanned.capitals === 'sentence');
}

/** "Nickolay Mladenov, the board's high representative". */
export function followsHolder(entity: string, place: Place): boolean {
  const { previous, tokens, from, discourse, blockIndex } = place;
  if (previous === null) return false;
  const sentence = tokens.sentences[from] ?? 0;
  const found = discourse.lastOf([entity], { block: blockIndex, sentence }, '');
  if (found.kind !== 'one' || found.distance > 0 || found.sentence !== sentence) return false;
  for (let at = from; at > 0 && from - at < 8; at--) {
    if (tokens.gaps[at] === gap.comma && found.to === at) return true;
  }
  return found.to === from && gapBefore(place) === gap.comma;
}

/** A second office on the way to the name: "prime minister and foreign minister, Sheikh Mohammed". */
const isOffice = (spot: Spot | undefined): boolean =>
  spot !== undefined &&
  spot.options.every(({ senses }) =>
    senses.every(({ kind }) => kind === 'description' || kind === 'role'),
  );

/** Words from an office to its holder's name: "and minister of foreign affairs, His Highness Sheikh". */
const longestOffice = 9;

/** "special envoy for peace missions Steve Witkoff". */
export function leadsToHolder(entity: string, { scanned, tokens, to }: Place): boolean {
  let index = spotIndexFrom(scanned.spots, to);
  while (
    (scanned.spots[index]?.from ?? Infinity) <= to + longestOffice &&
    isOffice(scanned.spots[index])
  )
    index++;
  const next = scanned.spots[index];
  if (next === undefined || next.from > to + longestOffice) return false;
  if (tokens.sentences[next.from] !== tokens.sentences[to - 1]) return false;
  for (let at = to; at <= next.from; at++) if ((tokens.gaps[at] ?? 0) > gap.comma) return false;
  return next.options.some((option) =>
    option.senses.some((other) => 'entity' in other && other.entity === entity),
  );
}
