import { parseArgs } from 'node:util';
import { browserNames, findBrowser, type BrowserName } from './find-browser';

export type StartOptions = {
  readonly browser: BrowserName;
  /** null: the demo article. */
  readonly url: URL | null;
  readonly headless: boolean;
  /** Where the screenshot of a headless run goes. */
  readonly out: string;
};

/** @throws with a sentence for the person at the keyboard. */
export function readStartOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      browser: { type: 'string', default: installedBrowser() },
      url: { type: 'string' },
      headless: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  const browser = browserNames.find((name) => name === values.browser);
  if (browser === undefined) throw new Error(`--browser is ${browserNames.join(' or ')}`);
  return {
    browser,
    url: values.url === undefined ? null : readUrl(values.url),
    headless: values.headless || !hasDisplay(),
    out: values.out ?? `.screenshots/start-${browser}.png`,
  };
}

function installedBrowser(): BrowserName {
  return browserNames.find((name) => findBrowser(name) !== null) ?? 'chromium';
}

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !url.protocol.startsWith('http')) {
    throw new Error(
      `--url needs a web address, such as https://www.example.org/; this is not one: ${text}`,
    );
  }
  return url;
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY, CI } = process.env;
  if (CI) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}
