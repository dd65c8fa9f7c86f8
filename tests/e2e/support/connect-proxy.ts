/** A CONNECT proxy that lets a browser reach the false portal only, and remembers who else it asked for. */

import { createServer, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { BROWSER_OWN_HOSTS, PORTAL_HOSTS } from './reachable-hosts.ts';

export interface ConnectProxy {
  readonly port: number;
  /** Every host name asked for that was refused, in order of first asking, without the browser's own. */
  refusedHosts(): string[];
  /** The same, the browser's own included: to look at when a browser changes its habits. */
  allRefusedHosts(): string[];
  close(): Promise<void>;
}

/**
 * Pipes `CONNECT portal:443` and `CONNECT sso:443` to `portalPort` on loopback (TLS stays end to
 * end, so a socket that the portal destroys is a real network error in the page) and answers 403
 * to every other name, and to plain `http:` whatever its name.
 */
export async function startConnectProxy({
  portalPort,
}: {
  portalPort: number;
}): Promise<ConnectProxy> {
  const refused = new Set<string>();
  const open = new Set<Duplex>();
  const server = createServer((request, response) => {
    refused.add(plainHost(request));
    response.writeHead(403, { connection: 'close' }).end();
  });
  server.on('connection', (socket: Socket) => remember(open, socket));
  server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    const [host = '', port] = (request.url ?? '').split(':');
    client.on('error', () => client.destroy());
    if (!PORTAL_HOSTS.includes(host) || port !== '443') {
      refused.add(host);
      client.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      return;
    }
    remember(open, joinSockets({ client, head, portalPort }));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: portOf(server.address()),
    refusedHosts: () => [...refused].filter((host) => !BROWSER_OWN_HOSTS.has(host)),
    allRefusedHosts: () => [...refused],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

interface Tunnel {
  readonly client: Duplex;
  readonly head: Buffer;
  readonly portalPort: number;
}

/** Either side's end, reset or death is passed to the other, so that faults stay what they are. */
function joinSockets({ client, head, portalPort }: Tunnel): Socket {
  const upstream = connect(portalPort, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) upstream.write(head);
    upstream.pipe(client);
    client.pipe(upstream);
  });
  upstream.on('error', () => client.destroy());
  upstream.on('close', () => client.destroy());
  client.on('close', () => upstream.destroy());
  return upstream;
}

function remember(open: Set<Duplex>, socket: Duplex): void {
  open.add(socket);
  socket.once('close', () => open.delete(socket));
}

/** `http://host/path` as proxies receive it; a strange request is named by its own text. */
function plainHost(request: IncomingMessage): string {
  const url = request.url ?? '';
  return URL.canParse(url) ? new URL(url).hostname : `${request.headers.host ?? '?'} ${url}`;
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return address.port;
}
