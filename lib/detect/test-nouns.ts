import {
  gapAfter,
  keyAfter,
  keyBefore,
  whole,
  type Place,
  type TermSpan,
} from '@/lib/detect/place';
import { gap } from '@/lib/text/tokens';

/** How many blocks back the truce may have been named whose breach is spoken of. */
const truceReach = 1;

const otherLaws =
  /^(rights|law|laws|airspace|sanctions|border|human|parking|traffic|data|security|privacy|treaty|ethics|copyright)$/;

/** "these violations", "accusations of breaches": of the ceasefire, where that or its breach was named. */
export function passesViolation(place: Place): TermSpan | null {
  const { discourse, tokens, from, blockIndex } = place;
  if (keyAfter(place) === 'of' || otherLaws.test(keyBefore(place))) return null;
  if (discourse.has('ceasefire-violations')) return whole;
  const at = { block: blockIndex, sentence: tokens.sentences[from] ?? 0 };
  const truce = discourse.lastOf(['ceasefire', 'implementation-steps'], at, '');
  const isNear = truce.kind === 'several' || (truce.kind === 'one' && truce.distance <= truceReach);
  return isNear ? whole : null;
}

const otherAid =
  /^(legal|first|military|financial|foreign|state|student|visual|hearing|band|christian|development|budget|us|american|security|of|to|will|would|can|could|may|might|and|bilateral|been|be|is|was|were)$/;
const afterNoun =
  /^(to|into|in|inside|for|through|from|at|by|is|was|has|had|will|would|as|and|or|but|that|which|while|since|after|before|under|across|with|via|on|only|until)$/;

/** "let aid into Gaza", not "aid workers", "legal aid" or "to aid". */
export function passesAid(place: Place): TermSpan | null {
  const isFlow =
    keyBefore(place) === 'of' &&
    /^(surge|flow|entry|delivery|distribution|amount|volume|flood|lack|shortage|trickle)$/.test(
      keyBefore(place, 2),
    );
  if (otherAid.test(keyBefore(place)) && !isFlow) return null;
  return gapAfter(place) > gap.hyphen || afterNoun.test(keyAfter(place)) ? whole : null;
}

/** "a tent in Jabalia", not "tent cities": the shelter and not what is made of many. */
export const passesTent = (place: Place): TermSpan | null =>
  /^(city|cities|camp|camps|pole|poles|encampments?)$/.test(keyAfter(place)) ? null : whole;
