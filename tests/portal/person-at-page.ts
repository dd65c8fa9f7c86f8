/** The gestures of a person at any page: click what is visible and free, type over, wait until it says so. */

import type { ElementHandle, Page } from 'puppeteer-core';
import { untilSeen } from './until-seen.ts';

/** Clicks the first visible, enabled element of the selector, once no overlay or dialog is over it. */
export async function clickSelector(page: Page, selector: string): Promise<void> {
  await clickLabel(page, undefined, selector);
}

/** Same, for the one whose text is `label` whatever the case (CSS may write it in capitals). */
export async function clickLabel(
  page: Page,
  label: string | undefined,
  selector: string,
): Promise<void> {
  const element = await findFree(page, { label, selector });
  await element.click();
  await element.dispose();
}

/** Replaces what is in a visible field by typing. */
export async function typeInto(page: Page, selector: string, value: string): Promise<void> {
  const field = await findFree(page, { label: undefined, selector });
  await field.click({ count: 3 });
  await field.type(value);
  await field.dispose();
}

export async function waitForTitle(page: Page, title: string): Promise<void> {
  await untilSeen(page, `title ${title}`, async () =>
    (await page.evaluate(() => document.title)) === title ? true : undefined,
  );
}

/** The title, and no overlay any more. */
export async function nextScreen(page: Page, title: string): Promise<void> {
  await untilSeen(page, `screen ${title}`, async () => {
    const seen = await page.evaluate(
      (wanted) =>
        document.title === wanted && document.querySelector('.loading-indicator') === null,
      title,
    );
    return seen ? true : undefined;
  });
}

/** Waits until an element of the selector is visible and, where asked, shows the text. */
export async function waitForText(page: Page, selector: string, text = ''): Promise<void> {
  await untilSeen(page, `${selector} ${text}`, async () => {
    const seen = await page.evaluate(
      (where, wanted) =>
        [...document.querySelectorAll(where)].some(
          (element) => element.checkVisibility() && element.textContent.includes(wanted),
        ),
      selector,
      text,
    );
    return seen ? true : undefined;
  });
}

async function findFree(
  page: Page,
  wanted: { readonly label: string | undefined; readonly selector: string },
): Promise<ElementHandle> {
  return untilSeen(page, `${wanted.selector} ${wanted.label ?? ''}`, async () => {
    const handle = await page.evaluateHandle(
      (selector, label) => {
        if (document.querySelector('.loading-indicator') !== null) return undefined;
        const dialog = document.querySelector('body > .modalAlert');
        return [...document.querySelectorAll(selector)].find(
          (element) =>
            element.checkVisibility() &&
            (dialog?.contains(element) ?? true) &&
            !element.matches(':disabled') &&
            (label === undefined ||
              element.textContent.trim().toLowerCase() === label.toLowerCase()),
        );
      },
      wanted.selector,
      wanted.label,
    );
    return 'click' in handle ? handle : undefined;
  });
}
