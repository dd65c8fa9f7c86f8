/** The requests of Mon compte as cards; labels as in skin A, which no capture contradicts (anef-portal.md §6, §14). */

import { frenchDay, frenchMinute, h } from './dom.js';
import { downloadLink } from './download.js';
import { person } from './person.js';

const RECEIPT = 'Télécharger la confirmation de dépôt';
const STATES = { complement: 'En attente de pièces', closed: 'Demande clôturée' };
const FRISE = [
  ['sent', 'Dépôt de la demande'],
  ['instruction', 'Instruction en cours'],
  ['decision', 'Décision prise'],
  ['available', 'Titre de séjour disponible'],
];

/** One card a request; the receipt stands in the first. */
export function requestTable(requests, documents) {
  const receipt = documents.find(({ name }) => name.startsWith('CONFIRMATION_'));
  return h(
    'ul',
    { class: 'fr-raw-list' },
    requests.map((request, index) =>
      h('li', { class: 'fr-card' }, [
        h('h3', { class: 'fr-card__title' }, request.type_demande_sejour),
        h('dl', {}, [
          line('N° de la demande', request.numero_demande),
          line('Type de demande', request.type_demande_sejour),
          line('N° Étranger', person()?.usager.identifiant_agdref ?? ''),
          line('État de la demande', h('p', { class: 'fr-badge' }, stateOf(request))),
        ]),
        index > 0 || receipt === undefined
          ? []
          : downloadLink(receipt, { label: RECEIPT, kind: 'fr-download__link' }),
      ]),
    ),
  );
}

function stateOf(request) {
  return STATES[request.avancement] ?? `Demande envoyée : le ${frenchMinute(request.date_depot)}`;
}

function line(label, value) {
  return [h('dt', {}, label), h('dd', {}, value)];
}

/** Which step is active is told by ARIA alone. */
export function timeline(step) {
  const shown = step === 'complement' ? 'instruction' : step;
  return h(
    'ol',
    { class: 'fr-steps' },
    FRISE.map(([name, label]) =>
      h('li', { 'aria-current': name === shown ? 'step' : false }, label),
    ),
  );
}

export function documentList(documents) {
  if (documents.length === 0) return h('app-mes-documents');
  return h('app-mes-documents', {}, [
    h('h3', {}, 'Mes documents :'),
    documents.map((document) =>
      h(
        'div',
        { class: 'fr-download' },
        downloadLink(document, { kind: 'fr-download__link download-file' }),
      ),
    ),
  ]);
}

export function titleHistory(titles) {
  return h('section', { class: 'fr-accordion' }, [
    h('h3', { class: 'fr-accordion__title' }, 'Historique de mes Titres de Séjour :'),
    titles.map((title) =>
      h('dl', {}, [
        line('Début de validité', frenchDay(title.date_debut_validite)),
        line('Fin de validité', frenchDay(title.date_fin_validite)),
        line('Nature', title.nature),
        line('Motif', title.motif_delivrance),
        line('Statut', title.statut),
      ]),
    ),
  ]);
}
