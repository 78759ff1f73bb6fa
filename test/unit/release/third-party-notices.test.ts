import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { composeNotices } from '@/lib/release/third-party-notices';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'notices-'));
});

afterEach(() => rmSync(root, { recursive: true }));

/** Installs a package and returns the path of its one module. */
function install(
  name: string,
  files: Readonly<Record<string, string>>,
  repository = `https://code.example/${name}`,
): string {
  const folder = join(root, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  const manifest = { name, version: '1.2.3', license: 'MIT', repository: { url: repository } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return join(folder, 'dist/index.js');
}

describe('composeNotices', () => {
  it('names each package once, by name, with version, licence and address', () => {
    const zebra = install('zebra', { LICENSE: 'Zebra may be used.\n' });
    const ant = install('@farm/ant', { 'LICENSE.md': 'Ant may be used.\n' });
    const notices = composeNotices([zebra, `${zebra}?commonjs`, join(root, 'lib/own.ts'), ant]);
    expect(notices.match(/^\S+ 1\.2\.3 \(MIT\)\nhttps.*$/gm)).toEqual([
      '@farm/ant 1.2.3 (MIT)\nhttps://code.example/@farm/ant',
      'zebra 1.2.3 (MIT)\nhttps://code.example/zebra',
    ]);
    expect(notices).toContain('Zebra may be used.');
    expect(notices).not.toContain('own.ts');
  });

  it('gives a package without a licence file the licence of its repository', () => {
    const repository = 'git+https://code.example/farm.git';
    const modules = [
      install('@farm/ant', {}, repository),
      install('@farm/bee', { LICENSE: 'The farm may be used.' }, repository),
    ];
    expect(composeNotices(modules).match(/The farm may be used/g)).toHaveLength(2);
  });

  it('ships no package whose licence nobody can read', () => {
    const module = install('mole', {});
    expect(() => composeNotices([module])).toThrow('mole has no licence text');
  });
});
