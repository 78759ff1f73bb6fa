import { paragraphAround } from '@/lib/detect/decide-hint';
import { gapBefore, keyAfter, keyBefore, sentenceBounds, type Place } from '@/lib/detect/place';
import type { NameSense } from '@/lib/gazetteer/sense';
import { gap, shape } from '@/lib/text/tokens';

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
  if (sense.entity === 'day-after' && sense.alias === 'day after') return passesDayAfter(place);
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
    case 'body':
      return passesBody(place);
    case 'release':
      return passesRelease(place);
    case 'truce':
      return passesTruce(place);
    case 'attack-date':
      return passesAttackDate(place);
    case 'pact':
    case 'plan':
      return isVerbAfterPlace(place) ? null : whole;
    case 'strike':
    case 'phase':
    case 'police':
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
  for (let at = from - 1; at >= 0 && from - at <= 6; at--) {
    const word = tokens.keys[at] ?? '';
    if (handing.test(word)) return at === from - 1 && word.endsWith('ed') ? null : { from: at };
    if (!between.test(word)) return null;
  }
  return null;
}

const israeliSide = /^(israel|israeli|israelis|idf|troops|army|forces|soldiers|military|tanks)$/;
const otherSide =
  /^(washington|hamas|plan|proposal|offer|bill|motion|support|us|trump|iran|petition)$/;
const troops = /^(its|their|all|the|israeli|troops|forces|soldiers|army|remaining|ground)$/;

/** Israel's or its army's withdrawal, not that of an offer or from an agreement. */
function passesWithdrawal(place: Place): TermSpan | null {
  const { tokens, from, to } = place;
  const after = keyAfter(place);
  const source = after === 'from' ? `${keyAfter(place, 2)} ${keyAfter(place, 3)}` : '';
  if (isPact(source)) return null;
  if (/^(gaza|rafah|the (strip|enclave|gaza))/.test(source)) return whole;
  if (/^(line|lines|map|maps)$/.test(after)) return null;
  const isNoun = /^(withdrawals?|pullback|pullout|redeployments?)$/.test(tokens.keys[to - 1] ?? '');
  if (!isNoun && /^(it|them|this|that|an?|his|her)$/.test(after)) return null;
  if (!isNoun && /^(its|their|the)$/.test(after) && !troops.test(keyAfter(place, 2))) return null;
  const { first, end } = sentenceBounds(tokens, from);
  for (let at = to - 1; at >= first; at--) {
    if (israeliSide.test(tokens.keys[at] ?? '')) return whole;
    if (otherSide.test(tokens.keys[at] ?? '') && !isNoun) return null;
  }
  for (let at = to; at < end; at++) if (israeliSide.test(tokens.keys[at] ?? '')) return whole;
  return isNoun && !counted.test(keyBefore(place)) ? whole : null;
}

/** What stands before a withdrawal at a bank. */
const counted = /^(a|an|one|two|three|each|per|cash|daily|another)$/;

const isPact = (words: string): boolean =>
  /\b(agreement|deal|talks|race|treaty|accord|negotiations|public)\b/.test(words);

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

const control = /control|held|hold|occup|seiz|captur|restricted|zone|yellow line/;
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
  if (keyAfter(place) === 'of' && !/^(the|it|gaza|that)$/.test(keyAfter(place, 2))) return null;
  if (keyAfter(place) === 'of' && keyAfter(place, 2) === 'the') {
    if (!/^(gaza|strip|territory|enclave|area|land|ground)$/.test(keyAfter(place, 3))) return null;
  }
  while (roughly.test(tokens.keys[from - 1] ?? '') && (tokens.gaps[from] ?? 9) <= gap.hyphen)
    from--;
  return { from, to };
}

/** "a transitional administration" is any; the plan's is named with a definite article or an adjective. */
function passesBody(place: Place): TermSpan | null {
  const isAny = /^(an?|any|every)$/.test(keyBefore(place));
  return isAny && place.tokens.keys[place.from] === 'transitional' ? null : whole;
}

/** "the bodies": those of hostages where the paragraph speaks of hostages or their return. */
function passesRelease(place: Place): TermSpan | null {
  if (place.tokens.keys[place.from] !== 'bodies' || place.to - place.from > 1) return whole;
  if (!/^(the|their|all|more|remaining)$/.test(keyBefore(place))) return null;
  const folded = paragraphAround(place);
  if (/hostage|captive|red cross/.test(folded)) return whole;
  const isNamed = place.discourse.has('hostage-release');
  return isNamed && /\b(hamas|group|return\w*|hand\w*|locate)\b/.test(folded) ? whole : null;
}

/** A truce that is only wished for, or another than that of October 2025. */
function passesTruce(place: Place): TermSpan | null {
  if (/^(another|temporary|permanent|any|previous|earlier|first)$/.test(keyBefore(place)))
    return null;
  const { first, end } = sentenceBounds(place.tokens, place.from);
  const sentence = place.tokens.folded.slice(
    place.tokens.starts[first],
    place.tokens.ends[end - 1],
  );
  return /\b(january|february|march) 2025\b|november 2023/.test(sentence) ? null : whole;
}

/** "the 'day after'", not "a day after he left". */
function passesDayAfter(place: Place): TermSpan | null {
  if (!/^(the|gazas|a|post)?$/.test(keyBefore(place)) || keyBefore(place) === 'a') return null;
  const isAlone = (place.tokens.gaps[place.to] ?? gap.stop) > gap.hyphen;
  return isAlone ||
    /^(plan|plans|planning|scenario|governance|in|for|arrangements?)$/.test(keyAfter(place))
    ? whole
    : null;
}

/** 7 October, not of another year. */
function passesAttackDate(place: Place): TermSpan | null {
  const next = keyAfter(place);
  return /^(20\d\d)$/.test(next) && next !== '2023' ? null : whole;
}

/** "families in Gaza plan to return": the last word is a verb, not a plan of Gaza's. */
function isVerbAfterPlace(place: Place): boolean {
  const key = place.tokens.keys[place.from];
  return key === 'gaza' && /^(in|from|across|inside|throughout)$/.test(keyBefore(place));
}
