import type { Article } from '@/lib/detect/article';
import { isCapitalOpen } from '@/lib/detect/decide-capital';
import { isForces, isForcesOpen } from '@/lib/detect/read-forces';
import { Discourse } from '@/lib/detect/discourse';
import type { Place } from '@/lib/detect/place';
import type { Sense } from '@/lib/gazetteer/sense';

/** Where in a block local words leave open what a form is, so that grammar is asked. */
export function openQuestions(
  article: Article,
  blockIndex: number,
): readonly { readonly from: number; readonly to: number }[] {
  const scanned = article.blocks[blockIndex];
  if (scanned === undefined) return [];
  const { tokens } = scanned;
  const discourse = new Discourse();
  const open: { from: number; to: number }[] = [];
  for (const { from, options } of scanned.spots) {
    for (const { to, senses } of options) {
      const asking = senses.find(mayAsk);
      if (asking === undefined) continue;
      const place: Place = {
        article,
        discourse,
        blockIndex,
        scanned,
        tokens,
        from,
        to,
        marked: [],
        previous: null,
        answer: null,
      };
      if (isOpen(asking, place)) open.push({ from, to });
    }
  }
  return open;
}

const mayAsk = (sense: Sense): boolean =>
  sense.kind === 'capital' || (sense.kind === 'description' && isForces(sense.head));

function isOpen(sense: Sense, place: Place): boolean {
  if (sense.kind === 'capital') return isCapitalOpen(sense, place);
  return sense.kind === 'description' && isForcesOpen(sense.head, place);
}
