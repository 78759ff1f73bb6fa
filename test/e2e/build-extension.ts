import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildExtension } from '@/test/drive/build-extension';
import { browserNames, type BrowserName } from '@/test/drive/find-browser';
import { preGrantHosts } from '@/test/drive/pre-grant';
import { grantedHosts } from '@/test/support/sites';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folders of the built extension: the release, and the release with the test hosts granted. */
    extensions: Readonly<
      Record<BrowserName, { readonly release: string; readonly granted: string }>
    >;
  }
}

/** Builds the extension once for the whole suite. */
export default async function buildForBrowsers(project: TestProject): Promise<void> {
  const built = [];
  for (const browser of browserNames) built.push([browser, await buildBoth(browser)] as const);
  project.provide('extensions', Object.fromEntries(built) as never);
}

async function buildBoth(
  browser: BrowserName,
): Promise<{ readonly release: string; readonly granted: string }> {
  const release = await buildExtension({ browser, outDir: '.output/e2e' });
  const granted = join('.output/e2e', `${browser}-granted`);
  return {
    release,
    granted: await preGrantHosts({ from: release, to: granted, hosts: grantedHosts }),
  };
}
