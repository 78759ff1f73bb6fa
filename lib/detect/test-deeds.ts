import {
  gapBefore,
  keyAfter,
  keyBefore,
  sentenceBounds,
  whole,
  whereOf,
  type Place,
  type TermSpan,
} from '@/lib/detect/place';
import { paragraphAround } from '@/lib/detect/decide-hint';
import { firstFrom, focusAt } from '@/lib/detect/focus';
import { gap, shape } from '@/lib/text/tokens';

/** What is only spoken of since the ceasefire of October 2025. */
const ofCeasefire = [
  'ceasefire',
  'ceasefire-strikes',
  'ceasefire-violations',
  'fifteen-point-roadmap',
  'implementation-steps',
  'phase-two',
  'comprehensive-plan',
  'yellow-line',
  'board-of-peace',
];
/** What only the plan of that autumn brought: naming it dates the page. */
const ofPlan = [
  'comprehensive-plan',
  'fifteen-point-roadmap',
  'board-of-peace',
  'stabilisation-force',
  'yellow-line',
  'phase-two',
  'resolution-2803',
];

/** How many blocks back the ceasefire may have been named. */
const ceasefireReach = 6;

const otherPasts = /\b(20[01]\d|202[0-4]|war s early|early days of the war|earlier war)\b/;
/** Every report says when the war began, whatever day it tells of. */
const warBegan = /\b(oct\w*\.? [78](th)?,? 2023|[78](th)? (of )?oct\w* 2023)\b/g;
const otherTargets =
  /\b(syria\w*|damascus|iran\w*|tehran|leban\w*|beirut|hezbollah|yemen\w*|houthis?|sanaa|ukrain\w*|russia\w*|european|west bank|jenin|nablus|tulkarm|bethlehem|settlers?|american strikes?|us strikes?)\b/;
const otherActors = /\b(hamas|militants?|palestinian|rocket|settler)$/;
const army = /\b(israel\w*|idf|army|military|air force|netanyahu|warplanes?)\b/;
const notBombs =
  /^(hunger|labou?r|general|rail|teachers|workers|to|will|would|can|could|may|might|did|lightning|police|arrest|night|settler|settlers|militant|arson|preemptive|counter)$/;
const objects = /^(a|an|any|the|deal|deals|balance|chord|tone|at|down|off|out|me|us|him|them)$/;

/** Israel's strikes on Gaza since the ceasefire, not its other wars, a labour strike or a deal struck. */
export function passesDeed(place: Place): TermSpan | null {
  const { tokens, from, to } = place;
  const key = tokens.keys[to - 1] ?? '';
  if (notBombs.test(keyBefore(place)) || otherActors.test(keyBefore(place))) return null;
  if (/^strikes?$/.test(key) && objects.test(keyAfter(place))) return null;
  const here = sentenceText(place);
  const paragraph = paragraphAround(place);
  if (isOfWar(place) || otherTargets.test(here) || otherPasts.test(here)) return null;
  if (otherPasts.test(paragraph.replace(warBegan, '')) || !isSinceCeasefire(place)) return null;
  const isOnGaza = /\b(gaza|strip|enclave|mladenov|hamas|cafe|tents?|palestinians?)\b/.test(here);
  const isByIsrael = army.test(paragraph) || (isOnGaza && place.article.named.has('israel'));
  if (!isByIsrael || isLastElsewhere(place)) return null;
  const isVerb = /^(strikes|raids)$/.test(key) && /^(it|he|she|that|which)$/.test(keyBefore(place));
  if (isVerb) return null;
  const isHere = isOnGaza || focusAt(place).shownBy !== 'article';
  if (isHere || (army.test(here) && isAfterGaza(place)))
    return /^(attack|attacks)$/.test(tokens.keys[from] ?? '') ? { from, to: from + 1 } : whole;
  return null;
}

/** "after years of Israeli strikes": those of the war, not of the time since. */
export const isOfWar = (place: Place): boolean =>
  [1, 2, 3].some(
    (steps) =>
      keyBefore(place, steps) === 'of' && /^(years|months)$/.test(keyBefore(place, steps + 1)),
  );

/** The paragraph's last sign before it is of another conflict. */
function isLastElsewhere({ scanned, from }: Place): boolean {
  const last = scanned.signals[firstFrom(scanned.signals, from) - 1];
  return last !== undefined && last.theatre !== 'gaza';
}

/** The paragraph before ends on Gaza, or shows no conflict at all. */
function isAfterGaza({ article, blockIndex }: Place): boolean {
  const theatre = article.blocks[blockIndex - 1]?.signals.at(-1)?.theatre ?? 'gaza';
  return theatre === 'gaza';
}

function isSinceCeasefire(place: Place): boolean {
  const { article, discourse } = place;
  if (ofPlan.some((id) => article.listed.has(id))) return true;
  if (/\b(ceasefire|cease-fire|truce)\b/.test(paragraphAround(place))) return true;
  const at = whereOf(place);
  return ofCeasefire.some((id) => {
    const found = discourse.lastOf([id], at, '');
    return found.kind === 'one' && found.distance <= ceasefireReach;
  });
}

const people =
  /\b(gazans?|palestinians?|gaza s|population|residents|inhabitants|people|families|them)\b/;

/** Gazans moved abroad: relocation, emigration or forcible transfer of them. */
export function passesDeparture(place: Place): TermSpan | null {
  const here = sentenceText(place);
  const key = place.tokens.keys[place.from] ?? '';
  if (/^(settler|jewish|israeli|embassy|office)$/.test(keyBefore(place))) return null;
  if (/\b(embassy|headquarters|offices|factory|company|settlers?|jews|jewish)\b/.test(here))
    return null;
  const isKnown = place.discourse.has('voluntary-migration');
  if (/\bgaza/.test(here) && /^(transfer|plan|proposal|scheme)$/.test(key)) return whole;
  const isLegal = /^(forcible|forced|mass)$/.test(key);
  if (people.test(here) && (isKnown || /\bgaza/.test(here))) return whole;
  return isKnown && (isLegal || /^(relocat|emigrat)/.test(key)) ? whole : null;
}

/** "1.9 million people displaced": people of Gaza, as a state and not an adjective of a longer name. */
export function passesDisplaced(place: Place): TermSpan | null {
  const here = sentenceText(place);
  if (/\b(persons|settlers|israelis|north of israel)\b/.test(here)) return null;
  const isVerbal =
    /^(been|were|are|was|remains?|still|population|people|residents|families|[a-z]+ly)$/;
  const before = keyBefore(place);
  const isCount = place.tokens.shapes[place.from - 1] === shape.number;
  if (!isVerbal.test(before) && !isCount && !gapEndsFigure(place)) return null;
  return /\b(gaza|strip|enclave|unrwa|ocha|people|population|palestinians|thousands|million)\b/.test(
    paragraphAround(place),
  ) && !/\binternally$/.test(before)
    ? whole
    : null;
}

const gapEndsFigure = (place: Place): boolean =>
  gapBefore(place) === gap.comma && /\b(million|per cent|percent|000)\b/.test(sentenceText(place));

const troops = /^(army|military|troops|forces|soldiers|idf|tanks)$/;

/** "the army leaves last": the army before it, Gaza or nothing after it. */
export function passesLeaving(place: Place): TermSpan | null {
  for (let steps = 1; steps <= 4; steps++) {
    const word = keyBefore(place, steps);
    if (/^(that|which|who|and|but)$/.test(word)) return null;
    if (!troops.test(word)) continue;
    return /^(|last|first|gaza|the|rafah|only|later|until|when|once|after|before|from|to)$/.test(
      keyAfter(place),
    )
      ? whole
      : null;
  }
  return null;
}

const treated = /\b(patients?|medical|treatment|wounded|hospitals?|who|cancer)\b/;
const cleared = /^(mass|forced|new|order|orders|warning|warnings|notice|zone|zones|plan|building)$/;

/** "evacuations stopped": of the sick, not of a quarter that is to be bombed. */
export const passesEvacuation = (place: Place): TermSpan | null =>
  place.discourse.has('medical-evacuation') &&
  treated.test(sentenceText(place)) &&
  !cleared.test(keyBefore(place)) &&
  !cleared.test(keyAfter(place))
    ? whole
    : null;

function sentenceText({ tokens, from }: Place): string {
  const { first, end } = sentenceBounds(tokens, from);
  return tokens.keys.slice(first, end).join(' ');
}
