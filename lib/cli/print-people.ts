import { bundledIndex } from '@/lib/briefing/bundled';
import type { EntityId } from '@/lib/briefing/types';
import type { DocumentReading, PlacedMention } from '@/lib/cli/read-document';
import { wrap } from '@/lib/cli/wrap';
import { sentenceAt } from '@/lib/text/sentence-at';

const verdicts = {
  coverage: 'Coverage of Gaza',
  'not-coverage': 'Not coverage of Gaza',
  'not-english': 'Not in English',
} as const;

/** One file as people read it: date, verdict, then each entity with its card's lead and its first sentence. */
export function toPeople({ document, verdict, mentions }: DocumentReading, file: string): string {
  const lines = [
    file,
    ...wrap(document.title === '' ? '(no title)' : document.title, 2),
    `  Published: ${document.published ?? 'not said'}`,
    ...wrap(`${verdicts[verdict.kind]}, score ${verdict.score.toFixed(2)}. ${verdict.reason}`, 2),
  ];
  for (const [id, group] of byEntity(mentions)) lines.push('', ...entityLines(id, group));
  return `${lines.join('\n')}\n`;
}

/** In the order in which they are first named. */
function byEntity(mentions: readonly PlacedMention[]): ReadonlyMap<EntityId, PlacedMention[]> {
  const groups = new Map<EntityId, PlacedMention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.entity);
    if (group === undefined) groups.set(mention.entity, [mention]);
    else group.push(mention);
  }
  return groups;
}

function entityLines(id: EntityId, mentions: readonly PlacedMention[]): readonly string[] {
  const entity = bundledIndex().entities.get(id);
  const count = mentions.length === 1 ? 'once' : `${mentions.length} times`;
  const [first] = mentions;
  const sentence = first === undefined ? '' : sentenceOf(first);
  return [
    `  ${entity?.label ?? id} (${id}), ${count}`,
    ...wrap(entity?.definition ?? '', 4),
    ...wrap(`First in: “${sentence}”`, 4),
  ];
}

function sentenceOf({ block, start, end }: PlacedMention): string {
  const span = sentenceAt(block.text, { start: start - block.start, end: end - block.start });
  return block.text.slice(span.start, span.end);
}
