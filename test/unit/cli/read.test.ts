import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const article = 'test/fixtures/texts/second-phase.txt';
const page = 'test/fixtures/pages/news-article.html';
const otherPage = 'test/fixtures/pages/gaza-in-menu.html';

function read(words: readonly string[], input = '') {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/read.ts', ...words], {
    input,
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

type Line = {
  readonly file: string;
  readonly title: string;
  readonly published: string | null;
  readonly coverage: { readonly isCoverage: boolean; readonly score: number };
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly entity: string;
    readonly via: string;
  }[];
  readonly text?: string;
};

const linesOf = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

describe('npm run read', { timeout: 60_000 }, () => {
  const { status, out, err } = read(['--jsonl', '--with-text', article, page, otherPage]);
  const [text, html, other] = linesOf(out);

  it('reads every file in one call', () => {
    expect([status, err]).toEqual([0, '']);
    expect(linesOf(out).map((line) => line.file)).toEqual([article, page, otherPage]);
  });

  it('prints exactly the fields that were agreed on, in their order', () => {
    const [line] = linesOf(read(['--jsonl', article]).out);
    expect(Object.keys(line ?? {})).toEqual(['file', 'title', 'published', 'coverage', 'mentions']);
    expect(Object.keys(line?.coverage ?? {})).toEqual(['isCoverage', 'score']);
    expect(Object.keys(line?.mentions[0] ?? {})).toEqual(['start', 'end', 'text', 'entity', 'via']);
  });

  it('counts offsets in UTF-16 code units of the file, title and emoji included', () => {
    const source = readFileSync(article, 'utf8');
    expect(text?.text).toBe(source);
    for (const mention of text?.mentions ?? []) {
      expect(source.slice(mention.start, mention.end)).toBe(mention.text);
    }
  });

  it('counts offsets in the extracted text of a page', () => {
    expect(html?.mentions.length).toBeGreaterThan(5);
    for (const mention of html?.mentions ?? []) {
      expect(html?.text?.slice(mention.start, mention.end)).toBe(mention.text);
    }
  });

  it.each([
    ['the text', () => text],
    ['the page', () => html],
  ])('finds the bodies and places of %s', (_, line) => {
    const entities = new Set(line()?.mentions.map((mention) => mention.entity));
    expect(entities).toContain('hamas');
    expect(entities).toContain('board-of-peace');
    expect(entities).toContain('stabilisation-force');
    expect(entities).toContain('gaza-strip');
  });

  it('reads no mentions where the gate says no, unless forced', () => {
    expect(other).toMatchObject({ coverage: { isCoverage: false }, mentions: [] });
    const [forced] = linesOf(read(['--jsonl', '--force', otherPage]).out);
    expect(forced?.coverage.isCoverage).toBe(false);
    expect(forced?.mentions.map((mention) => mention.entity)).toContain('gaza-strip');
  });

  it('names the file that it cannot read, reads the others and ends with 1', () => {
    const run = read(['--jsonl', 'nothing.txt', article, 'test']);
    expect(run.status).toBe(1);
    expect(run.err).toBe(
      'nothing.txt: there is no such file.\ntest: this is a folder, not a file.\n',
    );
    expect(linesOf(run.out)).toHaveLength(1);
  });

  it('prints one JSON array with reasons', () => {
    const run = read(['--json', article, 'nothing.txt', page]);
    const files = JSON.parse(run.out) as readonly {
      readonly coverage: { readonly reason: string };
      readonly mentions: readonly { readonly reason: string }[];
    }[];
    expect(files).toHaveLength(2);
    expect(files[0]?.coverage.reason).toMatch(/^Gaza comes up/);
    expect(files[0]?.mentions.every((mention) => mention.reason !== '')).toBe(true);
    expect(JSON.parse(read(['--json', 'nothing.txt']).out)).toEqual([]);
  });

  it('reads standard input, be it a text or a page', () => {
    const [plain] = linesOf(read(['--jsonl', '-'], readFileSync(article, 'utf8')).out);
    expect(plain?.mentions).toEqual(text?.mentions);
    const [saved] = linesOf(read(['--jsonl', '-'], readFileSync(page, 'utf8')).out);
    expect(saved?.mentions).toEqual(html?.mentions);
  });

  it('tells people the date, the verdict, the entities and what the briefing says of them', () => {
    const run = read([page]);
    expect(run.out).toContain('Published: 2026-03-14');
    expect(run.out).toContain('Coverage of Gaza');
    expect(run.out).toMatch(/Board of Peace \(board-of-peace\), .+\n {4}\S/);
    expect(run.out).toContain('First in: “');
  });

  it('helps, and explains what is wrong with its options', () => {
    expect(read(['--help'])).toMatchObject({ status: 0, err: '' });
    const wrong = read(['--xml']);
    expect(wrong.status).toBe(2);
    expect(wrong.err).toContain('--xml');
    expect(wrong.out).toBe('');
  });
});
