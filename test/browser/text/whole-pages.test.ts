import { afterEach, expect, it } from 'vitest';
import { assessCoverage } from '@/lib/gate/assess-coverage';
import { collectEvidence } from '@/lib/gate/collect-evidence';
import { collectBlocks } from '@/lib/text/collect-blocks';
import { findMainContent } from '@/lib/text/main-content';
import { layoutVisibility } from '@/lib/text/visibility';
import ampArticle from '@/test/fixtures/pages/amp-article.html?raw';
import foreignMenus from '@/test/fixtures/pages/foreign-menus.html?raw';
import longLiveBlog from '@/test/fixtures/pages/long-live-blog.html?raw';
import namesInScripts from '@/test/fixtures/pages/names-in-scripts.html?raw';
import notEnglish from '@/test/fixtures/pages/not-english.html?raw';
import opinion from '@/test/fixtures/pages/opinion.html?raw';
import otherAmpArticle from '@/test/fixtures/pages/other-amp-article.html?raw';
import otherVideo from '@/test/fixtures/pages/other-video.html?raw';
import surrounded from '@/test/fixtures/pages/surrounded.html?raw';
import video from '@/test/fixtures/pages/video.html?raw';
import worldLiveBlog from '@/test/fixtures/pages/world-live-blog.html?raw';

/** The page laid out in a frame, as a browser parses it. */
async function open(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  if (page === null) throw new Error('The frame has no document');
  return page;
}

afterEach(() => document.querySelector('iframe')?.remove());

it.each([
  ['a live page with other posts between', longLiveBlog, 'coverage'],
  ['a story among foreign menus', foreignMenus, 'coverage'],
  ['names in Arabic and Hebrew', namesInScripts, 'coverage'],
  ['a film with a short text', video, 'coverage'],
  ['an AMP page', ampArticle, 'coverage'],
  ['an opinion', opinion, 'coverage'],
  ['a live page of the day', worldLiveBlog, 'not-coverage'],
  ['a story among menus about Gaza', surrounded, 'not-coverage'],
  ['a film with films about Gaza up next', otherVideo, 'not-coverage'],
  ['an AMP page among links about Gaza', otherAmpArticle, 'not-coverage'],
  ['a German page', notEnglish, 'not-english'],
])('judges %s in a browser as without one', async (_, html, expected) => {
  expect(assessCoverage(collectEvidence(await open(html))).kind).toBe(expected);
});

it('reads the story and nothing around it', async () => {
  const texts = findMainContent(await open(foreignMenus))
    .flatMap((root) => collectBlocks(root, { visibility: layoutVisibility }))
    .map((block) => block.text);
  expect(texts[0]).toBe('Committee counts what it governs');
  expect(texts.at(-1)).toContain('says a baker in Gaza City');
  expect(texts.join(' ')).not.toMatch(/Hezbollah|Ukraine|World Cup|cookies/);
});
