import { keyAfter, keyBefore, sentenceBounds, type Place } from '@/lib/detect/place';
import type { NameSense } from '@/lib/gazetteer/sense';
import { shape } from '@/lib/text/tokenize';

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
    case 'strike':
    case 'phase':
    case 'attack-date':
    case 'release':
    case 'police':
    case 'plan':
      return whole;
  }
}

const handing =
  /^(lay|laid|lays|laying|give|gave|gives|given|giving|hand|hands|handed|handing|surrender|surrenders|surrendered|surrendering|surrender|relinquish|relinquishing|turn|turned|turning|decommission|decommissions|decommissioned|decommissioning|handover|collection)$/;
const between = /^(down|up|over|in|of|its|their|his|the|all|heavy)$/;

function passesWeapons({ tokens, from }: Place): TermSpan | null {
  const key = tokens.keys[from] ?? '';
  if (!/^(weapons|weaponry|arms|arsenal|guns)$/.test(key)) return whole;
  for (let at = from - 1; at >= 0 && from - at <= 4; at--) {
    const word = tokens.keys[at] ?? '';
    if (handing.test(word)) return { from: at };
    if (!between.test(word)) return null;
  }
  return null;
}

const israeliSide = /^(israel|israeli|idf|israels|troops|army|forces|soldiers|military)$/;

function passesWithdrawal(place: Place): TermSpan | null {
  const { tokens, from } = place;
  if (
    keyAfter(place) === 'from' &&
    /^(agreement|deal|talks|race|treaty|accord)$/.test(keyAfter(place, 3))
  )
    return null;
  const { first, end } = sentenceBounds(tokens, from);
  for (let at = first; at < end; at++) if (israeliSide.test(tokens.keys[at] ?? '')) return whole;
  const isNoun = /^(withdrawal|pullback|pullout|redeployment)$/.test(
    tokens.keys[place.to - 1] ?? '',
  );
  return isNoun ? whole : null;
}

function passesRebuilding(place: Place): TermSpan | null {
  const key = place.tokens.keys[place.from] ?? '';
  if (/^(reconstruction|redevelopment)/.test(key) || place.to - place.from > 1) return whole;
  for (let steps = 1; steps <= 3; steps++) {
    if (/^(gaza|strip|enclave|territory|homes|houses)$/.test(keyAfter(place, steps))) return whole;
  }
  return key === 'rebuilding' && !/^(is|are|was|been|now|by|also|actively)$/.test(keyBefore(place))
    ? whole
    : null;
}

const control = /control|held|hold|occup|army|military|troops|seiz|captur/;

function passesShare(place: Place): TermSpan | null {
  const { tokens } = place;
  if (!control.test(tokens.folded)) return null;
  let { from } = place;
  if (tokens.shapes[from - 1] === shape.number) from--;
  while (
    /^(more|than|less|over|about|roughly|nearly|some|around|almost|at|least)$/.test(
      tokens.keys[from - 1] ?? '',
    )
  )
    from--;
  return { from };
}
