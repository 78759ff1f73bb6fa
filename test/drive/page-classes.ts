import { readFile } from 'node:fs/promises';

export type PageClass = { readonly lang: string; readonly name: string };

/** What is known of the saved pages, by file name, from a table with one line a page; empty without it. */
export async function readPageClasses(table: string): Promise<ReadonlyMap<string, PageClass>> {
  const text = await readFile(table, 'utf8').catch(() => '');
  const lines = text.trim().split('\n').slice(1);
  return new Map(
    lines.map((line) => {
      const [file = '', , lang = '', name = ''] = line.split('\t');
      return [file, { lang, name }];
    }),
  );
}
