/** Asks the false portal over HTTPS as a program: no browser, no redirect followed, cookies by hand. */

import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { PORTAL_HOST, SSO_HOST } from './hosts.ts';

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Question {
  readonly port: number;
  readonly method?: string;
  readonly host?: string;
  /** With query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Rejects when the connection is cut. */
export async function askPortal(question: Question): Promise<Reply> {
  const { promise, resolve, reject } = Promise.withResolvers<Reply>();
  const outgoing = request(
    {
      host: '127.0.0.1',
      port: question.port,
      method: question.method ?? 'GET',
      path: question.path,
      headers: { ...question.headers, host: question.host ?? PORTAL_HOST },
      rejectUnauthorized: false,
    },
    (incoming) => {
      const chunks: Uint8Array[] = [];
      incoming.on('data', (chunk: Uint8Array) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          body: Buffer.concat(chunks),
        }),
      );
    },
  );
  outgoing.on('error', reject);
  outgoing.end(question.body);
  return promise;
}

/** Goes through the SSO as the page does; the cookie header of the signed-in portal. */
export async function signInByProgram(
  port: number,
  { login, password }: { readonly login: string; readonly password: string },
): Promise<string> {
  const host = SSO_HOST;
  const start = '/auth/realms/anef-usagers/protocol/openid-connect/auth?state=s-1';
  const page = await askPortal({ port, host, path: start });
  const action = /action="([^"]+)"/.exec(page.body.toString())?.[1]?.replaceAll('&amp;', '&') ?? '';
  const body = new URLSearchParams({ username: login, password }).toString();
  const sent = await askPortal({ port, host, method: 'POST', path: action, body });
  const fragment = new URL(sent.headers.location ?? 'https://none.invalid').hash.slice(1);
  const code = new URLSearchParams(fragment).get('code');
  const path = '/api/usager/connexion';
  const answer = await askPortal({ port, method: 'POST', path, body: JSON.stringify({ code }) });
  return (answer.headers['set-cookie'] ?? []).map((line) => line.split(';')[0]).join('; ');
}
