import entityTexts from '@/assets/briefing/entities.json';
import type { DocumentReading, PlacedMention } from '@/lib/cli/read-document';
import { sentenceOf } from '@/lib/cli/sentence-of';
import { wrap } from '@/lib/cli/wrap';
import { bundledGazetteer } from '@/lib/gazetteer/bundled-gazetteer';

const definitions = new Map(entityTexts.map(({ id, definition }) => [id, definition]));
const verdicts = {
  coverage: 'Coverage of Gaza',
  'not-coverage': 'Not coverage of Gaza',
  'not-english': 'Not in English',
} as const;

/** One file as people read it: date, verdict, then each entity with its first sentence and its card's lead. */
export function toPeople(reading: DocumentReading, file: string): string {
  const { document, verdict } = reading;
  const heading = [
    file,
    ...wrap(document.title === '' ? '(no title)' : document.title, 2),
    `  Date: ${document.published ?? 'not given'}`,
    ...wrap(`${verdicts[verdict.kind]} (score ${verdict.score.toFixed(2)}): ${verdict.reason}`, 2),
  ];
  const entities = [...byEntity(reading.mentions)].flatMap(([id, mentions]) => [
    '',
    ...entityLines(id, mentions, reading),
  ]);
  return [...heading, ...entities, ''].join('\n');
}

/** In the order in which they are first named. */
function byEntity(mentions: readonly PlacedMention[]): ReadonlyMap<string, PlacedMention[]> {
  const groups = new Map<string, PlacedMention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.entity);
    if (group === undefined) groups.set(mention.entity, [mention]);
    else group.push(mention);
  }
  return groups;
}

function entityLines(
  id: string,
  mentions: readonly PlacedMention[],
  { document }: DocumentReading,
): readonly string[] {
  const [first] = mentions;
  if (first === undefined) return [];
  const label = bundledGazetteer().entries.get(id)?.label ?? id;
  const count = mentions.length === 1 ? '1 mention' : `${mentions.length} mentions`;
  return [
    `  ${label} [${id}], ${count}`,
    ...wrap(definitions.get(id) ?? '', 4),
    ...wrap(`First: “${sentenceOf(first, document)}”`, 4),
  ];
}
