import { paragraphAround } from '@/lib/detect/decide-hint';
import {
  gapAfter,
  keyAfter,
  keyBefore,
  sentenceAround,
  sentenceBounds,
  whole,
  whereOf,
  type Place,
  type TermSpan,
} from '@/lib/detect/place';
import { gap, shape } from '@/lib/text/tokens';

/** How many blocks back the truce may have been named whose breach is spoken of. */
const truceReach = 3;

const otherLaws =
  /^(rights|law|laws|airspace|sanctions|border|human|parking|traffic|data|security|privacy|treaty|ethics|copyright)$/;

/** "violating the truce" whole; "these violations", "accusations of breaches" where the ceasefire or its breach was named. */
export function passesViolation(place: Place): TermSpan | null {
  const { discourse, tokens, to } = place;
  const end = endOfPact(place);
  if (end !== null) return { to: end };
  const isOne = place.to - place.from === 1 && breach.test(tokens.keys[to - 1] ?? '');
  if (isOne || !isBreachNoun(place)) return null;
  if (keyAfter(place) === 'of' || otherLaws.test(keyBefore(place))) return null;
  if (discourse.has('ceasefire-violations')) return whole;
  const truce = discourse.lastOf(['ceasefire', 'implementation-steps'], whereOf(place), '');
  const isNear = truce.kind === 'several' || (truce.kind === 'one' && truce.distance <= truceReach);
  return isNear ? whole : null;
}

const breach = /^(violation|breach)$/;
/** What a ceasefire is written down as. */
export const isPactNoun = (key: string): boolean => /^(agreement|deal|accord)$/.test(key);
const beforePact =
  /^(of|the|an?|this|that|its|october|gaza|current|existing|ongoing|fragile|shaky|declared|called|old|long)$/;
const brokers = /^(us|american|egypt|qatar)$/;

const isBreachNoun = ({ tokens, to }: Place): boolean =>
  /^(violations?|breach|breaches)$/.test(tokens.keys[to - 1] ?? '');

/** "violating the October ceasefire deal": the token after what is broken; null where that is no truce. */
function endOfPact(place: Place): number | null {
  const { tokens, to } = place;
  const joinedKey = (at: number): string =>
    (tokens.gaps[at] ?? gap.stop) <= gap.hyphen ? (tokens.keys[at] ?? '') : '';
  let at = to;
  // "six-week-old", but who brokered it is a mention of its own.
  const isInCompound = (token: number): boolean =>
    tokens.gaps[token + 1] === gap.hyphen && !brokers.test(joinedKey(token));
  while (beforePact.test(joinedKey(at)) || isInCompound(at)) at++;
  if (/^(ceasefire|cease-fire|truce)$/.test(joinedKey(at))) {
    return isPactNoun(joinedKey(at + 1)) ? at + 2 : at + 1;
  }
  return at > to && isBreachNoun(place) && isPactNoun(joinedKey(at)) ? at + 1 : null;
}

const otherAid =
  /^(legal|first|military|financial|foreign|state|student|visual|hearing|band|christian|development|budget|us|american|security|of|to|will|would|can|could|may|might|bilateral|been|be|is|was|were)$/;
const afterNoun =
  /^(to|into|in|inside|for|through|from|at|by|is|was|has|had|will|would|as|and|or|but|that|which|while|since|after|before|under|across|with|via|on|at|now|must|can|could|should|may|might|only|until|blockade|operations|provision|remains?|remained|remaining|throughout|across|without|because|due|when|where|amid|are|were|than)$/;

/** "let aid into Gaza", "assistance to Gaza", not "aid workers", "legal aid" or "to aid". */
export function passesAid(place: Place): TermSpan | null {
  const isAssistance = place.tokens.keys[place.from] === 'assistance';
  if (isAssistance && keyAfter(place, 2) !== 'gaza' && !keyBefore(place).startsWith('deliver')) {
    return null;
  }
  const isFlow =
    keyBefore(place) === 'of' &&
    /^(surge|flow|entry|delivery|distribution|amount|volume|flood|lack|shortage|trickle|exploitation|misuse|diversion|theft|looting)$/.test(
      keyBefore(place, 2),
    );
  if (otherAid.test(keyBefore(place)) && !isFlow) return null;
  return gapAfter(place) > gap.hyphen || afterNoun.test(keyAfter(place)) ? whole : null;
}

/** "a tent in Jabalia", not "tent cities": the shelter and not what is made of many. */
export const passesTent = (place: Place): TermSpan | null =>
  /^(city|cities|camp|camps|pole|poles|encampments?)$/.test(keyAfter(place)) ? null : whole;

const sinceTruce =
  /\bsince (the |a |that )?([a-z0-9]+ ){0,4}(ceasefire|truce)\b|\bsince (it took effect|it began|then)\b|\bsince (the )?(10 oct|oct(ober)? 10)|\b(between|after|under) the (october |fragile )?(ceasefire|truce)\b/;

/** How many words a count may stand off. */
const countReach = 5;

/** "601 people have been killed since the truce began": the count of the dead is the figure. */
export function passesToll({ tokens, from, to }: Place): TermSpan | null {
  const { end } = sentenceBounds(tokens, from);
  const after = tokens.folded.slice(tokens.ends[to - 1], tokens.ends[end - 1]);
  if (!/truce|ceasefire|cease-fire|oct|since (then|it (took|began))/.test(after)) return null;
  if (!sinceTruce.test(tokens.keys.slice(to, end).join(' '))) return null;
  const isCount = (at: number): boolean =>
    tokens.shapes[at] === shape.number && tokens.sentences[at] === tokens.sentences[from];
  for (let at = from - 1; at >= Math.max(0, from - countReach); at--) {
    if ((tokens.gaps[at + 1] ?? gap.stop) > gap.hyphen) break;
    if (isCount(at)) return { from: at };
  }
  return null;
}

/** The world court on aid to Gaza, not on the war or the occupation, and once where its name is spelt out. */
export function passesOpinion(place: Place): TermSpan | null {
  const paragraph = paragraphAround(place);
  const isOfAid = /\b(aid|unrwa|relief)\b/.test(paragraph);
  const isOfWar = /\b(genocide|south africa\w*|occupation|2024)\b/.test(paragraph);
  return isOfAid && !isOfWar && place.previous?.to !== place.from ? whole : null;
}

/** The time to disarm, not that of an aid group or a trader. */
export const passesDeadline = (place: Place): TermSpan | null =>
  /\b(disarm\w*|weapons|arms|demilitari\w*)\b/.test(sentenceAround(place)) ? whole : null;

const aidGroups = /\b(i?ngos|organi[sz]ations|charities|aid groups|aid agencies)\b/;
const definite = /^(the|these|those|under|with|meet|by|its|strict|such|their)$/;

/** How many blocks back the registration may have been named that "the new rules" are of. */
const rulesReach = 3;

/** Israel's rules for aid groups, not those for voters or vehicles. */
export function passesRegistration(place: Place): TermSpan | null {
  const { tokens, from, to } = place;
  const sentence = sentenceAround(place);
  if (/\b(voters?|electoral|vehicles?|students?|patients?)\b/.test(sentence)) return null;
  const known = place.discourse.lastOf(['ngo-registration'], whereOf(place), '');
  const isKnown = known.kind === 'one' && known.distance <= rulesReach;
  const isRules = /^(new|strict)$/.test(tokens.keys[from] ?? '');
  if (isRules || tokens.keys[to - 1] === 'registrations') {
    const isTheirs = isKnown && definite.test(keyBefore(place)) && keyAfter(place) !== 'for';
    return isTheirs || aidGroups.test(sentence) ? whole : null;
  }
  if (isKnown) return whole;
  if (tokens.keys[to - 1] === 'registration' && !aidGroups.test(sentence)) return null;
  return /\b(aid|agencies|relief|humanitarian|charit\w+|i?ngos?|non-governmental|organi[sz]ations)\b/.test(
    paragraphAround(place),
  )
    ? whole
    : null;
}

const charity = /^(groups|organi[sz]ations|i?ngos|charities|agencies)$/;
const ofCharities =
  /^(aid|relief|humanitarian|international|foreign|leading|well|known|non|governmental|nongovernmental|dozens|of|37)$/;

/** "37 international groups", "a ban on aid agencies": up to the noun, if all before it is of relief. */
export function passesCharities({ tokens, to }: Place): TermSpan | null {
  let at = to;
  while (ofCharities.test(tokens.keys[at] ?? '')) at++;
  const isOne = charity.test(tokens.keys[at] ?? '') && tokens.gaps[at] === gap.space;
  return isOne && (at > to || /^i?ngos$/.test(tokens.keys[at] ?? '')) ? { to: at + 1 } : null;
}

/** "talks among factions": those of Gaza, where nothing says whose. */
export const isAmong = (place: Place): boolean =>
  /^(among|amongst|between|with|by)$/.test(keyBefore(place)) && keyAfter(place) !== 'of';
