/** The whole portal closed: one heading, as the tools saw it (anef-portal.md §6). */

import { h } from './dom.js';

export function showMaintenance(root) {
  document.title = 'Étrangers en France';
  root.replaceChildren(
    h('main', { role: 'main', class: 'maintenance-page' }, [
      h('h1', {}, 'Site en maintenance'),
      h('p', {}, 'Nous vous remercions de votre patience.'),
    ]),
  );
}
