import {
  gapAfter,
  gapBefore,
  keyAfter,
  keyBefore,
  opensSentence,
  whereOf,
  type Place,
} from '@/lib/detect/place';
import { determiners, neutralAdjectives, owners, timeNames } from '@/lib/detect/words';
import type { Described } from '@/lib/gazetteer/descriptions';
import { gap, shape } from '@/lib/text/tokens';

/**
 * What stands before a describing noun, with the first token that belongs to it.
 * `definite`: "the", or as good as that. `indefinite`: "a". `owned`: somebody's. `other`: a modifier makes
 * it another thing; `isBeside`: one set against the thing itself ("a rival plan"). `bare`: nothing.
 */
export type Lead =
  | { readonly kind: 'definite'; readonly from: number }
  | { readonly kind: 'indefinite' }
  | { readonly kind: 'owned'; readonly owner: string; readonly from: number }
  | { readonly kind: 'other'; readonly isBeside: boolean }
  | { readonly kind: 'bare' };

const bare: Lead = { kind: 'bare' };
const mostModifiers = 5;

/** Reads back from the noun over its modifiers to what determines it. */
export function leadOf(described: Described, place: Place): Lead {
  if (described.counts === true && opensSentence(place)) return definite(place.from);
  if (described.attributive === true && isBeforeMembers(place)) return definite(place.from);
  if (described.bareAfter !== undefined && isBareAfter(described.bareAfter, place))
    return definite(place.from);
  for (let at = place.from; place.from - at < mostModifiers && at > 0; at--) {
    const lead = leadAt(at, described, place);
    if (lead === null) continue;
    // "to run battered enclave": before its own adjective stands no modifier but a verb.
    const mayBeBare = lead.kind === 'bare' || (lead.kind === 'other' && at < place.from);
    return mayBeBare && isHeadline(described, place, at) ? definite(at) : lead;
  }
  return bare;
}

/** "opened fire on troops", "In the south, troops shot": news leaves the article out. */
const isBareAfter = (words: string, place: Place): boolean =>
  opensSentence(place) ||
  gapBefore(place) === gap.comma ||
  (gapBefore(place) === gap.space && words.split(' ').includes(keyBefore(place)));

/** Headlines drop the article: "Hamas weighs deal", "Hamas says group will choose". */
const isHeadline = (
  { ofWar, byBacker, fits }: Described,
  { scanned, tokens, from }: Place,
  at: number,
): boolean =>
  (ofWar === true || byBacker === true || (fits[0] === 'gaza-strip' && fits.length === 1)) &&
  scanned.block.role === 'title' &&
  (tokens.gaps[at] ?? gap.stop) === gap.space &&
  (at < from || tokens.keys[at - 1] !== 'of') &&
  !/^(no|any|each|every|some|one|another)$/.test(tokens.keys[at - 1] ?? '');

/** The thing itself is still the one spoken of. */
const beside = /^(competing|rival|alternative)$/;

const other = (key: string): Lead => ({ kind: 'other', isBeside: beside.test(key) });

const definite = (from: number): Lead => ({ kind: 'definite', from });

/** What the word before token `at` makes of the noun; null where it is one of its own modifiers. */
function leadAt(
  at: number,
  { modifiers, persons, notAfter, byBacker }: Described,
  place: Place,
): Lead | null {
  const { tokens, previous } = place;
  const isAfterMention = previous?.to === at;
  if (isAfterMention && tokens.possessive[at - 1]) {
    return { kind: 'owned', owner: previous.mention.entity, from: at };
  }
  if ((tokens.gaps[at] ?? gap.stop) > gap.hyphen) return bare;
  const key = tokens.keys[at - 1] ?? '';
  if (persons === true && key === 'and' && previous?.to === at - 1) return definite(at);
  if (determiners.has(key) || isTakenUp(place, at)) return definite(at);
  if (owners.has(key)) return ownedLead(place, key, at);
  if (key === 'a' || key === 'an') return { kind: 'indefinite' };
  if (isAfterMention && isNounOfGaza(place, at)) return definite(at);
  if (notAfter?.split(' ').includes(key)) return other(key);
  // "the most prestigious board ever": says what the one spoken of is.
  if (tokens.keys[at - 2] === 'most') return { kind: 'other', isBeside: true };
  const isPlain =
    modifiers.has(key) || neutralAdjectives.has(key) || tokens.shapes[at - 1] === shape.number;
  if (isPlain || (byBacker !== true && isInCompound(at, place))) return null;
  return tokens.possessive[at - 1] || isModifier(key) ? other(key) : bare;
}

/** "today's resolution", "any such force", "such a plan": as good as "the". */
function isTakenUp({ tokens }: Place, at: number): boolean {
  const key = tokens.keys[at - 1] ?? '';
  if (tokens.possessive[at - 1]) return timeNames.has(key) || lately.test(key);
  return /^((any|no|one) such|such an?)$/.test(`${tokens.keys[at - 2]} ${key}`);
}

const lately = /^(today|yesterday|week|month|year)$/;

/** What a body or paper owes to others or to its size, and stays what it was. */
const compoundTails =
  /^(led|backed|based|run|brokered|mediated|mandated|authori[sz]ed|approved|endorsed|sponsored|supported|appointed|drafted|proposed|chaired|strong|member|point|week|month|year)$/;

/** "the US-led body", "the 20,000-strong force": of the compound's two words, the one before token `at`. */
function isInCompound(at: number, { tokens }: Place): boolean {
  const isTail = (token: number) =>
    tokens.gaps[token] === gap.hyphen && compoundTails.test(tokens.keys[token] ?? '');
  return isTail(at - 1) || isTail(at);
}

const members =
  /^(officials?|members?|ministers?|spokes\w+|envoys?|sources?|statements?|decisions?|meetings?|sessions?|approval|votes?|insiders?|appointees?)$/;

/** "a board official", "Cabinet ministers": with nothing before it but an article, a number or such a word. */
function isBeforeMembers(place: Place): boolean {
  if (gapAfter(place) !== gap.space || !members.test(keyAfter(place))) return false;
  if (opensSentence(place)) return true;
  const before = keyBefore(place);
  const isCount = place.tokens.shapes[place.from - 1] === shape.number;
  return gapBefore(place) === gap.space && (isCount || plainLeads.test(before));
}

const plainLeads =
  /^(a|an|one|two|three|four|five|several|some|many|most|other|senior|by|from|to|with|and|that|said|for|as|in|into|after|before|at|during|under)$/;

/** "to Gaza board", but not "doctors in Gaza deal with". */
function isNounOfGaza({ tokens, previous }: Place, at: number): boolean {
  const isGaza = previous?.mention.entity === 'gaza-strip' && tokens.keys[at - 1] === 'gaza';
  return isGaza && !/^(in|from|across|inside|throughout)$/.test(tokens.keys[at - 2] ?? '');
}

/** "his plan": of the person named last; "its forces": of what the sentence named last. */
function ownedLead(place: Place, pronoun: string, from: number): Lead {
  const owner = pronoun === 'his' ? lastPerson(place) : pronoun === 'its' ? lastOwner(place) : null;
  return owner === null ? bare : { kind: 'owned', owner, from };
}

function lastPerson(place: Place): string | null {
  const { article, discourse } = place;
  const last = discourse.lastOf(article.gazetteer.persons, whereOf(place), 'his');
  return last.kind === 'one' ? last.entity : null;
}

/** After these a name is rarely what "its" refers to ("uses the truce with Israel to build its army"). */
const besides = /^(with|against|from|to|between|on|in|over|for)$/;

/** The state or body that the sentence named last, if no name that is not listed came after it. */
function lastOwner(place: Place): string | null {
  const { discourse, tokens, from } = place;
  const here = discourse.lastIn(whereOf(place), (id) => isStateOrBody(id, place));
  if (here === null) return ownerOfOpening(place);
  if (besides.test(tokens.keys[here.from - 1] ?? '')) return null;
  for (let between = here.to; between < from; between++) {
    const isName = tokens.shapes[between] === shape.capital;
    if (isName && !timeNames.has(tokens.keys[between] ?? '')) return null;
  }
  return here.entity;
}

/** "Israel is wary. Its government …": a pronoun at the start takes up the subject of the sentence before. */
function ownerOfOpening(place: Place): string | null {
  const { discourse, tokens, from } = place;
  const isOpening = from > 1 && tokens.sentences[from - 2] !== tokens.sentences[from - 1];
  if (!isOpening) return null;
  const { block, sentence } = whereOf(place);
  const before = { block, sentence: sentence - 1 };
  const subject = discourse.lastIn(before, (id) => isStateOrBody(id, place));
  return subject?.isFirst === true ? subject.entity : null;
}

const isStateOrBody = (id: string, { article }: Pick<Place, 'article'>): boolean =>
  /^(stakeholder|body)$/.test(article.gazetteer.entries.get(id)?.kind ?? '');

const functionWords =
  /^(of|in|on|at|by|for|to|from|with|and|or|but|as|than|any|no|each|every|some|one|another|is|was|were|are|say|says|said|passes|adopts|approves|backs|endorses|rejects|accepts|welcomes)$/;

const isModifier = (key: string): boolean => !functionWords.test(key);
