import { paragraphAround } from '@/lib/detect/decide-hint';
import {
  gapAfter,
  isCapital,
  keyAfter,
  keyBefore,
  sentenceAround,
  whole,
  type Place,
  type TermSpan,
} from '@/lib/detect/place';
import { gap, shape } from '@/lib/text/tokens';

/** How many words may stand between "bodies of" and "hostages". */
const reach = 8;
const breaks = /^(in|from|to|and|or|who|whom|that|were|was|are|is|by|at|under|for|with|as|on)$/;
const held = /^(hostages?|captives?)$/;
const prisoners = /^(palestinians|prisoners|detainees)$/;
const ofDeal = /^(deal|agreement|families|family|release|crisis|talks|negotiations|swap|exchange)$/;

/** The bodies of hostages, whole ("remains of 10 of the 28 dead hostages"), or "the bodies" where hostages are spoken of. */
export function passesRemains(place: Place): TermSpan | null {
  const key = place.tokens.keys[place.from] ?? '';
  const end = endOfHolders(held, place);
  if (end !== null) return { to: end };
  if (isOfNamed(place)) return whole;
  if (!isNoun(key, place)) return null;
  if (key === 'body' || (key === 'remains' && keyAfter(place) === 'of')) {
    const isOf = keyAfter(place) === 'of' || /^(whose|his|her|their)$/.test(keyBefore(place));
    return isOf && taken.test(sentenceAround(place)) ? whole : null;
  }
  return isOfHostages(place) ? whole : null;
}

const taken = /\b(hostages?|captives?|gvili|hamas)\b/;

/** "Gvili's body": the last of them goes by his name. */
const isOfNamed = ({ previous, tokens, from }: Place): boolean =>
  previous?.to === from &&
  previous.mention.entity === 'ran-gvili' &&
  tokens.possessive[from - 1] === true;

/** "Israel returned the bodies of 30 Palestinians", not those found under rubble. */
export function passesReturned(place: Place): TermSpan | null {
  const isHandedOver =
    /\b(hand\w*|return\w*|transfer\w*|releas\w*|deliver\w*|exchange)\b/.test(
      sentenceAround(place),
    ) && /\bisrael/.test(paragraphAround(place));
  if (!isHandedOver) return null;
  if (place.to - place.from > 1) return whole;
  const end = endOfHolders(prisoners, place);
  return end === null ? null : { to: end };
}

/** The token after "hostages" in "bodies of the last four hostages"; null where it is not of them. */
function endOfHolders(whose: RegExp, { tokens, to }: Place): number | null {
  if (tokens.keys[to] !== 'of') return null;
  for (let at = to; at < to + reach; at++) {
    const key = tokens.keys[at] ?? '';
    if ((tokens.gaps[at] ?? gap.stop) > gap.hyphen || breaks.test(key)) return null;
    if (whose.test(key)) return ofDeal.test(tokens.keys[at + 1] ?? '') ? null : at + 1;
  }
  return null;
}

/** "the remains", "20 bodies", "son's remains", "returned remains", not "Gaza remains" or "UN bodies". */
function isNoun(key: string, { tokens, from }: Place): boolean {
  const before = tokens.keys[from - 1] ?? '';
  if (/^(the|whose|his|her|their|all)$/.test(before)) return true;
  if (key === 'body') return false;
  if (/^(human|other|more|of|return\w*|transferr\w+|receiv\w+)$/.test(before)) return true;
  if (key === 'remains')
    return tokens.possessive[from - 1] === true && !isCapital(tokens, from - 1);
  return before === 'remaining' || tokens.shapes[from - 1] === shape.number;
}

const found =
  /\b(hamas|group|return\w*|hand\w*|locat\w*|retriev\w*|identif\w*|transfer\w*|search\w*|israel wants)\b/;
const others = /\b(rubble|mass graves?|morgues?|civilians?|un|security|transitional)\b/;

/** Hostages in the paragraph, or named before where bodies are handed over. */
function isOfHostages(place: Place): boolean {
  const sentence = sentenceAround(place);
  if (others.test(sentence)) return false;
  const isOfOthers = gapAfter(place) === gap.space && keyAfter(place) === 'of';
  if (isOfOthers && /^(people|the|those)$/.test(keyAfter(place, 2))) return false;
  if (endOfHolders(prisoners, place) !== null) return false;
  const paragraph = paragraphAround(place);
  if (/hostage|captive|red cross/.test(paragraph)) return true;
  const isNamed = place.discourse.has('hostage-release');
  return isNamed && found.test(sentence);
}
