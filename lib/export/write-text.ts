import type { CitedSource } from '@/lib/card/card-model';
import { colophonOf, dateInWords } from '@/lib/export/export-words';
import type { Outline, OutlineSection, Referenced } from '@/lib/export/outline';

/** An outline as plain text: paragraphs with blank lines between, sources numbered at the end. */
export function writeText({ title, notes, sections, sources, briefing }: Outline): string {
  const blocks = [
    [title, ...notes].join('\n'),
    ...sections.map(writeSection),
    ['Sources', ...sources.map(writeSource)].join('\n'),
    colophonOf(briefing),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function writeSection({ title, note, paragraphs, items }: OutlineSection): string {
  const head = [title, note].filter((line) => line !== null);
  const list = items.map((item) => `- ${writeReferenced(item)}`);
  return [...head, ...paragraphs.map(writeReferenced), ...list].join('\n');
}

function writeReferenced({ text, references }: Referenced): string {
  return references.length === 0 ? text : `${text} [${references.join(', ')}]`;
}

function writeSource({ publisher, title, date, url }: CitedSource, index: number): string {
  return `[${index + 1}] ${publisher}: ${title}, ${dateInWords(date)}. ${url}`;
}
