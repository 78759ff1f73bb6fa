import { loadDocument } from '@/lib/cli/load-document';
import type { Arguments } from '@/lib/cli/parse-arguments';
import { toJson, toJsonLine } from '@/lib/cli/print-json';
import { readDocument, type DocumentReading } from '@/lib/cli/read-document';

export type Output = {
  readonly write: (text: string) => void;
  readonly complain: (sentence: string) => void;
};

/**
 * Reads every file and writes it out as soon as it is read. A file that cannot be read is complained of and
 * passed over. Returns how many those were.
 */
export async function writeReadings(options: Arguments, output: Output): Promise<number> {
  let failures = 0;
  let written = 0;
  if (options.format === 'json') output.write('[');
  for (const file of options.files) {
    const reading = await tryToRead(file, options, output);
    if (reading === null) {
      failures += 1;
      continue;
    }
    output.write(await format(reading, { file, options, isFirst: written === 0 }));
    written += 1;
  }
  if (options.format === 'json') output.write('\n]\n');
  return failures;
}

async function tryToRead(
  file: string,
  { force }: Arguments,
  output: Output,
): Promise<DocumentReading | null> {
  try {
    return await readDocument(await loadDocument(file), { force });
  } catch (error) {
    output.complain(`${file}: ${explain(error)}`);
    return null;
  }
}

type FormatOptions = {
  readonly file: string;
  readonly options: Arguments;
  readonly isFirst: boolean;
};

async function format(
  reading: DocumentReading,
  { file, options, isFirst }: FormatOptions,
): Promise<string> {
  const { withText } = options;
  if (options.format === 'jsonl') return `${toJsonLine(reading, { file, withText })}\n`;
  if (options.format === 'json')
    return `${isFirst ? '' : ','}\n${toJson(reading, { file, withText })}`;
  // Brings the whole briefing, which the other formats can do without.
  const { toPeople } = await import('@/lib/cli/print-people');
  const text = withText ? `\n${reading.document.text}\n` : '';
  return `${isFirst ? '' : '\n'}${toPeople(reading, file)}${text}`;
}

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file.';
    case 'EISDIR':
      return 'this is a folder, not a file.';
    case 'EACCES':
      return 'this file may not be read.';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
