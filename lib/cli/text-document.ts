import type { PlacedBlock, SourceDocument } from '@/lib/cli/source-document';
import { parseDate } from '@/lib/page/parse-date';

/** A first line longer than this is a paragraph, not a title. */
const maxTitle = 250;
/** Shorter lines are labels, bylines and credits to the gate. */
const minParagraph = 40;
/** Where a text may say when it was published. */
const headLines = 6;

/** Reads a plain text: its first line is the title, every further line a block. */
export function textDocument(text: string): SourceDocument {
  const lines = linesOf(text);
  const first = lines[0];
  const hasTitle = first !== undefined && first.text.length <= maxTitle;
  const blocks = lines.map(({ text: line, start }, index): PlacedBlock => ({
    id: index + 1,
    role: index === 0 && hasTitle ? 'title' : 'text',
    text: line,
    start,
  }));
  const title = hasTitle ? first.text : '';
  const body = hasTitle ? lines.slice(1) : lines;
  const paragraphs = body.map((line) => line.text).filter((line) => line.length >= minParagraph);
  const evidence = { titles: [title], description: '', lang: null, isListing: false, paragraphs };
  return { title, published: publishedIn(lines), evidence, text, blocks };
}

type Line = { readonly text: string; readonly start: number };

/** Lines with something on them, white space and byte order mark at their ends left out. */
function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/[^\n\r]+/g)].flatMap(({ 0: line, index }) => {
    const trimmed = line.trim();
    return trimmed === '' ? [] : [{ text: trimmed, start: index + line.indexOf(trimmed) }];
  });
}

/** Only what a text says of itself; a date in its story is not the date of the text. */
function publishedIn(lines: readonly Line[]): string | null {
  for (const { text } of lines.slice(0, headLines)) {
    const printed = /^(?:(?:first )?published|posted|date)(?: on)?\b:?\s*(.{6,40})$/i.exec(
      text,
    )?.[1];
    const date = printed === undefined ? null : parseDate(printed);
    if (date !== null) return date;
  }
  return null;
}
