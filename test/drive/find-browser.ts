import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

const variables = {
  chromium: ['CHROMIUM_PATH', 'CHROME_PATH'],
  firefox: ['FIREFOX_PATH'],
} as const satisfies Record<BrowserName, readonly string[]>;

/** Looked up in every folder of PATH. */
const commands = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
} as const satisfies Record<BrowserName, readonly string[]>;

const macApplications = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
} as const satisfies Record<BrowserName, readonly string[]>;

const windowsPrograms = {
  chromium: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
} as const satisfies Record<BrowserName, readonly string[]>;

/**
 * Path of an installed browser, or null when there is none: what an environment variable names, else the
 * usual commands and places of Linux, macOS and Windows.
 */
export function findBrowser(name: BrowserName): string | null {
  const named = variables[name].map((variable) => env[variable]).find(Boolean);
  return named ?? places(name).find((path) => existsSync(path)) ?? null;
}

function places(name: BrowserName): readonly string[] {
  if (platform === 'win32') return below(windowsFolders(), windowsPrograms[name]);
  const onPath = below((env['PATH'] ?? '').split(delimiter), commands[name]);
  if (platform !== 'darwin') return onPath;
  return [
    ...below(['/Applications', join(env['HOME'] ?? '', 'Applications')], macApplications[name]),
    ...onPath,
  ];
}

function windowsFolders(): readonly string[] {
  return [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(
    (folder) => folder !== undefined,
  );
}

function below(folders: readonly string[], names: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}
