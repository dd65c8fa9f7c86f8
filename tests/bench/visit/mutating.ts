/** A page that never rests: twenty times a second some of its nodes go and others come. */
import type { Page } from 'puppeteer-core';

/** From now on, in the document that stands there and in those that come. */
export async function keepMutating(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(mutateInPage);
  await page.evaluate(mutateInPage);
}

/** Runs in the page, so it is whole in itself. */
function mutateInPage(): void {
  const box = document.createElement('div');
  let turn = 0;
  setInterval(() => {
    turn += 1;
    if (!box.isConnected) document.querySelector('main, app-root, body')?.append(box);
    box.className = turn % 2 === 0 ? 'loading' : 'ready';
    box.replaceChildren(
      ...Array.from({ length: 10 }, (_, at) => {
        const line = document.createElement('p');
        line.textContent = `Ligne ${at}, tour ${turn}`;
        return line;
      }),
    );
  }, 50);
}
