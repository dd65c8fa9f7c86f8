/** The dark overlay over everything while something is awaited; `<anef-loader>` is empty when idle. */

import { h, wait } from './dom.js';
import { settings } from './settings.js';

export const loader = h('anef-loader');
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
  if (waiting === 0) loader.replaceChildren();
  else if (loader.childElementCount === 0) {
    loader.append(
      h(
        'div',
        { class: 'loading-indicator' },
        h('div', { class: 'spinnerBox' }, h('div', { class: 'spinner type2' })),
      ),
    );
  }
}
