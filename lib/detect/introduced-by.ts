import { focusAt } from '@/lib/detect/focus';
import {
  contextVerdict,
  gapAfter,
  holdsAny,
  whereOf,
  type Place,
  type Verdict,
} from '@/lib/detect/place';
import { labelOf, printedAt, reasons } from '@/lib/detect/reasons';
import { descriptionClassOf } from '@/lib/gazetteer/descriptions';
import { introductions, type Introduction } from '@/lib/gazetteer/introductions';
import { gap } from '@/lib/text/tokens';

/** How many words after the noun say what it is for. */
const reach = 16;

/** Decides "a committee to run Gaza", "the US-backed plan to end the war" by what the thing is to do. */
export function introducedBy(head: string, place: Place): Verdict | null {
  if (!byHead.has(head) || gapAfter(place) > gap.hyphen || !isSomeOne(place)) return null;
  if (place.article.isOld || focusAt(place).theatre !== 'gaza') return null;
  const clause = clauseAfter(place);
  const found = byHead
    .get(head)
    ?.find(
      (each) =>
        isDescribedBy(each, clause) && (!each.ifListed || place.article.listed.has(each.entity)),
    );
  if (found === undefined || isSaidOfNamed(head, found.entity, place)) return null;
  const reason = reasons.introduced(printedAt(place), labelOf(place, found.entity));
  return contextVerdict(found.entity, reason, place.from);
}

/** "the Board of Peace, an international body meant to oversee Gaza", "… as a body to": says what the one just named is. */
function isSaidOfNamed(head: string, entity: string, place: Place): boolean {
  const { discourse, tokens, from, previous } = place;
  const article = articleBefore(place);
  if (tokens.keys[article - 1] === 'as') {
    return discourse.lastIn(whereOf(place), (id) => id === entity) !== null;
  }
  if (tokens.gaps[article] !== gap.comma) return false;
  if (previous?.to === article && previous.mention.entity === entity) return true;
  const others = descriptionClassOf(head)?.fits.filter((id) => id !== entity) ?? [];
  return (
    article === from - 1 && discourse.lastIn(whereOf(place), (id) => others.includes(id)) !== null
  );
}

/** Token of the "a" or "the" that opens the phrase; the form's own where there is none. */
function articleBefore({ tokens, from }: Place): number {
  for (let at = from - 1; at >= 0 && from - at <= mostModifiers; at--) {
    if (/^(a|an|the)$/.test(tokens.keys[at] ?? '')) return at;
  }
  return from;
}

/** How many words may stand between "a" and the noun. */
const mostModifiers = 6;
const notThePlans =
  /^(french|arab|egyptian|saudi|israeli|russian|european|chinese|turkish|iranian|rival|alternative|earlier|previous|old|failed|secret|knesset|parliamentary|his|her|their|its)$/;

/** Whether an article opens the phrase, and nothing in it says that it is another's. */
function isSomeOne({ tokens, from }: Place): boolean {
  for (let at = from; at > 0 && from - at <= mostModifiers; at--) {
    const key = tokens.keys[at - 1] ?? '';
    if ((tokens.gaps[at] ?? gap.stop) > gap.hyphen || notThePlans.test(key)) return false;
    if (/^(a|an|the)$/.test(key)) return true;
    if (/^(of|in|on|at|by|for|to|from|with|and|or|but|as|than|that|no|any)$/.test(key))
      return false;
  }
  return false;
}

function isDescribedBy({ does, to, not }: Prepared, clause: string): boolean {
  if (holdsAny(clause, not)) return false;
  return holdsAny(clause, does) && holdsAny(clause, to);
}

/** The folded words after the form, up to the end of the clause. */
function clauseAfter({ tokens, to }: Place): string {
  let end = to;
  while (end < tokens.count && end - to < reach && (tokens.gaps[end] ?? gap.stop) < gap.mark) end++;
  return tokens.folded.slice(tokens.starts[to], tokens.ends[end - 1]);
}

type Prepared = {
  readonly entity: string;
  readonly does: readonly string[];
  readonly to: readonly string[];
  readonly not: readonly string[];
  readonly ifListed: boolean;
};

const prepare = ({ entity, does, to, not, ifListed }: Introduction): Prepared => ({
  entity,
  does: does.split('|'),
  to: to.split('|'),
  not: not?.split('|') ?? [],
  ifListed: ifListed === true,
});

const byHead = new Map<string, Prepared[]>();
for (const each of introductions) {
  for (const head of each.heads.split('|')) {
    byHead.set(head, [...(byHead.get(head) ?? []), prepare(each)]);
  }
}
