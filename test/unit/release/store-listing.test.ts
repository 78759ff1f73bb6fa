import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = 'assets/store';
const listing = readFileSync(join(folder, 'listing.md'), 'utf8');

function section(title: string): string {
  const found = listing.split(/^## /m).find((part) => part.startsWith(`${title}\n`));
  return (found ?? '').slice(title.length).trim();
}

type Manifest = {
  readonly permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
};

function manifestFor(browser: string): Manifest {
  return JSON.parse(readFileSync(`test/fixtures/manifests/${browser}.json`, 'utf8')) as Manifest;
}

describe('the store listing', () => {
  it('introduces the extension in the words of its manifest, in as many as the stores print', () => {
    const short = section('Short description');
    expect(short.length).toBeLessThanOrEqual(132);
    expect(readFileSync('assets/locales/en.yml', 'utf8')).toContain(`description: ${short}\n`);
  });

  it.each(['chromium', 'firefox'])('gives a reason for all that %s is asked for', (browser) => {
    const { permissions, optional_host_permissions: hosts } = manifestFor(browser);
    const reasons = section('Why each permission');
    for (const permission of [...permissions, ...hosts]) {
      expect(reasons).toContain(`\`${permission}\``);
    }
  });

  it('has pictures of the sizes that the stores take', () => {
    const sizes = readdirSync(folder)
      .filter((file) => file.endsWith('.png'))
      .map(sizeOf);
    expect(sizes).toEqual([...Array.from({ length: 4 }, () => '1280x800'), '1400x560', '440x280']);
  });
});

/** Width and height stand at fixed places of a PNG's first chunk. */
function sizeOf(file: string): string {
  const bytes = readFileSync(join(folder, file));
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}
