import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadDocument } from '@/lib/cli/load-document';

const folder = mkdtempSync(join(tmpdir(), 'reader-'));
afterAll(() => rmSync(folder, { recursive: true }));

function save(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('loadDocument', () => {
  it.each([
    ['page.html', '<p>One<b>two</b></p>', 'Onetwo'],
    ['page.HTM', '<p>One<b>two</b></p>', 'Onetwo'],
    ['text.txt', '<p>One</p>', '<p>One</p>'],
    ['page.bin', '<!doctype html><p>One</p>', 'One'],
    ['text', 'One < two', 'One < two'],
  ])('reads %s by its name, else by its content', async (name, content, expected) => {
    expect((await loadDocument(save(name, content))).text).toBe(expected);
  });

  it('reads a page in the encoding that it declares', async () => {
    const html =
      '<html><head><meta charset="windows-1252"></head><body><p>T\xfcrkiye</p></body></html>';
    expect((await loadDocument(save('old.html', Buffer.from(html, 'latin1')))).text).toBe(
      'Türkiye',
    );
    const unknown = '<meta charset="x-nothing"><p>Türkiye</p>';
    expect((await loadDocument(save('odd.html', unknown))).text).toBe('Türkiye');
  });

  it('keeps a text as it is, so that offsets count its own characters', async () => {
    const text = '\ufeffTitle\r\n\r\n🕊️ Hamas\r\n';
    expect((await loadDocument(save('bom.txt', text))).text).toBe(text);
  });

  it('fails on what is not there', async () => {
    await expect(loadDocument(join(folder, 'nothing.txt'))).rejects.toThrow('ENOENT');
  });
});
