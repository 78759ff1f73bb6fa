import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPageClasses } from '../drive/page-classes';

const fixtures = 'test/fixtures/pages';
const corpus = '../shared/corpus';

/** Pages to visit, and how often each. */
export type PageChoice = {
  readonly folder: string;
  readonly visits: readonly { readonly file: string; readonly times: number }[];
};

/**
 * Saved pages where they lie beside the project: the few that are coverage several times each, of the others
 * a fixed sample once. Elsewhere the fixtures.
 */
export async function choosePages(options: {
  readonly others: number;
  readonly times: number;
}): Promise<PageChoice> {
  const { others, times } = options;
  const folder = join(corpus, 'html');
  if (!existsSync(folder)) {
    const files = await readdir(fixtures);
    return { folder: fixtures, visits: files.map((file) => ({ file, times })) };
  }
  const classes = [...(await readPageClasses(join(corpus, 'html-index.tsv')))];
  const coverage = classes.filter(
    ([, { lang, name }]) => lang === 'en' && name === 'gaza-coverage',
  );
  const rest = classes.filter(([, { name }]) => name !== 'gaza-coverage');
  const stride = Math.max(1, Math.floor(rest.length / others));
  const sample = others === 0 ? [] : rest.filter((_, index) => index % stride === 0);
  return {
    folder,
    visits: [
      ...coverage.map(([file]) => ({ file, times })),
      ...sample.map(([file]) => ({ file, times: 1 })),
    ],
  };
}

/** Marks in one copy of the text below, at the least: not every repeated mention is marked. */
const marksACopy = 40;

/** Writes an article with at least so many mentions and returns its folder and file. */
export async function writeLongPage(
  folder: string,
  mentions: number,
): Promise<{ readonly folder: string; readonly file: string }> {
  const text = await readFile('test/bench/texts/coverage.txt', 'utf8');
  const [title = '', ...paragraphs] = text.trim().split(/\n+/);
  const copies = Math.ceil(mentions / marksACopy);
  const body = Array.from({ length: copies }, () => paragraphs.map((words) => `<p>${words}</p>`));
  const html = `<!doctype html><html lang="en"><title>${title}</title><article><h1>${title}</h1>
${body.flat().join('\n')}
</article></html>`;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'long.html'), html);
  return { folder, file: 'long.html' };
}
