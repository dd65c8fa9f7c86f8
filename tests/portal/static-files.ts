/** Serves the files of `app/` from disk, for skin B those of `app-b/` in their place, by a closed list of names and kinds. */

import { readFile } from 'node:fs/promises';
import { type Answer, emptyAnswer } from './http-answer.ts';

const FOLDERS = {
  A: [new URL('./app/', import.meta.url)],
  B: [new URL('./app-b/', import.meta.url), new URL('./app/', import.meta.url)],
} as const;
const NAME = /^[a-z0-9-]+\.(html|css|js)$/;

const KINDS: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** The file of that name, or 404. The main document is never cached, so that it can fail; the rest is, as each answer costs a connection. */
export async function staticFile(name: string, skin: 'A' | 'B' = 'A'): Promise<Answer> {
  const kind = KINDS[NAME.exec(name)?.[1] ?? ''];
  if (kind === undefined) return emptyAnswer(404);
  for (const folder of FOLDERS[skin]) {
    const body = await readFile(new URL(name, folder)).catch(() => undefined);
    if (body === undefined) continue;
    const caching = name.endsWith('.html') ? 'no-store' : 'max-age=600';
    return { status: 200, headers: { 'content-type': kind, 'cache-control': caching }, body };
  }
  return emptyAnswer(404);
}
