import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { htmlDocument } from '@/lib/cli/html-document';
import { readDocument, type DocumentReading } from '@/lib/cli/read-document';

const source = (name: string) => readFileSync(`test/fixtures/pages/${name}.html`, 'utf8');

/** From the page's markup to its mentions, as a reader gets them. */
const read = (html: string): Promise<DocumentReading> =>
  readDocument(htmlDocument(html), { force: false });

const surfaces = ({ mentions }: DocumentReading) => mentions.map((mention) => mention.text);

it.each([
  ['a live page with posts on other things between', 'long-live-blog', 'Kerem Shalom'],
  ['a story between menus and comments on other wars', 'foreign-menus', 'Ali Shaath'],
  ['a page that gives names in Arabic and Hebrew', 'names-in-scripts', 'yellow line'],
  ['a short text below a film', 'video', 'Rafah crossing'],
  ['an AMP page', 'amp-article', 'COGAT'],
  ['an opinion', 'opinion', 'Board of Peace'],
])('marks %s', async (_, name, mention) => {
  const reading = await read(source(name));
  expect(reading.verdict.kind).toBe('coverage');
  expect(surfaces(reading)).toContain(mention);
});

it.each([
  ['a live page of the day on which Gaza is one post of nine', 'world-live-blog'],
  ['a story with Gaza in its menu, related stories and comments', 'gaza-in-menu'],
  ['a story with Gaza in its ticker, cookie box and newsletter too', 'surrounded'],
  ['a film with films on Gaza up next', 'other-video'],
  ['an AMP page with Gaza in its sidebar, advertisement and list', 'other-amp-article'],
])('leaves %s unmarked', async (_, name) => {
  const { verdict, mentions } = await read(source(name));
  expect(verdict.kind).toBe('not-coverage');
  expect(mentions).toEqual([]);
});

it('takes nothing from the menus and comments around a story', async () => {
  const said = surfaces(await read(source('foreign-menus'))).join(' ');
  expect(said).not.toMatch(/Hezbollah|Lebanon|Ukraine|Iran/);
});

it('marks a name in English beside the same name in Arabic, each once', async () => {
  const { mentions } = await read(source('names-in-scripts'));
  const boards = mentions.filter(({ entity }) => entity === 'board-of-peace');
  expect(boards.map(({ text }) => text).filter((text) => /[a-z]/i.test(text))).toEqual([
    'Board of Peace',
  ]);
});

it.each([
  ['declares German', 'lang="de"'],
  ['declares Arabic', 'lang="ar" dir="rtl"'],
  ['declares nothing', ''],
  ['declares what is no language', 'lang="{{locale}}"'],
])('reads an English page that %s', async (_, attribute) => {
  const html = source('news-article').replace('lang="en-GB"', attribute);
  expect((await read(html)).verdict.kind).toBe('coverage');
});

it.each([
  ['declares English', 'lang="en"'],
  ['declares nothing', ''],
])('says that a German page which %s is not in English', async (_, attribute) => {
  const { verdict, mentions } = await read(source('not-english').replace('lang="de"', attribute));
  expect(verdict).toMatchObject({ kind: 'not-english' });
  expect(mentions).toEqual([]);
});

it('says that an Arabic page with names in English is not in English', async () => {
  const sentence =
    'قال الوسطاء في القاهرة إن Board of Peace و Hamas سيتلقيان النص النهائي قبل نهاية الأسبوع في غزة. ';
  const html = `<html><body><h1>غزة Gaza</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(4)}</body></html>`;
  expect((await read(html)).verdict.kind).toBe('not-english');
});
