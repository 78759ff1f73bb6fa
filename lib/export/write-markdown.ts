import type { CitedSource } from '@/lib/card/card-model';
import { colophonOf, dateInWords } from '@/lib/export/export-words';
import type { Outline, OutlineSection, Referenced } from '@/lib/export/outline';

/** An outline in CommonMark: headings, lists, and the sources as a numbered list of links. */
export function writeMarkdown({ title, notes, sections, sources, briefing }: Outline): string {
  const blocks = [
    `# ${escape(title)}`,
    ...notes.map((note) => `*${escape(note)}*`),
    ...sections.flatMap(writeSection),
    '## Sources',
    sources.map(writeSource).join('\n'),
    `*${escape(colophonOf(briefing))}*`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function writeSection({ title, note, paragraphs, items }: OutlineSection): readonly string[] {
  return [
    ...(title === null ? [] : [`## ${escape(title)}`]),
    ...(note === null ? [] : [`*${escape(note)}*`]),
    ...paragraphs.map(writeReferenced),
    items.map((item) => `- ${writeReferenced(item)}`).join('\n'),
  ];
}

function writeReferenced({ text, references }: Referenced): string {
  const numbers = references.length === 0 ? '' : ` \\[${references.join(', ')}\\]`;
  return `${escape(text)}${numbers}`;
}

function writeSource({ publisher, title, date, url }: CitedSource, index: number): string {
  const link = `[${escape(title)}](<${url.replaceAll(/[<>]/g, encodeURIComponent)}>)`;
  return `${index + 1}. ${link}, ${escape(publisher)}, ${dateInWords(date)}`;
}

/** Whatever could mean something to CommonMark in running text; dots and hyphens only begin lists at a line's start. */
function escape(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#&~|]/g, '\\$&').replace(/^(\d+)([.)])|^([-+])/, '$1\\$2$3');
}
