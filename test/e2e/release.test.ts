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
    expect(manifest['permissions']).toEqual([
      'storage',
      'activeTab',
      'scripting',
      'contextMenus',
      ...panel,
    ]);
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
    const scripts = await texts(folders.release, '.js');
    const speaking = scripts.filter(([, text]) => primitive.test(text)).map(([file]) => file);
    expect(speaking).toEqual([]);
  });

  it('has pages and styles that load nothing from elsewhere', async () => {
    const loads =
      /<(?:base|iframe|object|embed|form)\b|\b(?:src|srcset|data|action)="?(?:https?:)?\/\//;
    const links = /<link\b[^>]*href="?(?:https?:)?\/\//;
    for (const [file, text] of await texts(folders.release, '.html')) {
      expect(text, file).not.toMatch(loads);
      expect(text, file).not.toMatch(links);
    }
    for (const [file, text] of await texts(folders.release, '.css')) {
      expect(text, file).not.toMatch(/@import|url\(\s*["']?(?:https?:)?\/\//);
    }
  });

  it('forbids its pages everything but their own scripts and styles', async () => {
    const { content_security_policy: policy } = await readManifest(folders.release);
    const { extension_pages: pages = '' } = policy as { readonly extension_pages?: string };
    expect(pages.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });
});

/** Whatever in a script could reach another machine. */
const primitive = new RegExp(
  [
    String.raw`\bfetch\s*\(`,
    String.raw`\b(?:globalThis|window|self)\.fetch\b`,
    String.raw`\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b`,
    String.raw`\b(?:sendBeacon|fetchLater|importScripts)\b`,
    String.raw`\bnew (?:Image|Audio|Worker|SharedWorker)\b`,
    String.raw`\bserviceWorker\.register\b`,
    String.raw`\bimport\(\s*["'\x60](?:https?:)?//`,
    String.raw`\b(?:eval|Function)\s*\(\s*["'\x60]`,
  ].join('|'),
);

/** Files of one kind with their text, at least one. */
async function texts(
  folder: string,
  ending: string,
): Promise<readonly (readonly [string, string])[]> {
  const files = [...(await contents(folder))].filter(([file]) => file.endsWith(ending));
  expect(files.length).toBeGreaterThan(0);
  return files;
}

/** Every file but the manifest, by its path in the folder. */
async function contents(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = await filesBelow(folder);
  const others = files.filter((file) => !file.endsWith('manifest.json'));
  const read = await Promise.all(others.map((file) => readFile(file, 'latin1')));
  return new Map(others.map((file, index) => [file.slice(folder.length), read[index] ?? '']));
}
