import { zip } from 'wxt';
import { quietLogger } from './quiet-logger';

/** Packs both releases and their sources into a folder, as `npm run package` does. */
export async function packageExtension(outDir: string): Promise<void> {
  await zip({ browser: 'chrome', outDir, logger: quietLogger });
  await zip({ browser: 'firefox', outDir, logger: quietLogger });
}
