import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import type { SourceDocument } from '@/lib/cli/source-document';
import { textDocument } from '@/lib/cli/text-document';

const htmlNames = new Set(['.html', '.htm', '.xhtml']);
const charset = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

/**
 * Reads a file, or standard input for `-`, by its extension, else by what it starts with.
 *
 * @throws {Error} when it cannot be read.
 */
export async function loadDocument(file: string): Promise<SourceDocument> {
  if (file === '-') {
    const input = await readAll(process.stdin);
    return looksLikeHtml(input) ? await fromHtml(input) : textDocument(input);
  }
  const bytes = await readFile(file);
  const extension = extname(file).toLowerCase();
  const isHtml =
    htmlNames.has(extension) || (extension !== '.txt' && looksLikeHtml(bytes.toString()));
  return isHtml ? await fromHtml(decode(bytes)) : textDocument(bytes.toString('utf8'));
}

function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<!doctype html|<html|<head|<body|<!--|<(?:article|main|div|p|h1)[\s>])/i.test(
    text,
  );
}

/** Texts alone need no parser: it is loaded with the first page. */
async function fromHtml(html: string): Promise<SourceDocument> {
  const { htmlDocument } = await import('@/lib/cli/html-document');
  return htmlDocument(html);
}

/** In the encoding the page declares, UTF-8 when it declares none that is known. */
function decode(bytes: Buffer): string {
  const label = charset.exec(bytes.toString('latin1', 0, 4096))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
}
