import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { preGrantHosts } from '@/test/drive/pre-grant';

describe('granting hosts to a built extension', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pre-grant-'));
    await mkdir(join(folder, 'release'));
    const manifest = { name: 'A', permissions: ['storage'] };
    await writeFile(join(folder, 'release/manifest.json'), JSON.stringify(manifest));
    await writeFile(join(folder, 'release/gate.js'), 'gate();');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('adds host permissions to a copy, changes nothing else and leaves the release alone', async () => {
    const from = join(folder, 'release');
    const to = join(folder, 'granted');
    await preGrantHosts({ from, to, hosts: ['https://*.localhost/*'] });
    expect(JSON.parse(await readFile(join(to, 'manifest.json'), 'utf8'))).toEqual({
      name: 'A',
      permissions: ['storage'],
      host_permissions: ['https://*.localhost/*'],
    });
    expect(await readFile(join(to, 'gate.js'), 'utf8')).toBe('gate();');
    expect(await readFile(join(from, 'manifest.json'), 'utf8')).not.toContain('host_permissions');
  });

  it('leaves nothing of an earlier copy behind', async () => {
    const from = join(folder, 'release');
    const to = join(folder, 'granted');
    await mkdir(to);
    await writeFile(join(to, 'old.js'), '');
    await preGrantHosts({ from, to, hosts: [] });
    await expect(readFile(join(to, 'old.js'))).rejects.toThrow('ENOENT');
  });
});
