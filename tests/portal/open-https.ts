/** Opens the HTTPS server: reads each request whole, sends each answer with a true `Date`, cuts when asked. */

import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { Answer, Ask } from './http-answer.ts';

const CERT = new URL('./cert/', import.meta.url);
/** A little more than the largest upload the portal takes. */
const MOST_BYTES = 20_000_000;

export interface HttpsSetup {
  readonly port: number;
  /** UTC, ms. */
  readonly now: () => number;
  readonly answer: (ask: Ask) => Promise<Answer | 'reset'>;
}

export interface OpenServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1 only. */
export async function openHttps(setup: HttpsSetup): Promise<OpenServer> {
  const [key, cert] = await Promise.all([
    readFile(new URL('key.pem', CERT)),
    readFile(new URL('cert.pem', CERT)),
  ]);
  const server = createServer({ key, cert }, (message, response) => {
    // A request that dies half-way, or a portal that closes, has nobody left to be answered.
    handle(setup, message, response).catch(() => message.socket.destroy());
  });
  await listen(server, setup.port);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no TCP port');
  return { port: address.port, close: async () => close(server) };
}

async function handle(
  setup: HttpsSetup,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const answer = await setup.answer(await readAsk(message));
  if (answer === 'reset') {
    message.socket.destroy();
    return;
  }
  response.writeHead(answer.status, {
    ...answer.headers,
    date: new Date(setup.now()).toUTCString(),
    // Browsers silently repeat a request whose reused connection breaks: a reset would not be seen.
    connection: 'close',
  });
  response.end(answer.body);
}

async function readAsk(message: IncomingMessage): Promise<Ask> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('a request body comes as bytes');
    size += chunk.length;
    if (size > MOST_BYTES) throw new RangeError('request body too long');
    chunks.push(chunk);
  }
  const url = new URL(message.url ?? '/', 'https://portal.invalid');
  return {
    method: message.method ?? 'GET',
    host: (message.headers.host ?? '').replace(/:\d+$/, ''),
    path: url.pathname,
    query: url.searchParams,
    headers: message.headers,
    body: Buffer.concat(chunks),
  };
}

async function listen(server: Server, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, '127.0.0.1', resolve);
  await promise;
}

async function close(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeAllConnections();
  await promise;
}
