import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { browserNames } from '@/test/drive/find-browser';
import { grantedHosts } from '@/test/support/sites';

type Manifest = Readonly<Record<string, unknown>>;

async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe.each(browserNames)('the release for %s', (name) => {
  const folders = inject('extensions')[name];

  it('has the manifest that was agreed on', async () => {
    const { version, ...manifest } = await readManifest(folders.release);
    const agreed = await readFile(`test/fixtures/manifests/${name}.json`, 'utf8');
    expect(manifest).toEqual(JSON.parse(agreed));
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('asks for nothing at install that a browser would warn of', async () => {
    const manifest = await readManifest(folders.release);
    const panel = name === 'chromium' ? ['sidePanel'] : [];
    expect(manifest['permissions']).toEqual(['storage', 'activeTab', 'scripting', ...panel]);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('is what the end-to-end tests drive, but for the hosts they grant', async () => {
    const { host_permissions: hosts, ...rest } = await readManifest(folders.granted);
    expect(hosts).toEqual(grantedHosts);
    expect(rest).toEqual(await readManifest(folders.release));
    const released = await contents(folders.release);
    expect(await contents(folders.granted)).toEqual(released);
  });

  it('holds no means of asking the network for anything', async () => {
    const scripts = [...(await contents(folders.release))].filter(([file]) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    const primitive =
      /\bfetch\s*\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b|\bWebTransport\b/;
    const speaking = scripts.filter(([, text]) => primitive.test(text)).map(([file]) => file);
    expect(speaking).toEqual([]);
  });
});

/** Every file but the manifest, by its path in the folder. */
async function contents(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = await filesBelow(folder);
  const others = files.filter((file) => !file.endsWith('manifest.json'));
  const texts = await Promise.all(others.map((file) => readFile(file, 'latin1')));
  return new Map(others.map((file, index) => [file.slice(folder.length), texts[index] ?? '']));
}
