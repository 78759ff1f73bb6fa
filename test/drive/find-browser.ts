import { existsSync } from 'node:fs';

const candidates = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
} as const;

/** @throws when no browser is found; the message says what to install. */
export function findBrowser(name: 'chromium' | 'firefox'): string {
  const found = candidates[name].find((path) => existsSync(path));
  if (found === undefined) throw new Error(`No ${name} found. Install it and try again.`);
  return found;
}
