import type { Antecedent } from '@/lib/detect/discourse';
import { sentenceBounds, type Place } from '@/lib/detect/place';
import { spotIndexFrom } from '@/lib/detect/spots';
import { shape } from '@/lib/text/tokens';

/**
 * The state that the sentence spoke of last before the form, by its nationality ("Iranian President …
 * said his country"): its id, `unknown` for one outside the briefing, null for none.
 */
export function nationBefore(place: Place): string | null {
  const { scanned, tokens, from, previous } = place;
  const { first } = sentenceBounds(tokens, from);
  const { spots } = scanned;
  for (let index = spotIndexFrom(spots, from) - 1; index >= 0; index--) {
    const spot = spots[index];
    if (spot === undefined || spot.from < first) return null;
    if (previous !== null && spot.from < previous.to) return stateOfHis(place);
    const senses = spot.options.flatMap((option) => option.senses);
    if (senses.some((sense) => sense.kind === 'theatre')) return 'unknown';
    for (const sense of senses) if (sense.kind === 'demonym') return sense.entity;
  }
  return null;
}

/** "President Masoud Pezeshkian said his country": the state that its head was marked as just before. */
function stateOfHis({ tokens, from, previous, article }: Place): string | null {
  if (previous === null || !/^(his|her)$/.test(tokens.keys[from - 1] ?? '')) return null;
  const { entity } = previous.mention;
  return article.gazetteer.entries.get(entity)?.kind === 'stakeholder' ? entity : null;
}

/** Words back to the state; text without full stops must not make the reading quadratic. */
const farthest = 60;

const places = /^(in|to|from|of|for|into|across|inside|near|at|visited|left)$/;

/** Whether no other state in or before the sentence can be meant, of those listed or not. */
export function isPlainlyMeant(
  found: Extract<Antecedent, { kind: 'one' }>,
  { tokens, from, to, scanned }: Place,
): boolean {
  const sentence = tokens.sentences[from] ?? 0;
  if (sentence - found.sentence > 1 || from - found.to > farthest) return false;
  const isOwner = tokens.possessive[found.to - 1] === true || tokens.possessive[to - 1] === true;
  if (found.isContested && !isOwner) return false;
  const isHere = sentence === found.sentence && found.distance === 0;
  if (isHere && !isOwner && /^(with|against|to|on|for)$/.test(tokens.keys[from - 2] ?? ''))
    return false;
  for (let at = found.to; at < from; at++) {
    const isName = tokens.shapes[at] === shape.capital && places.test(tokens.keys[at - 1] ?? '');
    if (isName) return false;
  }
  const after = spotIndexFrom(scanned.spots, found.to);
  const between = scanned.spots.slice(after, spotIndexFrom(scanned.spots, from));
  return !between.some(({ options }) =>
    options.some(({ senses }) => senses.some(({ kind }) => kind === 'theatre')),
  );
}
