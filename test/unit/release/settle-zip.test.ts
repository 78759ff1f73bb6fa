import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { settleZip } from '@/lib/release/settle-zip';

async function pack(files: readonly (readonly [string, string])[], date: Date) {
  const zip = new JSZip();
  for (const [name, text] of files) zip.file(name, text, { date });
  return zip.generateAsync({ type: 'uint8array' });
}

const files = [
  ['manifest.json', '{}'],
  ['assets/b.css', 'b{}'],
  ['assets/a.css', 'a{}'],
] as const;

describe('settleZip', () => {
  it('writes the same bytes for the same files, whenever and in whatever order they were packed', async () => {
    const morning = await pack(files, new Date('2026-10-09T06:00:00Z'));
    const evening = await pack([...files].reverse(), new Date('2027-01-31T21:30:00Z'));
    expect(morning).not.toEqual(evening);
    expect(await settleZip(morning)).toEqual(await settleZip(evening));
  });

  it('keeps every file as it is and leaves out entries for folders', async () => {
    const settled = await JSZip.loadAsync(await settleZip(await pack(files, new Date())));
    const names = Object.keys(settled.files);
    expect(names).toEqual(['assets/a.css', 'assets/b.css', 'manifest.json']);
    expect(await settled.file('assets/a.css')?.async('string')).toBe('a{}');
  });

  it('tells archives of different files apart', async () => {
    const one = await settleZip(await pack([['a', '1']], new Date(0)));
    expect(one).not.toEqual(await settleZip(await pack([['a', '2']], new Date(0))));
  });
});
