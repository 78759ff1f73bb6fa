import { createServer as createProxy } from 'node:http';
import { createServer, type Server as SecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import type { Duplex } from 'node:stream';
import { makeCertificate } from './certificate';
import { answerFromFolder } from './static-folder';

/** One thing a browser asked of the network, from whatever context. */
type Request = {
  readonly host: string;
  /** null: only the host was seen, because the connection was refused. */
  readonly path: string | null;
};

export type PageSite = {
  readonly host: string;
  readonly folder: string;
  /** Answered with every page, e.g. a content security policy. */
  readonly headers?: Readonly<Record<string, string>>;
};

export type PageServer = {
  /**
   * HTTP proxy through which a browser reaches the sites under their own names and nothing else.
   * Everything it asks for, in any context, passes here.
   */
  readonly proxyPort: number;
  /** The same sites without the proxy; only for names below `localhost`. */
  readonly securePort: number;
  /** In the order of arrival. */
  requests(): readonly Request[];
  close(): Promise<void>;
};

/** Serves folders as web sites, over https with a certificate of its own, on loopback. */
export async function servePages(sites: readonly PageSite[]): Promise<PageServer> {
  const log: Request[] = [];
  const tunnels = new Set<Duplex>();
  const secure = createServer(await makeCertificate(), (request, response) => {
    const host = hostName(request.headers.host ?? '');
    log.push({ host, path: request.url ?? '/' });
    void answerFromFolder({ site: sites.find((site) => site.host === host), request, response });
  });
  const proxy = createRecordingProxy({
    log,
    hosts: sites.map((site) => site.host),
    secure,
    tunnels,
  });
  const [proxyPort, securePort] = await Promise.all([listen(proxy), listen(secure)]);
  return {
    proxyPort,
    securePort,
    requests: () => [...log],
    close: async () => {
      for (const tunnel of tunnels) tunnel.destroy();
      proxy.closeAllConnections();
      secure.closeAllConnections();
      await Promise.all([close(proxy), close(secure)]);
    },
  };
}

function createRecordingProxy(options: {
  readonly log: Request[];
  readonly hosts: readonly string[];
  readonly secure: SecureServer;
  readonly tunnels: Set<Duplex>;
}): ReturnType<typeof createProxy> {
  const proxy = createProxy((request, response) => {
    const { host, pathname } = new URL(request.url ?? '/', 'http://unknown');
    options.log.push({ host, path: pathname });
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    // Node hands a tunnel over and forgets it: whoever closes the server has to end it.
    options.tunnels.add(socket);
    socket.on('close', () => options.tunnels.delete(socket));
    socket.on('error', () => socket.destroy());
    const host = hostName(request.url ?? '');
    if (!options.hosts.includes(host)) {
      options.log.push({ host, path: null });
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    options.secure.emit('connection', socket);
  });
  return proxy;
}

function hostName(hostAndPort: string): string {
  return hostAndPort.replace(/:\d+$/, '');
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
