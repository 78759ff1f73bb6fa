import type { EntityId } from '@/lib/briefing/types';
import { decideMatch } from '@/lib/detect/decide-match';
import type { Place, Verdict } from '@/lib/detect/place';
import { isBetterRead } from '@/lib/detect/span-rules';
import type { Spot } from '@/lib/detect/spots';
import type { TrieMatch } from '@/lib/gazetteer/token-trie';
import { gap } from '@/lib/text/tokens';

/** What a spot comes to: a mention, or a name of something else that covers tokens up to `to`. */
export type Choice =
  | {
      readonly kind: 'mention';
      readonly from: number;
      readonly to: number;
      readonly verdict: Verdict;
    }
  | { readonly kind: 'decoy'; readonly to: number };

export type Mentioned = Extract<Choice, { kind: 'mention' }>;

export type ChooseOptions = {
  readonly spots: readonly Spot[];
  readonly index: number;
  readonly place: (from: number, to: number) => Place;
  /** Asked on behalf of a compound: not to be compounded again. */
  readonly isInner?: boolean;
};

/** The longest accepted reading at a spot, unless a longer one starts inside it and runs past its end. */
export function chooseMention(options: ChooseOptions): Choice | null {
  const { spots, index, place } = options;
  const spot = spots[index];
  if (spot === undefined) return null;
  for (const option of spot.options) {
    const isDecoy = option.senses.some((sense) => sense.kind === 'decoy');
    if (isDecoy) return { kind: 'decoy', to: option.to };
    const here = place(spot.from, option.to);
    const verdict: Verdict | null = decideMatch(option, here);
    if (verdict === null && isHoldersOffice(spot, option)) return null;
    if (verdict === null) continue;
    if (isBetterRead({ spots, index, option, here, place, entity: verdict.entity })) continue;
    const compound = compoundAt(options, here, verdict.entity);
    return compound ?? { kind: 'mention', from: spot.from, to: option.to, verdict };
  }
  return null;
}

/** "Egyptian intelligence chief Hassan Rashad": with the office, its nationality goes unmarked too. */
const isHoldersOffice = (spot: Spot, option: TrieMatch): boolean =>
  option.senses.some((sense) => sense.kind === 'role') &&
  spot.options.some((other) => other.senses.some((sense) => sense.kind === 'demonym'));

/** Owners whose name, right before a body's or plan's, is part of it: "Gaza Board of Peace charter", "UN OCHA". */
const compounds: Readonly<Record<string, RegExp>> = {
  'gaza-strip': /^(body|document|plan-term|event|figure)$/,
  'united-nations': /^(body|document)$/,
  hamas: /^body$/,
};

function compoundAt(
  { spots, index, place, isInner = false }: ChooseOptions,
  { tokens, article, from, to }: Place,
  entity: EntityId,
): Mentioned | null {
  const kinds = compounds[entity];
  if (isInner || kinds === undefined || tokens.possessive[to - 1]) return null;
  if (tokens.gaps[to] !== gap.space) return null;
  let next = index + 1;
  while ((spots[next]?.from ?? Infinity) < to) next++;
  if (spots[next]?.from !== to) return null;
  const named = chooseMention({ spots, index: next, place, isInner: true });
  if (named?.kind !== 'mention' || named.verdict.via !== 'alias') return null;
  const isName = named.to - named.from >= 2 || entity === 'united-nations';
  const kind = article.gazetteer.entries.get(named.verdict.entity)?.kind ?? '';
  if (!isName || !kinds.test(kind)) return null;
  return { ...named, from, verdict: { ...named.verdict, from } };
}
