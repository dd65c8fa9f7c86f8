/** Declaring a change of situation, and a loss, theft or damage with its own form (anef-portal.md §5.5, §15.9). */

import { h } from './dom.js';
import { radio } from './fields.js';
import { shortForm } from './short-form.js';

const CHANGES = [
  { value: 'ADRESSE', label: "Je déclare un changement d'adresse" },
  { value: 'ETAT_CIVIL', label: "Je déclare un changement d'état civil" },
  { value: 'FAMILLE', label: 'Je déclare un changement de situation familiale' },
  { value: 'PVD', label: 'Je déclare la perte, le vol ou la détérioration de mon titre' },
];

export async function showChange({ outlet, api }) {
  outlet.append(
    shortForm({
      tag: 'app-declaration-changement',
      title: 'Déclarer un changement de situation',
      fields: CHANGES.map((change) => radio({ name: 'CHANGEMENT', ...change })),
      label: 'Je continue',
      send: async ({ CHANGEMENT: change }) => {
        if (change === undefined) return undefined;
        if (change === 'PVD') {
          location.hash = '#/sejour/declaration-pvd/infos';
          return undefined;
        }
        await api('POST', '/api/sejour/usager/changement_situation', { change });
        return h('p', {}, 'Votre déclaration a bien été prise en compte.');
      },
    }),
  );
}

export async function showLossIntroduction({ outlet }) {
  outlet.append(
    h('app-triage-intermediaire-pvd', {}, [
      h('h1', { class: 'h1' }, 'Votre démarche en ligne'),
      h('p', {}, 'À la fin de la démarche, votre déclaration est enregistrée par la préfecture.'),
      h(
        'button',
        {
          type: 'button',
          class: 'btn btn-primary',
          onclick: () => (location.hash = '#/sejour/declaration-pvd'),
        },
        'Je continue',
      ),
    ]),
  );
}

/** Its confirmation is its own and brings no PDF. */
export async function showLossForm({ outlet, api, setTitle }) {
  setTitle('Étape 1');
  outlet.append(
    shortForm({
      tag: 'app-declaration-pvd',
      title: 'Déclarer une perte, un vol ou une détérioration',
      fields: [
        h('label', { for: 'SITUATION_PVD' }, 'Votre situation'),
        h(
          'select',
          { id: 'SITUATION_PVD', name: 'SITUATION_PVD' },
          ['Perte', 'Vol', 'Détérioration'].map((name) => h('option', { value: name }, name)),
        ),
      ],
      label: 'Envoyer la déclaration',
      send: async (values) => {
        await api('POST', '/api/sejour/usager/declaration_pvd', values);
        setTitle('Étape 2');
        return h(
          'div',
          { class: 'confirmation-procedure' },
          h('p', {}, 'Votre déclaration a bien été enregistrée.'),
        );
      },
    }),
  );
}
