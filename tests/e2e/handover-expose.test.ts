/** The exposé inside the file: one page without script that shows the attempt with both hours and the portal's words. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { TECHNICAL_ERROR } from '../portal/portal-driver.ts';
import { eachBrowser } from './support/each-browser.ts';
import { oneFailureKept } from './support/handover-story.ts';
import { handOver } from './support/handover-walk.ts';
import { membersOf, textMember } from './support/judge-file.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'the exposé opens by itself, runs nothing and holds a row of the attempt',
  async (context) => {
    const { browser, portal } = context;
    await oneFailureKept(context);
    const file = await handOver(browser, { for: 'association' });
    const html = textMember(await membersOf(file.path), '2-expose.html');
    expect(html).not.toMatch(/<script|\son\w+=|javascript:|https?:\/\//iu);

    const path = join(browser.downloads, 'expose.html');
    await writeFile(path, html);
    const page = await browser.newPage();
    await page.goto(pathToFileURL(path).href);
    expect(await page.$$eval('script, iframe, link, object, embed', (found) => found.length)).toBe(
      0,
    );
    const rows = await page.$$eval('table tbody tr', (found) =>
      found.map((row) => row.textContent),
    );
    const struck = portal.log().find(({ faulted }) => faulted);
    const hour = new Intl.DateTimeFormat('fr-FR', {
      timeZone: 'Europe/Paris',
      hour: '2-digit',
      minute: '2-digit',
    }).format(Date.parse(struck?.at ?? ''));
    const attempt = rows.find((row) => row.includes(TECHNICAL_ERROR));
    expect(attempt?.replaceAll(/\s+/gu, ' ')).toMatch(
      new RegExp(hour.replace(':', '\\s?[:h]\\s?')),
    );
    const pictures = await page.$$eval('img', (found) =>
      found.map(({ src, naturalWidth }) => [src.slice(0, 15), naturalWidth > 0]),
    );
    expect(pictures).toEqual(pictures.map(() => ['data:image/jpeg', true]));
    expect(pictures.length).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.body.innerText)).toContain(file.code);
  },
);
