/** The dates that only the person knows: proposed from the portal's words, confirmed by one tap, shown first everywhere. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { BAO } from '../portal/accounts.ts';
import { openAccount, openHome } from '../portal/portal-driver.ts';
import type { BrowserUnderTest } from './support/browser-under-test.ts';
import { eachBrowser } from './support/each-browser.ts';
import { oneQuietDay } from './support/handover-story.ts';
import { textOf } from './support/handover-walk.ts';
import { asRecord, keptEntries } from './support/kept-entries.ts';
import { press } from './support/person.ts';
import { untilChipSays } from './support/seen-chip.ts';
import { until } from './support/until.ts';

const DAY = 86_400_000;
const iso = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(Date.now() + days * DAY);
const inWords = (day: string): string =>
  new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'dates are proposed, confirmed by one tap, given by hand, and the nearest stands first',
  async (context) => {
    const { browser, portal } = context;
    const [permit, paper] = [iso(48), iso(21)];
    if (BAO.currentStatus === null) throw new Error('BAO has a status');
    portal.setAccount(BAO.login, { currentStatus: { ...BAO.currentStatus, end: permit } });
    const portalTab = await oneQuietDay(context);
    expect(await factsOf(browser)).toEqual({});

    const page = await browser.extensionPage('journal.html');
    await press(page, 'confirm-dates');
    await until(async () => (await nearest(page)).includes(inWords(permit)), {
      what: 'the title’s last day before everything else',
      timeoutMs: 30_000,
    });
    expect(await nearest(page)).toMatch(/\b48\b/u);
    expect(await page.$('[data-testid="suggested"]')).toBeNull();
    expect(await factsOf(browser)).toEqual({
      'permit.title': BAO.currentStatus.title,
      'permit.expiry': permit,
    });

    await press(page, 'change-dates');
    await fillDate(page, 'prolongation.from', iso(-69));
    await fillDate(page, 'prolongation.until', paper);
    await press(page, 'dates-keep');
    await until(async () => (await nearest(page)).includes(inWords(paper)), {
      what: 'the nearer date to stand first',
      timeoutMs: 30_000,
    });
    expect(await nearest(page)).toMatch(/\b21\b/u);
    expect(await factsOf(browser)).toMatchObject({
      'permit.expiry': permit,
      'prolongation.from': iso(-69),
      'prolongation.until': paper,
    });
    await standsFirst(page);
    await page.close();

    await browser.clickIcon(portalTab);
    const popup = await browser.popup();
    await until(() => popup.has('nearest'), { what: 'the date in the popup' });
    const said = await popup.text();
    expect(said).toContain(inWords(paper));
    expect(said).toContain('21 jours');
    await popup.close();

    await openHome(portalTab);
    await openAccount(portalTab);
    const chip = (await untilChipSays(browser, portalTab, "Vu aujourd'hui")).replaceAll(
      '\u00A0',
      ' ',
    );
    expect(chip).toContain("C'est noté, c'est une preuve.");
    expect(chip).toContain(
      `Votre attestation finit le ${inWords(paper).replace(/ \d{4}$/u, '')} : dans 21 jours.`,
    );
    expect(chip).toContain('Imprimer ma feuille');
  },
);

async function factsOf(browser: BrowserUnderTest): Promise<Record<string, unknown>> {
  const facts = (await keptEntries(browser)).map(({ claims }) => asRecord(claims['fact']));
  return Object.fromEntries(
    facts.filter(({ name }) => name !== undefined).map(({ name, value }) => [String(name), value]),
  );
}

async function fillDate(page: Page, field: string, day: string): Promise<void> {
  const [year, month, date] = day.split('-');
  await page.locator(`input[data-testid="date-${field}"]`).fill(`${date}/${month}/${year}`);
}

/** Of the frame over the journal, with spaces as people read them. */
async function nearest(page: Page): Promise<string> {
  return (await textOf(page, 'nearest')).replaceAll(/\s+/gu, ' ');
}

/** Nothing of the journal stands above the frame. */
async function standsFirst(page: Page): Promise<void> {
  const above = await page.evaluate(() => {
    const top = (selector: string): number =>
      document.querySelector(selector)?.getBoundingClientRect().top ?? Infinity;
    const others = ['[data-testid="waiting"]', '[data-testid="timeline"]', '[data-testid="give"]'];
    return others.filter((selector) => top(selector) < top('[data-testid="nearest"]'));
  });
  expect(above).toEqual([]);
}
