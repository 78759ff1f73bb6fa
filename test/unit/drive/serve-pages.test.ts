import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages, type PageServer } from '@/test/drive/serve-pages';

let folder = '';
let server: PageServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-pages-'));
  await writeFile(join(folder, 'index.html'), '<p>Front page');
  server = await servePages([
    { host: 'a.localhost', folder, headers: { 'x-site': 'a' } },
    { host: 'b.localhost', folder },
  ]);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

type Answer = { readonly status: number; readonly site: unknown; readonly body: string };

function get(host: string, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { securePort: port } = server;
    const headers = { host };
    const asked = request({ port, path, headers, rejectUnauthorized: false }, (response) => {
      const { statusCode: status = 0 } = response;
      text(response).then(
        (body) => resolve({ status, site: response.headers['x-site'], body }),
        reject,
      );
    });
    asked.on('error', reject).end();
  });
}

/** First line of the proxy's answer to CONNECT. */
function tunnel(host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.proxyPort, '127.0.0.1', () => {
      socket.write(`CONNECT ${host}:443 HTTP/1.1\r\nHost: ${host}:443\r\n\r\n`);
    });
    socket.on('error', reject);
    socket.once('data', (chunk) => {
      socket.destroy();
      resolve(chunk.toString().split('\r\n')[0] ?? '');
    });
  });
}

describe('the page server', () => {
  it('serves a folder under its name with the headers of the site', async () => {
    expect(await get('a.localhost', '/')).toEqual({
      status: 200,
      site: 'a',
      body: '<p>Front page',
    });
    expect((await get('b.localhost:1234', '/index.html')).site).toBeUndefined();
  });

  it.each(['/missing.html', '/%', '/../../etc/hostname', '/%2e%2e/%2e%2e/etc/hostname'])(
    'has nothing at %s',
    async (path) => {
      expect((await get('a.localhost', path)).status).toBe(404);
    },
  );

  it('lets a browser through to its sites alone and writes down every wish', async () => {
    expect(await tunnel('a.localhost')).toContain('200');
    expect(await tunnel('tracker.test')).toContain('502');
    await get('a.localhost', '/index.html');
    expect(server.requests()).toEqual(
      expect.arrayContaining([
        { host: 'tracker.test', path: null },
        { host: 'a.localhost', path: '/index.html' },
      ]),
    );
  });
});
