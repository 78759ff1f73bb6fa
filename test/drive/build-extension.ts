import { join } from 'node:path';
import { build } from 'wxt';
import type { BrowserName } from './find-browser';
import { quietLogger } from './quiet-logger';

const targets = { chromium: 'chrome', firefox: 'firefox' } as const satisfies Record<
  BrowserName,
  string
>;

/** Builds the release of the extension for a browser and returns its folder. */
export async function buildExtension(options: {
  readonly browser: BrowserName;
  /** Folder to build into, so that builds for different ends do not meet. */
  readonly outDir: string;
}): Promise<string> {
  const target = targets[options.browser];
  await build({ browser: target, outDir: options.outDir, logger: quietLogger });
  return join(options.outDir, `${target}-mv3`);
}
