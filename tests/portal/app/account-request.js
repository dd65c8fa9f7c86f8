/** The parts of Mon compte that tell of a request: table, frise, documents, past titles. */

import { downloadLink } from './download.js';
import { person } from './person.js';
import { frenchDay, frenchMinute, h } from './dom.js';

export const RECEIPT = 'Télécharger la confirmation de dépôt';
const STATES = { complement: 'En attente de pièces', closed: 'Demande clôturée' };
export const FRISE = [
  { step: 'sent', icon: 'fa-inbox', label: 'Dépôt de la demande' },
  { step: 'instruction', icon: 'fa-refresh', label: 'Instruction en cours' },
  { step: 'decision', icon: 'fa-envelope', label: 'Décision prise' },
  { step: 'available', icon: 'fa-id-card', label: 'Titre de séjour disponible' },
];

/** One row a request; the receipt stands in the first. */
export function requestTable(requests, documents) {
  const receipt = documents.find(({ name }) => name.startsWith('CONFIRMATION_'));
  return h('table', {}, [
    h('caption', {}, 'Suivi de ma demande :'),
    h(
      'thead',
      {},
      row('th', ['N° de la demande', 'Type de demande', 'N° Étranger', 'État de la demande', '']),
    ),
    h(
      'tbody',
      {},
      requests.map((request, index) =>
        row('td', [
          request.numero_demande,
          request.type_demande_sejour,
          person()?.usager.identifiant_agdref ?? '',
          stateOf(request),
          index > 0 || receipt === undefined
            ? ''
            : downloadLink(receipt, { label: RECEIPT, kind: 'upper' }),
        ]),
      ),
    ),
  ]);
}

/** *État de la demande*; those but *envoyée* are users' words (anef-portal.md §4.2). */
export function stateOf(request) {
  return STATES[request.avancement] ?? `Demande envoyée : le ${frenchMinute(request.date_depot)}`;
}

/** Grey when nothing is sent; otherwise the step and those before it are blue, the step has the dot. */
export function timeline(step) {
  const shown = step === 'complement' ? 'instruction' : step;
  const active = FRISE.findIndex((item) => item.step === shown);
  return h('app-frise', {}, [
    h('ul', { class: 'frise' }, [
      FRISE.map(({ icon, label }, index) =>
        h('li', { class: index === active ? 'itemFrise active' : 'itemFrise' }, [
          h('span', { class: `fa ${icon}`, 'aria-hidden': 'true' }),
          h('span', { class: 'frise-label' }, label),
          h('span', { class: 'frise-dot', 'aria-hidden': 'true' }),
        ]),
      ),
    ]),
  ]);
}

export function documentList(documents) {
  if (documents.length === 0) return h('app-mes-documents');
  return h('app-mes-documents', {}, [
    h('h3', {}, 'Mes documents :'),
    h(
      'ul',
      {},
      documents.map((document) => h('li', {}, downloadLink(document))),
    ),
  ]);
}

export function titleHistory(titles) {
  return h('app-historique-titres', {}, [
    h('table', {}, [
      h('caption', {}, 'Historique de mes Titres de Séjour :'),
      h(
        'thead',
        {},
        row('th', ['Début de validité', 'Fin de validité', 'Nature', 'Motif', 'Statut']),
      ),
      h(
        'tbody',
        {},
        titles.map((title) =>
          row('td', [
            frenchDay(title.date_debut_validite),
            frenchDay(title.date_fin_validite),
            title.nature,
            title.motif_delivrance,
            title.statut,
          ]),
        ),
      ),
    ]),
  ]);
}

function row(tag, cells) {
  return h(
    'tr',
    {},
    cells.map((cell) => h(tag, {}, cell)),
  );
}
