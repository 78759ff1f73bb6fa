import {
  gapBefore,
  isCapital,
  keyAfter,
  keyBefore,
  opensSentence,
  sentenceBounds,
  whole,
  whereOf,
  type Place,
  type TermSpan,
} from '@/lib/detect/place';
import { finiteVerbs, owners } from '@/lib/detect/words';
import { gap } from '@/lib/text/tokens';

/** What the international force may do, where the force is spoken of. */
export function passesMandate(place: Place): TermSpan | null {
  const { discourse, from, previous } = place;
  const isGiven = /^(of|for|to|from)$/.test(keyAfter(place)) && !isOfForce(place);
  if (previous?.to === from || isGiven || isSomebodys(place)) return null;
  const force = discourse.lastIn(whereOf(place), (id) => id === 'stabilisation-force');
  return force === null && !isOfForce(place) ? null : whole;
}

/** "the mandate of the International Stabilisation Force". */
const isOfForce = (place: Place): boolean =>
  /^(of|for)$/.test(keyAfter(place)) &&
  keyAfter(place, 2) === 'the' &&
  /^(force|isf|international|stabili[sz]ation|multinational)$/.test(keyAfter(place, 3));

/** "its mandate", "its structure, mandate or make-up", "a clear mandate". */
function isSomebodys(place: Place): boolean {
  if (gapBefore(place) <= gap.hyphen && !plainly.test(keyBefore(place))) return true;
  return [1, 2, 3].some((steps) => owners.has(keyBefore(place, steps)));
}

const plainly = /^(a|the|and|or|of|about|over|on|though|while|whose|that|but)$/;

/** "peacekeepers for Gaza", not "our peacekeepers", "UN peacekeepers" or "Irish peacekeepers": those serve elsewhere. */
export function passesPeacekeeping(place: Place): TermSpan | null {
  const { tokens, from, scanned } = place;
  if (opensSentence(place)) return whole;
  const before = keyBefore(place);
  // A "peace-enforcement operation" is what the force is not to be.
  if (before === 'peace' && gapBefore(place) === gap.hyphen) return null;
  if (owners.has(before) || before === 'un' || isContrasted(place)) return null;
  const isNational =
    isCapital(tokens, from - 1) && !ofMany.test(before) && scanned.capitals === 'sentence';
  return isNational || tokens.possessive[from - 1] === true ? null : whole;
}

const ofMany = /^(gaza|international|multinational|foreign|arab|muslim)$/;

/** "a peacekeeping mission, not a peace-enforcement operation": what it may do, and not the force. */
const isContrasted = (place: Place): boolean =>
  /^(not|rather)$/.test(keyAfter(place)) &&
  [2, 3, 4, 5].some((steps) => keyAfter(place, steps).startsWith('enforc'));

const arming = /^(arm(s|ed|ing)?|back\w*|support\w*|clash\w*|fought|fighting)$/;
const between = /^(some|several|rival|local|gazan|palestinian|the|with|against|armed)$/;

/** "Israel has been arming some militias", "Hamas clashed with rival clans": Gaza's own, against Hamas. */
export function passesProxies(place: Place): TermSpan | null {
  const { tokens, from } = place;
  const { first, end } = sentenceBounds(tokens, from);
  const isTheirs = tokens.keys
    .slice(first, end)
    .some((key) => /^(israel|israeli|hamas)$/.test(key));
  if (!isTheirs) return null;
  if (/^(armed|backed|supported)$/.test(keyAfter(place)) && keyAfter(place, 2) === 'by')
    return whole;
  for (let at = from - 1; at >= first; at--) {
    const key = tokens.keys[at] ?? '';
    // "armed militias" says what they are and not who armed them.
    if (arming.test(key)) return at === from - 1 && key === 'armed' ? null : whole;
    if (!between.test(key)) return null;
  }
  return null;
}

/** "disarming Gaza's resistance", "the Palestinian resistance condemned": who resists, not that one does. */
export function passesResistance(place: Place): TermSpan | null {
  const { tokens, from, to } = place;
  const isGazas = tokens.possessive[from - 1] === true && keyBefore(place) === 'gaza';
  if (!isGazas && keyBefore(place) !== 'the') return null;
  const after = keyAfter(place);
  if (tokens.possessive[to - 1] || finiteVerbs.has(after) || after.endsWith('ed')) return whole;
  const isObject = /^(of|by|for|from|with|disarm\w*)$/.test(keyBefore(place, 2));
  return isObject && !/^(to|against|in|movements?|fighters)$/.test(after) ? whole : null;
}

/** "health officials said": those of Gaza, where nothing says that they are others. */
export function passesMedics(place: Place): TermSpan | null {
  const before = keyBefore(place);
  const isPlain = gapBefore(place) >= gap.comma || plainLeads.test(before);
  const isSource = /^(said|say|says|reported|report|told)$/.test(keyAfter(place));
  const steps = before === 'local' ? 2 : 1;
  const isCited = keyBefore(place, steps) === 'to' && keyBefore(place, steps + 1) === 'according';
  return isPlain && (isSource || isCited) ? whole : null;
}

const plainLeads = /^(|the|local|and|to|by|while|but|as|where|when|that|though|although)$/;
