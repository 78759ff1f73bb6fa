import type { ScannedBlock } from '@/lib/detect/scan-block';
import { spotAt } from '@/lib/detect/spots';
import { shape } from '@/lib/text/tokens';

/** What a body outside the briefing is called once it has been named. */
export const otherBodyHeads = [
  'group',
  'organisation',
  'organization',
  'agency',
  'body',
  'foundation',
];

/**
 * Tokens that give the short form of a body that is not in the briefing, "Doctors Without Borders (MSF)",
 * or take it up again. Adds what it finds to `known`.
 */
export function otherBodies(
  { tokens, spots }: ScannedBlock,
  known: Set<string>,
): readonly number[] {
  const { text, starts, ends, shapes } = tokens;
  if (!text.includes('(') && known.size === 0) return [];
  const found: number[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    const isShort = shapes[at] === shape.caps && end - start > 2;
    if (!isShort) continue;
    const key = tokens.keys[at] ?? '';
    if (known.has(key)) found.push(at);
    if (text[start - 1] !== '(' || text[end] !== ')') continue;
    if (spotAt(spots, at) !== null || shapes[at - 1] !== shape.capital || known.has(key)) continue;
    found.push(at);
    known.add(key);
  }
  return found;
}
