import { gapBefore, keyAfter, keyBefore, sentenceBounds, type Place } from '@/lib/detect/place';
import type { NameSense } from '@/lib/gazetteer/sense';
import { gap, shape } from '@/lib/text/tokenize';

/** Where the term's span starts and ends, in tokens, if it differs from the surface form's. */
export type TermSpan = { readonly from?: number; readonly to?: number };

const whole: TermSpan = {};

/** Generic nouns that alone are too vague to mark. */
const vague = new Set(
  'residents civilians families transfer storage gangs militias parliament crossing violations pledges captives detainees prisoners'.split(
    ' ',
  ),
);

/** Runs the sense's own test; null where it fails. */
export function passesTest(sense: NameSense, place: Place): TermSpan | null {
  if (sense.entity === 'territory-share') return passesShare(place);
  switch (sense.test) {
    case null:
      return vague.has(sense.alias) ? null : whole;
    case 'weapons':
      return passesWeapons(place);
    case 'withdrawal':
      return passesWithdrawal(place);
    case 'rebuilding':
      return passesRebuilding(place);
    case 'share':
      return passesShare(place);
    case 'release':
      return passesRelease(place);
    case 'truce':
      return passesTruce(place);
    case 'strike':
    case 'phase':
    case 'attack-date':
    case 'police':
    case 'plan':
      return whole;
  }
}

const handing =
  /^(lay|laid|lays|laying|give|gave|gives|given|giving|hand|hands|handed|handing|surrender\w*|relinquish\w*|turn|turned|turning|decommission\w*|handover|collection)$/;
const between = /^(down|up|over|in|of|its|their|his|the|all|heavy)$/;
const weaponWord = /^(weapons|weaponry|arms|arsenal|guns)$/;

/** "hand over its weapons" whole, from the verb to the noun. */
function passesWeapons({ tokens, from, to }: Place): TermSpan | null {
  if (!weaponWord.test(tokens.keys[from] ?? '')) {
    for (let at = to; at < to + 3; at++) {
      if (weaponWord.test(tokens.keys[at] ?? '')) return { to: at + 1 };
      if (!between.test(tokens.keys[at] ?? '')) break;
    }
    return whole;
  }
  for (let at = from - 1; at >= 0 && from - at <= 4; at--) {
    const word = tokens.keys[at] ?? '';
    if (handing.test(word)) return { from: at };
    if (!between.test(word)) return null;
  }
  return null;
}

const israeliSide = /^(israel|israeli|idf|troops|army|forces|soldiers|military)$/;

function passesWithdrawal(place: Place): TermSpan | null {
  const { tokens, from } = place;
  const left = `${keyAfter(place, 2)} ${keyAfter(place, 3)}`;
  if (
    keyAfter(place) === 'from' &&
    /\b(agreement|deal|talks|race|treaty|accord|negotiations)\b/.test(left)
  ) {
    return null;
  }
  const { first, end } = sentenceBounds(tokens, from);
  for (let at = first; at < end; at++) if (israeliSide.test(tokens.keys[at] ?? '')) return whole;
  return /^(withdrawal|pullback|pullout|redeployment)$/.test(tokens.keys[place.to - 1] ?? '')
    ? whole
    : null;
}

const gazaGround = /^(gaza|strip|enclave)$/;

/** Rebuilding of Gaza, not Hamas rebuilding itself. */
function passesRebuilding(place: Place): TermSpan | null {
  const { tokens, from, to } = place;
  const key = tokens.keys[from] ?? '';
  if (/^(reconstruction|redevelopment)/.test(key))
    return keyBefore(place) === 'earlier' ? null : whole;
  const object = keyAfter(place) === 'the' ? keyAfter(place, 2) : keyAfter(place);
  if (to - from > 1 || gazaGround.test(object)) return whole;
  if (key === 'rebuilding') return isVerbal(keyBefore(place)) ? null : whole;
  if (!/^(be|been|being|is|are)$/.test(keyBefore(place))) return null;
  for (let steps = 2; steps <= 6; steps++)
    if (gazaGround.test(keyBefore(place, steps))) return whole;
  return null;
}

const isVerbal = (before: string): boolean =>
  /^(is|are|was|were|been|now|by|also|actively|keep|keeps|not|started|began|begin|start)$/.test(
    before,
  );

const control = /control|held|hold|occup|seiz|captur/;
const percent = /^(percent|per)$/;
const roughly = /^(more|than|less|over|about|roughly|nearly|some|around|almost|at|least)$/;

/** A share of Gaza in Israeli hands: a figure in a sentence about who controls the ground. */
function passesShare(place: Place): TermSpan | null {
  const { tokens, to } = place;
  let { from } = place;
  const { first, end } = sentenceBounds(tokens, from);
  const sentence = tokens.folded.slice(tokens.starts[first], tokens.ends[end - 1]);
  if (!control.test(sentence) || !/israel|army|military|idf|troops/.test(sentence)) return null;
  if (!/gaza|strip|territory|enclave|area/.test(sentence)) return null;
  if (percent.test(tokens.keys[from] ?? '')) {
    if (tokens.shapes[from - 1] !== shape.number || gapBefore(place) > gap.hyphen) return null;
    from--;
  }
  while (roughly.test(tokens.keys[from - 1] ?? '') && (tokens.gaps[from] ?? 9) <= gap.hyphen)
    from--;
  return { from, to };
}

/** "the bodies": those of hostages where the paragraph speaks of hostages or their return. */
function passesRelease(place: Place): TermSpan | null {
  if (place.tokens.keys[place.from] !== 'bodies' || place.to - place.from > 1) return whole;
  return /hostage|captive|red cross/.test(place.tokens.folded) ? whole : null;
}

/** A truce that is only wished for, or another than that of October 2025. */
function passesTruce(place: Place): TermSpan | null {
  if (/^(another|temporary|permanent|any|new|previous|earlier|first)$/.test(keyBefore(place)))
    return null;
  const { first, end } = sentenceBounds(place.tokens, place.from);
  const sentence = place.tokens.folded.slice(
    place.tokens.starts[first],
    place.tokens.ends[end - 1],
  );
  return /\b(january|february|march) 2025\b|november 2023/.test(sentence) ? null : whole;
}
