import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import type { PageSite } from './serve-pages';

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Answers a request with a file of the site's folder; 404 where there is none. */
export async function answerFromFolder(options: {
  readonly site: PageSite | undefined;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}): Promise<void> {
  const { site, request, response } = options;
  const body = site === undefined ? null : await readPage(site.folder, request.url ?? '/');
  if (site === undefined || body === null) {
    response.writeHead(404).end();
    return;
  }
  const type = mediaTypes[extname(body.path)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, ...site.headers }).end(body.bytes);
}

async function readPage(
  folder: string,
  url: string,
): Promise<{ readonly path: string; readonly bytes: Buffer } | null> {
  try {
    const { pathname } = new URL(url, 'https://unknown');
    const file = normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html');
    const path = join(folder, file);
    return { path, bytes: await readFile(path) };
  } catch {
    // No such file, or no such address: pages ask for the oddest things.
    return null;
  }
}
