/** For whom: the first question of a request (anef-portal.md §5.5). */

import { h } from './dom.js';
import { radio } from './fields.js';

export async function showTriage({ outlet }) {
  const form = h('form', {}, [
    h('h1', { class: 'h1' }, 'Je sollicite ou renouvelle un titre de séjour pour :'),
    radio({ name: 'DEMANDEUR', value: 'MOI', label: 'Moi-même (à partir de 16 ans)' }),
    radio({
      name: 'DEMANDEUR',
      value: 'MINEUR',
      label: 'Un mineur bénéficiaire de la protection internationale de plus de 16 ans',
    }),
    h('button', { type: 'submit', class: 'btn btn-primary' }, 'Je continue'),
  ]);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (new FormData(form).get('DEMANDEUR') === 'MOI') location.hash = '#/sejour/demande-tse';
  });
  outlet.append(h('app-triage-demandeur', {}, form));
}
