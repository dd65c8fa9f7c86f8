/** The proxy of the stories: what it lets through, what it refuses and remembers, what it keeps real. */

import { request } from 'node:http';
import { createServer as createRawServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startConnectProxy, type ConnectProxy } from './connect-proxy.ts';
import { BROWSER_OWN_HOSTS, PORTAL_HOSTS } from './reachable-hosts.ts';

let portal: Server;
let proxy: ConnectProxy;

beforeEach(async () => {
  portal = createRawServer((socket) => {
    socket.once('data', (bytes) => {
      if (bytes.toString() === 'reset') socket.resetAndDestroy();
      else socket.end(`portal heard ${bytes.toString()}`);
    });
  });
  await listen(portal);
  proxy = await startConnectProxy({ portalPort: portOf(portal) });
});

afterEach(async () => {
  await proxy.close();
  await new Promise((resolve) => portal.close(resolve));
});

describe('connect proxy', () => {
  test.each(PORTAL_HOSTS)('pipes %s to the portal and accuses nobody', async (host) => {
    expect(await through(`${host}:443`, 'hello')).toBe('portal heard hello');
    expect(proxy.allRefusedHosts()).toEqual([]);
  });

  test.each([
    ['evil.example:443', 'evil.example'],
    [`${PORTAL_HOSTS[0] ?? ''}:80`, PORTAL_HOSTS[0] ?? ''],
    [`${PORTAL_HOSTS[0] ?? ''}.evil.example:443`, `${PORTAL_HOSTS[0] ?? ''}.evil.example`],
  ])('refuses %s and remembers its name once', async (target, name) => {
    expect(await through(target, 'hello')).toBe('403');
    expect(await through(target, 'hello')).toBe('403');
    expect(proxy.refusedHosts()).toEqual([name]);
  });

  test('remembers the host of a request in plain http', async () => {
    const status = await new Promise((resolve, reject) => {
      const url = 'http://evil.example/beacon';
      const asked = request({ host: '127.0.0.1', port: proxy.port, path: url }, (answer) => {
        resolve(answer.statusCode);
        answer.resume();
      });
      asked.on('error', reject).end();
    });
    expect(status).toBe(403);
    expect(proxy.refusedHosts()).toEqual(['evil.example']);
  });

  test.each([...BROWSER_OWN_HOSTS.keys()])('refuses %s without an accusation', async (host) => {
    expect(await through(`${host}:443`, 'hello')).toBe('403');
    expect(proxy.refusedHosts()).toEqual([]);
    expect(proxy.allRefusedHosts()).toEqual([host]);
  });

  test('passes on a connection that the portal destroys', async () => {
    expect(await through(`${PORTAL_HOSTS[0] ?? ''}:443`, 'reset')).toBe('');
  });
});

/** What comes back through a tunnel until it ends, or the status that refused the tunnel. */
function through(target: string, words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: proxy.port, method: 'CONNECT', path: target });
    asked.on('error', reject);
    asked.on('connect', (response, socket) => {
      if (response.statusCode !== 200) {
        socket.destroy();
        resolve(String(response.statusCode));
        return;
      }
      let heard = '';
      socket.on('data', (bytes: Buffer) => (heard += bytes.toString()));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(heard));
      socket.write(words);
    });
    asked.end();
  });
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}

function portOf(server: Server): number {
  const address: string | AddressInfo | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
