/** The application's own error page, in its default words (anef-portal.md §6). */

import { h } from './dom.js';

export function showMaintenance(root) {
  document.title = 'Étrangers en France';
  root.replaceChildren(
    h('main', { role: 'main' }, [
      h('dsfr-page-response', {}, [
        h('h1', {}, 'Erreur inattendue'),
        h('p', {}, 'Essayez de rafraichir la page ou bien ressayez plus tard.'),
        h(
          'p',
          {},
          'Désolé, le service rencontre un problème, nous travaillons pour le résoudre le plus rapidement possible.',
        ),
      ]),
    ]),
  );
}
