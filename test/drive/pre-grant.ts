import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A copy of a built extension that may read the given hosts from the start. The manifest differs in that
 * alone and every other file is the release's own: no driver can answer the browser's permission prompt
 * in Chromium.
 */
export async function preGrantHosts(options: {
  readonly from: string;
  readonly to: string;
  /** Match patterns. */
  readonly hosts: readonly string[];
}): Promise<string> {
  const { from, to, hosts } = options;
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
  const file = join(to, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  await writeFile(file, JSON.stringify(withHosts(manifest, hosts), null, 2));
  return to;
}

/** The manifest with host permissions added and nothing else changed. */
function withHosts(
  manifest: Readonly<Record<string, unknown>>,
  hosts: readonly string[],
): Record<string, unknown> {
  return { ...manifest, host_permissions: hosts };
}
