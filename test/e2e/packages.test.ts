import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageExtension } from '@/test/drive/package-extension';

const run = promisify(execFile);
const here = '.output/packages';
let elsewhere = '';
/** Several builds, each on a machine that may be busy; ms. */
const timeout = 300_000;

beforeAll(async () => {
  elsewhere = await mkdtemp(join(tmpdir(), 'phase-two-reader-'));
  await rm(here, { recursive: true, force: true });
  await packageExtension(here);
  await unpack(await zipNamed(here, 'sources'), elsewhere);
  await symlink(resolve('node_modules'), join(elsewhere, 'node_modules'), 'junction');
}, timeout);

afterAll(() => rm(elsewhere, { recursive: true }));

async function zipNamed(folder: string, kind: string): Promise<Uint8Array> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(`-${kind}.zip`));
  expect(files).toHaveLength(1);
  return readFile(join(folder, files[0] ?? ''));
}

async function unpack(bytes: Uint8Array, folder: string): Promise<void> {
  for (const file of Object.values((await JSZip.loadAsync(bytes)).files)) {
    const path = join(folder, file.name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await file.async('uint8array'));
  }
}

/** Another folder, another place on earth, another moment, a shell set up for something else. */
async function build(script: string): Promise<string> {
  const env = { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'C', NODE_ENV: 'development' };
  const shell = process.platform === 'win32';
  await run('npm', ['run', script], { cwd: elsewhere, env, shell, maxBuffer: 1e8 });
  return join(elsewhere, '.output');
}

/** Digests would say that they differ, not where. */
async function contents(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const files = Object.values((await JSZip.loadAsync(bytes)).files);
  const texts = files.map(async (file) => [file.name, await file.async('binarystring')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

async function expectSame(kind: string, built: string): Promise<void> {
  const ours = await zipNamed(here, kind);
  const theirs = await zipNamed(built, kind);
  const before = await contents(ours);
  const after = await contents(theirs);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual([]);
  expect(Buffer.compare(ours, theirs)).toBe(0);
}

describe('the sources, unpacked in another folder', () => {
  it('build the Firefox package to the byte, and the sources themselves', { timeout }, async () => {
    const built = await build('build-for-amo');
    await expectSame('firefox', built);
    await expectSame('sources', built);
  });

  it('build the Chrome package to the byte', { timeout }, async () => {
    await expectSame('chrome', await build('package:chrome'));
  });

  it('hold what a build needs and a reviewer reads, and nothing else', async () => {
    const names = Object.keys(await contents(await zipNamed(here, 'sources')));
    expect(names).toContain('SOURCES.md');
    const roots = new Set(names.map((name) => name.split('/')[0]));
    expect(
      [...roots].filter((root) => ['test', '.output', 'node_modules'].includes(root ?? '')),
    ).toEqual([]);
  });
});

describe('the packages', () => {
  it.each(['chrome', 'firefox'])('for %s name all the code of others in them', async (kind) => {
    const { 'third-party-notices.txt': notices = '' } = await contents(await zipNamed(here, kind));
    const named = [...notices.matchAll(/^-{80}\n\n(\S+) \d/gm)].map(([, name]) => name);
    expect(named).toEqual([
      '@wxt-dev/browser',
      '@wxt-dev/i18n',
      'compromise',
      'efrt',
      'grad-school',
      'preact',
      'suffix-thumb',
      'valibot',
      'webextension-polyfill',
      'wxt',
    ]);
  });

  it('hold the manifest at their root, where the stores look for it', async () => {
    for (const kind of ['chrome', 'firefox']) {
      expect(Object.keys(await contents(await zipNamed(here, kind)))).toContain('manifest.json');
    }
  });
});
