/** Pages of plain text: a heading and a sentence. */

import { h } from './dom.js';

export async function showStatic({ outlet }, title) {
  outlet.append(
    h(
      'app-static',
      {},
      h('h1', { class: 'h1' }, title),
      h('p', {}, 'Contenu en cours de mise à jour.'),
    ),
  );
}
