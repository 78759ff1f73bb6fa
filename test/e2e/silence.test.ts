import { readdir } from 'node:fs/promises';
import { describe, expect, inject, it } from 'vitest';
import { waitForCard } from '@/test/drive/card';
import { browserNames } from '@/test/drive/find-browser';
import { hover } from '@/test/drive/hover';
import { expectMarks } from '@/test/support/expect-marks';
import { news } from '@/test/support/sites';
import { useBrowser } from '@/test/support/use-browser';

/** What the browsers ask of their makers by themselves, with no extension in them. */
const browserMakers = /(^|\.)(google|googleapis|gstatic|mozilla|firefox)\.(com|org|net)$/;

describe.each(browserNames)('the network in %s', (name) => {
  const session = useBrowser(name);

  it('carries nothing but what the pages themselves ask for', async () => {
    const { browser, server } = session();
    const page = await browser.openPage(`${news}/article.html`);
    await expectMarks(page, ['Board of Peace']);
    await hover(page, 'Board of Peace');
    await waitForCard(browser, page);
    const files = await readdir(inject('extensions')[name].release);
    const pages = files.filter((file) => file.endsWith('.html'));
    expect(pages).toContain('popup.html');
    for (const own of pages) await browser.openExtensionPage(own);
    const asked = server
      .requests()
      .filter(({ host }) => !browserMakers.test(host))
      .map(({ host, path }) => `${host}${path}`);
    expect(new Set(asked)).toEqual(
      new Set(['news.localhost/article.html', 'news.localhost/favicon.ico']),
    );
  });
});
