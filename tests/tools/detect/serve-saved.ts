/** Answers a browser's requests from a saved page: the page at its address, what lies beside it on the disk, nothing else. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, resolve, sep } from 'node:path';
import type { HTTPRequest } from 'puppeteer-core';

export type SavedPage = { file: string; url: string; status: number; contentType: string };

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
};

/** Listener for `request` events; the page's own address is answered once and again at each reload. */
export function serveSaved(page: SavedPage): (request: HTTPRequest) => void {
  const address = withoutFragment(page.url);
  return (request) => {
    const main = request.isNavigationRequest() && withoutFragment(request.url()) === address;
    const answer = main ? own(page) : beside(page, request.url());
    void (answer ? request.respond(answer) : request.abort('failed')).catch(() => undefined);
  };
}

function own({ file, status, contentType }: SavedPage) {
  return { status, contentType, body: readFileSync(file) };
}

/** `page_files/style.css` beside the saved page, as browsers save it; never outside its folder. */
function beside(page: SavedPage, url: string) {
  const folder = dirname(resolve(page.file));
  const base = new URL('.', withoutFragment(page.url)).href;
  if (!url.startsWith(base)) return undefined;
  const path = resolve(
    join(folder, decodeURIComponent(new URL(url.slice(base.length), 'file:///').pathname)),
  );
  if (!path.startsWith(folder + sep) || !existsSync(path) || !statSync(path).isFile())
    return undefined;
  return {
    status: 200,
    contentType: types[extname(path)] ?? 'application/octet-stream',
    body: readFileSync(path),
  };
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
