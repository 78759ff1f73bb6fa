/** Draws assets/public/icon/*.png from the two SVG drawings: `npm run icons`. */
import { mkdir, readFile } from 'node:fs/promises';
import { launch, type Browser } from 'puppeteer-core';
import { ensureBrowser } from './ensure-browser';
import { sandboxArguments } from './sandbox-arguments';

/** At 16 px the lines of text in the full drawing turn to mush: it has a drawing of its own. */
const drawings = [
  { size: 16, file: 'assets/icon-small.svg' },
  { size: 32, file: 'assets/icon.svg' },
  { size: 48, file: 'assets/icon.svg' },
  { size: 96, file: 'assets/icon.svg' },
  { size: 128, file: 'assets/icon.svg' },
] as const;

async function draw(browser: Browser, drawing: (typeof drawings)[number]): Promise<void> {
  const svg = await readFile(drawing.file);
  const page = await browser.newPage();
  await page.setViewport({ width: drawing.size, height: drawing.size });
  await page.setContent(
    `<style>body { margin: 0 } img { display: block }</style>` +
      `<img width="${drawing.size}" src="data:image/svg+xml;base64,${svg.toString('base64')}">`,
  );
  await page.screenshot({
    path: `assets/public/icon/${drawing.size}.png`,
    omitBackground: true,
  });
  await page.close();
}

await mkdir('assets/public/icon', { recursive: true });
const browser = await launch({
  browser: 'chrome',
  executablePath: ensureBrowser('chromium'),
  args: [...sandboxArguments()],
});
try {
  for (const drawing of drawings) await draw(browser, drawing);
} finally {
  await browser.close();
}
