import type { BriefingIndex, Entity } from '@/lib/briefing/lookup';
import { foldText, weightless } from '@/lib/text/fold';

export type FoundEntity = Pick<Entity, 'id' | 'label' | 'kind' | 'definition'> & {
  /** The other name that the query met; null where it met the label or the text. */
  readonly alias: string | null;
};

/** Where in a name a query met it, best first. */
const ways = ['whole', 'start', 'word', 'inside'] as const;
type Way = (typeof ways)[number];

type Searched = {
  readonly entity: Entity;
  readonly names: readonly { readonly name: string; readonly folded: string }[];
  readonly text: string;
};

/**
 * A search over everything the briefing knows: labels, other names in any language, definitions and roles.
 * Every word of the query has to be met; upper case, accents and kinds of quotes do not count. Best first: a whole
 * name before a beginning before a word of it before the text, a label before another name, a short name before a long
 * one. An empty query meets nothing. Linear in the briefing's text, a few milliseconds.
 */
export function createEntitySearch(
  index: BriefingIndex,
): (query: string) => readonly FoundEntity[] {
  const searched = [...index.entities.values()].map(prepare);
  return (query) => {
    const wanted = plain(query);
    if (wanted === '') return [];
    return searched
      .flatMap((candidate) => {
        const found = meet(candidate, wanted);
        return found === null ? [] : [{ ...found, candidate }];
      })
      .toSorted(byRank)
      .map(({ candidate: { entity }, alias }) => {
        const { id, label, kind, definition } = entity;
        return { id, label, kind, definition, alias };
      });
  };
}

function prepare(entity: Entity): Searched {
  const { label, aliases, contextual, names, definition, phaseTwoRole } = entity;
  const all = [label, ...aliases, ...[...contextual, ...names].map(({ text }) => text)];
  return {
    entity,
    names: all.map((name) => ({ name, folded: plain(name) })),
    text: plain(`${all.join(' ')} ${definition} ${phaseTwoRole}`),
  };
}

/** How well a query is met, the lower the better, and by which name; null where it is not. */
function meet(
  { names, text }: Searched,
  wanted: string,
): { readonly rank: number; readonly alias: string | null } | null {
  const met = names.flatMap(({ name, folded }, place) => {
    const way = wayOf(folded, wanted);
    if (way === null) return [];
    const isLabel = place === 0;
    return [{ alias: isLabel ? null : name, rank: rankOf({ way, isLabel, length: name.length }) }];
  });
  const best = met.toSorted(byRank)[0];
  if (best !== undefined) return best;
  return wayOf(text, wanted) === null ? null : { alias: null, rank: textRank };
}

function wayOf(field: string, wanted: string): Way | null {
  if (field === wanted) return 'whole';
  if (field.startsWith(wanted)) return 'start';
  const padded = ` ${field}`;
  const words = wanted.split(' ');
  if (words.every((word) => padded.includes(` ${word}`))) return 'word';
  // Within words only from three letters on: fewer meet everything.
  return words.every((word) => word.length > 2 && field.includes(word)) ? 'inside' : null;
}

/** After every name. */
const textRank = ways.length * 2 + 1;

function byRank(one: { readonly rank: number }, other: { readonly rank: number }): number {
  return one.rank - other.rank;
}

type MetName = { readonly way: Way; readonly isLabel: boolean; readonly length: number };

/** By way, then labels before other names, then short names before long ones. */
function rankOf({ way, isLabel, length }: MetName): number {
  return ways.indexOf(way) * 2 + (isLabel ? 0 : 1) + Math.min(length, 999) / 1000;
}

/** As names are compared, with nothing but words and single spaces between them. */
function plain(text: string): string {
  return foldText(text)
    .replaceAll(weightless, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
