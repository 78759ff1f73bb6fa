import {
  gapAfter,
  gapBefore,
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

const israeliSide = /^(israel|israeli|israelis|idf|troops|army|forces|soldiers|military|tanks)$/;
const otherSide =
  /^(washington|hamas|plan|proposal|offer|bill|motion|support|us|trump|iran|petition)$/;
const troops = /^(its|their|all|the|israeli|troops|forces|soldiers|army|remaining|ground)$/;
/** What stands before a withdrawal at a bank. */
const counted = /^(a|an|one|two|three|each|per|cash|daily|another)$/;

/** Who would send soldiers to the force and may call them home. */
const contributors =
  /\b(indonesian?|jakarta|pakistani?|islamabad|turkish|turkey|türkiye|ankara|azerbaijani?|baku|italian?|italy|moroccan?|morocco|kazakh\w*|albanian?|malaysian?|irish|unifil|peacekeepers)\b/;

/** Israel's or its army's withdrawal, not that of an offer, from an agreement, or from a bank. */
export function passesWithdrawal(place: Place): TermSpan | null {
  const { tokens, from, to } = place;
  const after = keyAfter(place);
  const source =
    after === 'from' ? [2, 3, 4, 5].map((steps) => keyAfter(place, steps)).join(' ') : '';
  if (isPact(source) || /^(lines?|maps?)$/.test(after)) return null;
  if (/^(gaza|rafah|the (strip|enclave|gaza))/.test(source)) return whole;
  const isNoun = /^(withdrawals?|pullbacks?|pullouts?|redeployments?)$/.test(
    tokens.keys[to - 1] ?? '',
  );
  const sentence = sentenceAround(place);
  if (contributors.test(sentence) && !/\b(israel\w*|idf)\b/.test(sentence)) return null;
  if (!isNoun && takesObject(place)) return null;
  const { first, end } = sentenceBounds(tokens, from);
  for (let at = to - 1; at >= first; at--) {
    if (israeliSide.test(tokens.keys[at] ?? '')) return whole;
    if (otherSide.test(tokens.keys[at] ?? '') && !isNoun) return null;
  }
  for (let at = to; at < end; at++) if (israeliSide.test(tokens.keys[at] ?? '')) return whole;
  const isSame = /^(pullbacks?|pullouts?)$/.test(tokens.keys[from] ?? '');
  if (isSame && place.discourse.has('israeli-withdrawal')) return whole;
  const isThat = keyBefore(place, 2) === 'such';
  return isNoun && (isThat || !counted.test(keyBefore(place))) ? whole : null;
}

const isPact = (words: string): boolean =>
  /\b(agreement|deal|talks|race|treaty|accord|negotiations|public|force|mission|board)\b/.test(
    words,
  );

const civilians = /^(staff|personnel|workers|employees|ambassadors?|envoys?|diplomats?|observers)$/;

/** "withdraws it", "withdrew its ambassador": something other than troops is withdrawn. */
function takesObject(place: Place): boolean {
  if (gapAfter(place) > gap.hyphen) return false;
  const after = keyAfter(place);
  if (/^(it|them|this|that|an?|his|her)$/.test(after)) return true;
  if ([1, 2, 3].some((steps) => civilians.test(keyAfter(place, steps)))) return true;
  return /^(its|their|the)$/.test(after) && !troops.test(keyAfter(place, 2));
}

const gazaGround = /^(gaza|strip|enclave|territory)$/;

/** Rebuilding of Gaza, not Hamas rebuilding itself. */
export function passesRebuilding(place: Place): TermSpan | null {
  const { tokens, from, to } = place;
  const key = tokens.keys[from] ?? '';
  if (/^(reconstruction|redevelopment)/.test(key)) {
    return keyBefore(place) === 'earlier' ? null : whole;
  }
  if (key === 'rehabilitation') return isOfGround(place) ? whole : null;
  const object = keyAfter(place) === 'the' ? keyAfter(place, 2) : keyAfter(place);
  if (to - from > 1 || gazaGround.test(object)) return whole;
  if (key === 'rebuilding') return isVerbal(keyBefore(place)) ? null : whole;
  if (key === 'rebuilt' && /^(a|the)$/.test(keyBefore(place))) {
    return /^(gaza|rafah|strip|enclave|khan)$/.test(keyAfter(place)) ? whole : null;
  }
  if (!/^(be|been|being|is|are)$/.test(keyBefore(place))) return null;
  for (let steps = 2; steps <= 6; steps++) {
    if (gazaGround.test(keyBefore(place, steps))) return whole;
  }
  return null;
}

/** "no rehabilitation until Hamas disarms": of the ground, not of prisoners or the wounded. */
const isOfGround = (place: Place): boolean =>
  /\b(framework|gaza|strip|territory|demilitari[sz]\w*|disarm\w*|infrastructure)\b/.test(
    sentenceAround(place),
  ) &&
  !/\b(patients?|wounded|medical|hospitals?|prosthe\w*|amputee\w*|physical|injured|image)\b/.test(
    sentenceAround(place),
  );

const isVerbal = (before: string): boolean =>
  /^(is|are|was|were|been|now|by|also|actively|keep|keeps|not|started|began|begin|start)$/.test(
    before,
  );

const control =
  /control|held|hold|occup|seiz|captur|taken|restricted|zone|swallow|covering|covers|yellow line/;
const ground = /^(gaza|strip|territory|enclave|area|land|ground)$/;
const roughly = /^(more|than|less|over|about|roughly|nearly|some|around|almost|at|least)$/;

/** A share of Gaza in Israeli hands: a figure in a sentence about who controls the ground. */
export function passesShare(place: Place): TermSpan | null {
  const { tokens } = place;
  let { from } = place;
  const to = endOfGround(place);
  const sentence = sentenceAround(place);
  if (isOfPeople(place)) return null;
  if (isBesideShare(place)) return { from, to };
  if (
    !control.test(sentence) ||
    !/israel|army|military|idf|troops|line .*(cover|swallow)/.test(sentence)
  )
    return null;
  const isGround = /gaza|strip|territory|enclave|area/.test(sentence) || isAfterShare(place);
  if (!isGround || (to === place.to && isOfOther(place))) return null;
  if (/^(percent|per)$/.test(tokens.keys[from] ?? '')) {
    if (tokens.shapes[from - 1] !== shape.number || gapBefore(place) > gap.hyphen) return null;
    from--;
  }
  while (roughly.test(tokens.keys[from - 1] ?? '') && (tokens.gaps[from] ?? 9) <= gap.hyphen) {
    from--;
  }
  return { from, to };
}

/** The token after "of the besieged enclave", where the share is of the ground. */
function endOfGround({ tokens, to }: Place): number {
  if (tokens.keys[to] !== 'of' || tokens.gaps[to] !== gap.space) return to;
  let at = to + 1;
  while (/^(the|palestinian|besieged|coastal|entire)$/.test(tokens.keys[at] ?? '')) at++;
  if (tokens.keys[at] === 'gaza' && tokens.keys[at + 1] === 'strip') at++;
  const isGround = /^(gaza|strip|territory|enclave)$/.test(tokens.keys[at] ?? '');
  return isGround && !tokens.possessive[at] ? at + 1 : to;
}

const peoplesShare =
  /^(unemployment|inflation|poverty|population|prices|hospitals?|schools?|buildings|homes|voters|israelis|respondents|households|patients|children|support|turnout)$/;

/** "unemployment stands at 80 percent": nothing of the ground. */
function isOfPeople({ tokens, from }: Place): boolean {
  for (let at = from - 1; at >= 0 && from - at <= 5; at--) {
    if ((tokens.gaps[at + 1] ?? gap.stop) > gap.comma) return false;
    if (peoplesShare.test(tokens.keys[at] ?? '')) return true;
  }
  return false;
}

/** "The army says it holds 58 per cent": a share was named in this paragraph or the one before. */
function isAfterShare(place: Place): boolean {
  const found = place.discourse.lastOf(['territory-share'], whereOf(place), '');
  return found.kind === 'one' && found.distance <= 1;
}

/** "64 percent, up from 53 percent": a second share of the same sentence, set against the first. */
function isBesideShare({ discourse, tokens, from, blockIndex }: Place): boolean {
  const sentence = tokens.sentences[from] ?? 0;
  const found = discourse.lastOf(['territory-share'], { block: blockIndex, sentence }, '');
  if (found.kind !== 'one' || found.distance > 0 || found.sentence !== sentence) return false;
  const lead = tokens.keys.slice(Math.max(found.to, from - 4), from);
  return lead.some((key) => /^(from|against|versus|than|to|compared)$/.test(key));
}

/** "90 per cent of the population". */
function isOfOther(place: Place): boolean {
  if (keyAfter(place) !== 'of') return false;
  const next = keyAfter(place, 2);
  return next === 'the' ? !ground.test(keyAfter(place, 3)) : !/^(it|gaza|that)$/.test(next);
}
