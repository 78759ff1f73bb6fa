import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, type BrowserName } from './find-browser';

const packages = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
} as const satisfies Record<BrowserName, string>;

const advice = {
  chromium: 'Install Chrome or Chromium 140 or later, or name it in CHROMIUM_PATH.',
  firefox: 'Install Firefox 150 or later, or name it in FIREFOX_PATH.',
} as const satisfies Record<BrowserName, string>;

/**
 * Path of the browser; as root on Debian or Ubuntu it is installed when it is not there.
 * @throws elsewhere, saying in one sentence what to install.
 */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found !== null) return found;
  if (canInstall()) install(packages[name]);
  const installed = findBrowser(name);
  if (installed === null) throw new Error(`No ${name} found. ${advice[name]}`);
  return installed;
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** fonts-noto-core: screenshots with the letters that a reader would see. */
function install(browserPackage: string): void {
  console.error(`Installing ${browserPackage} with apt-get …`);
  aptGet('update');
  aptGet('install', '--yes', '--no-install-recommends', browserPackage, 'fonts-noto-core');
}

function aptGet(...args: readonly string[]): void {
  execFileSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
