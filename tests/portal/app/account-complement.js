/** The complement that a préfecture asks for, with or without a way to answer (anef-portal.md §4.2; wordings ours). */

import { ApiRefusal, api, told } from './api.js';
import { frenchDay, h } from './dom.js';
import { messageBar, tell } from './messages.js';

export function complementBlock(complement) {
  if (complement === null || complement === undefined) return h('app-complement');
  const bar = messageBar();
  const send = told(async () => {
    try {
      await api('POST', '/api/sejour/usager/demande_sejour/complement', {});
      tell(bar, 'success', ['Vos documents ont bien été transmis.']);
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      tell(bar, 'error', error.answer.messages ?? []);
    }
  });
  return h('app-complement', {}, [
    h('h3', {}, 'Demande de complément'),
    h('p', {}, `Pièces demandées le ${frenchDay(complement.date_creation_demande)}`),
    h(
      'ul',
      {},
      complement.pieces.map((piece) => h('li', {}, piece)),
    ),
    bar,
    complement.reponse_possible
      ? [
          h('input', { type: 'file', id: 'COMPLEMENT', 'aria-label': 'Joindre un document' }),
          h(
            'button',
            { type: 'button', class: 'btn btn-primary', onclick: send },
            'Transmettre mes documents',
          ),
        ]
      : [],
  ]);
}
