/** Mon compte: false emptiness first, the truth a little later (anef-portal.md §4.1, §8.3, §15.6). */

import { block, pair, tabs } from './account-blocks.js';
import { complementBlock } from './account-complement.js';
import { nationalityPanel } from './account-nationality.js';
import { documentList, requestTable, timeline, titleHistory } from './account-request.js';
import { quietApi } from './api.js';
import { frenchDay, h, wait } from './dom.js';
import { setPerson } from './person.js';
import { settings } from './settings.js';

const TABS = [
  'Demande de Titre de Séjour',
  'Demande de changement de situation',
  "Demande d'accès à la Nationalité Française",
];
const EMPTY = { me: null, unread: null, request: null, history: null, others: null, nat: null };

export async function showAccount({ outlet, isCurrent }) {
  const page = h('app-mon-compte');
  outlet.append(page);
  page.append(...sections(EMPTY));
  if (settings.account === 'empty') return;
  const first = Promise.all([
    quietApi('GET', '/api/usager/moi?is_by_nature_titre=true'),
    quietApi('GET', '/api/notifications/non-lu?per_page=3&page=1'),
    wait(settings.accountFillMs),
  ]);
  const rest = Promise.all([
    quietApi('GET', '/api/sejour/usager/demande_sejour'),
    quietApi('GET', '/api/sejour/historique-droit-sejour'),
    quietApi('GET', '/api/usager/autres-demandes'),
    quietApi('GET', '/api/anf/dossier-stepper'),
  ]);
  if (settings.account === 'half') {
    // The upper blocks do not wait for the requests, whose failure is told like any other.
    const [me, unread] = await first;
    if (isCurrent()) draw(page, { ...EMPTY, me, unread });
  }
  const [[me, unread], [request, history, others, nat]] = await Promise.all([first, rest]);
  if (isCurrent()) draw(page, { me, unread, request, history, others, nat });
}

function draw(page, seen) {
  setPerson(seen.me);
  const name = document.querySelector('.account-name');
  if (name !== null) name.textContent = seen.me.usager.nom_affiche;
  page.replaceChildren(...sections(seen));
}

function sections({ me, unread, ...files }) {
  return [
    h('div', { class: 'error-slot', role: 'alert' }),
    h('h1', { class: 'h1' }, 'Mon compte'),
    h(
      'div',
      { class: 'blocks' },
      profile(me),
      notifications(unread),
      currentStatus(me?.statut_actuel ?? null),
    ),
    requests(files),
  ];
}

function profile(me) {
  const rows =
    me === null
      ? []
      : [
          pair('Nom', me.usager.nom),
          pair('Prénom', me.usager.prenoms.join(' ')),
          pair('Téléphone', me.usager.telephone),
          pair('Mail', me.usager.email),
        ];
  return block('app-mon-profil', 'Mon profil', [
    rows,
    h(
      'a',
      { href: '#/espace-personnel/mes-informations', class: 'upper' },
      'Voir mes informations',
    ),
  ]);
}

function notifications(unread) {
  const items = unread?._items ?? [];
  return block('app-mes-notifications', 'Mes notifications', [
    items.length === 0
      ? h('p', {}, "Vous n'avez pas de notification")
      : items.map((item) => h('p', {}, `${frenchDay(item._created)} : ${item.motif_notification}`)),
    h(
      'a',
      { href: '#/espace-personnel/mes-notifications', class: 'upper' },
      'Voir toutes mes notifications',
    ),
  ]);
}

function currentStatus(status) {
  return block(
    'app-mon-statut-actuel',
    'Mon statut actuel',
    status === null
      ? h('p', {}, "Vous n'avez pas de statut actuel")
      : [
          pair('Dernier titre obtenu', status.titre),
          pair('Motif du dernier titre obtenu', status.motif_delivrance),
          pair('Durée de validité', status.duration),
          pair('Début de validité', frenchDay(status.date_debut_validite)),
          pair('Fin de validité', frenchDay(status.date_fin_validite)),
        ],
  );
}

function requests({ request, history, others, nat }) {
  const sent = request === null || request.statut === 'BROUILLON' ? null : request;
  const panels = [
    h('app-ma-demande-sejour', {}, [
      sent === null
        ? h('div', {}, timeline(null))
        : h(
            'div',
            {},
            requestTable([sent, ...(others?.demandes ?? [])], sent.documents),
            timeline(sent.avancement),
            complementBlock(sent.complement),
          ),
      documentList(request?.documents ?? []),
      titleHistory(history?.droits ?? []),
      h(
        'button',
        {
          type: 'button',
          class: 'btn btn-secondary',
          onclick: () => (location.hash = '#/sejour/declaration-changement'),
        },
        'Déclarer un changement >',
      ),
    ]),
    h('app-changement-situation', {}, h('p', {}, "Vous n'avez pas de déclaration en cours.")),
    nationalityPanel(nat),
  ];
  return h('section', { class: 'requests' }, [
    h('h2', {}, 'Mes demandes en cours'),
    h('p', {}, 'Vos demandes en cours sont listées ci-dessous.'),
    h(
      'p',
      {},
      'Vous pouvez suivre les progrès du traitement de vos demandes une fois celles-ci envoyées.',
    ),
    h('p', {}, "Ainsi que consulter l'historique de vos précédentes demandes."),
    tabs(TABS, panels),
  ]);
}
