import type { EntityId } from '@/lib/briefing/types';
import type { Article } from '@/lib/detect/article';
import { chooseMention, type Mentioned } from '@/lib/detect/choose-mention';
import type { Discourse } from '@/lib/detect/discourse';
import type { Mention } from '@/lib/detect/mention';
import { otherBodies, otherBodyHeads } from '@/lib/detect/other-bodies';
import { opensSentence, type Place, type Verdict } from '@/lib/detect/place';
import { reasons } from '@/lib/detect/reasons';
import type { ScannedBlock, Signal } from '@/lib/detect/scan-block';
import { spotAt, spotIndexFrom, type Spot } from '@/lib/detect/spots';
import type { GrammarAnswer } from '@/lib/disambiguate/grammar';
import type { Gazetteer } from '@/lib/gazetteer/gazetteer';
import { gap, shape, type Tokens } from '@/lib/text/tokens';

export type ReadBlockOptions = {
  readonly article: Article;
  readonly discourse: Discourse;
  readonly blockIndex: number;
  /** By first token of the form that was asked about. */
  readonly answers: ReadonlyMap<number, GrammarAnswer>;
};

/** Decides one block's surface forms from left to right; adds its mentions in order and apart. */
export function readBlock(options: ReadBlockOptions, mentions: Mention[]): void {
  const { article, discourse, blockIndex, answers } = options;
  const scanned = article.blocks[blockIndex];
  if (scanned === undefined) return;
  const { tokens, spots } = scanned;
  const marked: Signal[] = [];
  let previous: Place['previous'] = null;
  let taken = 0;
  const place = (from: number, to: number): Place => {
    const answer = answers.get(from) ?? null;
    return { article, discourse, blockIndex, scanned, tokens, from, to, marked, previous, answer };
  };
  const mark = ({ from, to, verdict }: Mentioned): void => {
    const start = Math.max(taken, verdict.from ?? from);
    taken = verdict.to ?? to;
    const mention = toMention(scanned, start, taken, verdict);
    if (isAnnounced(previous, verdict, start, scanned)) mentions.pop();
    mentions.push(mention);
    previous = { mention, to: taken };
    const sentence = tokens.sentences[from] ?? 0;
    const isFirst = opensSentence({
      tokens,
      from: tokens.keys[start - 1] === 'the' ? start - 1 : start,
    });
    for (const inner of namedInside(spots, start, taken)) {
      if (inner.entity === verdict.entity) continue;
      discourse.note({ ...inner, block: blockIndex, sentence, isFirst: false });
    }
    discourse.note({
      entity: verdict.entity,
      block: blockIndex,
      sentence,
      from: start,
      to: taken,
      isFirst,
    });
    if (article.gazetteer.bound.has(verdict.entity)) marked.push({ token: from, theatre: 'gaza' });
  };
  const others = otherBodies(scanned, discourse.otherBodies);
  let noted = 0;
  spots.forEach((spot, index) => {
    while ((others[noted] ?? Infinity) < spot.from) noteOther(others[noted++], options, tokens);
    if (spot.from < taken) return;
    const choice = chooseMention({ spots, index, place });
    if (choice?.kind === 'decoy') taken = choice.to;
    if (choice?.kind === 'mention') splitAtOwner(choice, scanned, article.gazetteer).forEach(mark);
  });
  while (noted < others.length) noteOther(others[noted++], options, tokens);
}

/** From here on "the organisation" may be the body that was named at a token. */
function noteOther(
  at: number | undefined,
  { discourse, blockIndex }: ReadBlockOptions,
  { sentences }: Tokens,
): void {
  const where = { block: blockIndex, sentence: sentences[at ?? 0] ?? 0 };
  for (const head of otherBodyHeads) discourse.noteRival(head, where);
}

/** "disarmament of Hamas", "Trump plan": who is named inside a mention may be taken up later as well. */
function namedInside(
  spots: readonly Spot[],
  from: number,
  to: number,
): readonly { readonly entity: EntityId; readonly from: number; readonly to: number }[] {
  if (to - from < 2) return [];
  const inside: { entity: EntityId; from: number; to: number }[] = [];
  for (let next = spotIndexFrom(spots, from); next < spots.length; next++) {
    const spot = spots[next];
    if (spot === undefined || spot.from >= to) break;
    const option = spot.options.find((each) => each.to <= to && (each.to < to || spot.from > from));
    const sense = option?.senses.find((each) => each.kind === 'name');
    if (option === undefined || sense === undefined || !('entity' in sense)) continue;
    inside.push({ entity: sense.entity, from: spot.from, to: option.to });
  }
  return inside;
}

/** "his son-in-law Jared Kushner": the words that announce a name are no mention of their own. */
function isAnnounced(
  previous: Place['previous'],
  verdict: Verdict,
  start: number,
  { tokens }: ScannedBlock,
): boolean {
  if (previous?.mention.entity !== verdict.entity || previous.mention.via !== 'context')
    return false;
  return previous.to === start && (tokens.gaps[start] ?? gap.stop) <= gap.comma;
}

/** "Trump's plan", "Hamas violations of the truce": two mentions, the owner and what is owned. */
function splitAtOwner(
  chosen: Mentioned,
  { tokens, spots }: ScannedBlock,
  gazetteer: Gazetteer,
): readonly Mentioned[] {
  const first = tokens.keys[chosen.from] === 'the' ? chosen.from + 1 : chosen.from;
  for (let at = first; at < chosen.to - 1; at++) {
    const owner = ownerOf(spotAt(spots, first), at + 1);
    if (owner === null) continue;
    const isSplit = isStatesOwn({ ...chosen, from: first }, owner, { tokens, gazetteer });
    if (
      !isSplit &&
      !tokens.possessive[at] &&
      !isActorsDeed({ chosen, owner, at, spots, gazetteer })
    )
      continue;
    const isWhole = !isSplit && isNamedAfterHome(chosen, owner, gazetteer);
    if (owner === chosen.verdict.entity || isWhole) return [chosen];
    const verdict: Verdict = { entity: owner, via: 'alias', reason: reasons.owner };
    return [
      { kind: 'mention', from: first, to: at + 1, verdict },
      { ...chosen, from: at + 1 },
    ];
  }
  return [chosen];
}

/** "the US president", "US plan", "UN resolution": the name of whose it is, and what it is of theirs. */
function isStatesOwn(
  { from, to, verdict }: Mentioned,
  owner: EntityId,
  { tokens, gazetteer }: Pick<ScannedBlock, 'tokens'> & { readonly gazetteer: Gazetteer },
): boolean {
  const isNoun = tokens.shapes[from] === shape.caps && tokens.shapes[to - 1] === shape.lower;
  const kind = gazetteer.entries.get(verdict.entity)?.kind;
  return isNoun && /^united-(states person|(states|nations) document)$/.test(`${owner} ${kind}`);
}

/** "Gaza's health ministry", "Israel's prime minister": the country is a part of the name. */
function isNamedAfterHome({ verdict }: Mentioned, owner: EntityId, gazetteer: Gazetteer): boolean {
  if (owner === 'hamas') return false;
  const kindOf = (id: EntityId): string => gazetteer.entries.get(id)?.kind ?? '';
  return (
    /^(stakeholder|place)$/.test(kindOf(owner)) &&
    /^(stakeholder|person|body)$/.test(kindOf(verdict.entity))
  );
}

type Deed = {
  readonly chosen: Mentioned;
  readonly owner: EntityId;
  readonly at: number;
  readonly spots: readonly Spot[];
  readonly gazetteer: Gazetteer;
};

/** "Hamas tunnels", but not "Gaza reconstruction": an actor before what is named without it too. */
function isActorsDeed({ chosen, owner, at, spots, gazetteer }: Deed): boolean {
  const { entity } = chosen.verdict;
  if (gazetteer.entries.get(owner)?.kind !== 'stakeholder') return false;
  if (!/^(plan-term|figure|event)$/.test(gazetteer.entries.get(entity)?.kind ?? '')) return false;
  const rest = spotAt(spots, at + 1)?.options.find((option) => option.to === chosen.to);
  return rest?.senses.some((sense) => 'entity' in sense && sense.entity === entity) ?? false;
}

function ownerOf(spot: Spot | null, to: number): EntityId | null {
  const option = spot?.options.find((each) => each.to === to);
  for (const sense of option?.senses ?? []) if (sense.kind === 'name') return sense.entity;
  return null;
}

function toMention(
  { tokens, block }: ScannedBlock,
  from: number,
  to: number,
  verdict: Verdict,
): Mention {
  const first = tokens.keys[from] === 'the' && to - from > 1 ? from + 1 : from;
  const start = tokens.starts[first] ?? 0;
  const end = tokens.ends[to - 1] ?? start;
  return {
    block: block.id,
    start,
    end,
    surface: block.text.slice(start, end),
    entity: verdict.entity,
    via: verdict.via,
    reason: verdict.reason,
  };
}
