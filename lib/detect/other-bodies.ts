import type { ScannedBlock } from '@/lib/detect/scan-block';
import { spotIndexFrom } from '@/lib/detect/spots';
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

/** Tokens that give the short form of a body that is not in the briefing: "Doctors Without Borders (MSF)". */
export function otherBodies({ tokens, spots }: ScannedBlock): readonly number[] {
  const { text, starts, ends, shapes } = tokens;
  if (!text.includes('(')) return [];
  const found: number[] = [];
  for (let at = 1; at < tokens.count; at++) {
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    const isShort = shapes[at] === shape.caps && end - start > 2;
    if (!isShort || text[start - 1] !== '(' || text[end] !== ')') continue;
    const spot = spots[spotIndexFrom(spots, at)];
    if (spot?.from !== at && shapes[at - 1] === shape.capital) found.push(at);
  }
  return found;
}
