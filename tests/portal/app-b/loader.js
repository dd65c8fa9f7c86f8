/** The white overlay while something is awaited, in the place of skin A's dark one. */

import { h, wait } from './dom.js';
import { settings } from './settings.js';

export const loader = h('anef-loader', { 'aria-live': 'polite' });
let waiting = 0;

/** Keeps the overlay until the promise settles, and at least as long as the settings say. */
export async function withLoader(promise) {
  waiting += 1;
  draw();
  const [outcome] = await Promise.allSettled([promise, wait(settings.loaderMs)]);
  waiting -= 1;
  draw();
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}

function draw() {
  const shown =
    waiting === 0
      ? []
      : [h('div', { class: 'loading-indicator' }, h('div', { class: 'fr-spinner' }))];
  loader.replaceChildren(...shown);
}
