/** Which title: renewal, another one, options greyed without a word (anef-portal.md §5.5, §15.4). */

import { h } from './dom.js';
import { radio } from './fields.js';
import { inlineMessage } from './messages.js';
import { setPerson } from './person.js';

const OTHERS = [
  { value: 'ETUDIANT', label: "En tant qu'étudiant" },
  { value: 'VISITEUR', label: 'En tant que visiteur' },
  { value: 'TALENT', label: 'En tant que passeport talent' },
  { value: 'PROTECTION', label: 'En tant que bénéficiaire de la protection internationale' },
  {
    value: 'SALARIE',
    label: 'En tant que salarié - Hors passeport talent & hors Citoyen UE',
    disabled: true,
  },
  { value: 'FAMILLE', label: 'En tant que membre de famille' },
  { value: 'VULNERABLE', label: 'Je suis en situation de vulnérabilité' },
  { value: 'UE', label: "En tant que citoyen de l'Union Européenne", disabled: true },
  { value: 'NE_EN_FRANCE', label: 'En tant que ressortissant étranger né en France' },
];
/** What a renewal meets, by the account's rule; the first two wordings and the last are attested (anef-portal.md §7.1). */
const REFUSALS = {
  'too-early': {
    severity: 'error',
    parts: ['Il est trop tôt pour demander le renouvellement de votre titre.'],
  },
  expired: {
    severity: 'warn',
    atOnce: true,
    parts: [
      'Votre titre de séjour est expiré depuis ',
      h('strong', {}, 'plus de'),
      ' ',
      h('strong', {}, '9 mois'),
      '.',
    ],
  },
  'too-early-dates': {
    severity: 'warn',
    atOnce: true,
    parts: [
      'Le dépôt de votre demande de renouvellement sera possible ',
      h('strong', {}, 'du 18/01/2027'),
      ' ',
      h('strong', {}, 'au 18/02/2027'),
      '.',
    ],
  },
  'already-open': {
    severity: 'error',
    parts: [
      'Une demande a déjà été déposée et est en cours de traitement. Vous ne pouvez pas en déposer une autre.',
    ],
  },
  'not-handed-over': {
    severity: 'error',
    parts: [
      "La remise de votre précédent titre de séjour n'a pas été enregistrée. Vous ne pouvez pas demander son renouvellement.",
    ],
  },
  'not-recognised': {
    severity: 'error',
    parts: [
      "Demande invalide. Vous n'êtes pas reconnu bénéficiaire de la protection internationale.",
    ],
  },
};
const OPEN_FORMS = ['RENOUVELLEMENT', 'ETUDIANT'];

export async function showSituation({ outlet, api, isCurrent }) {
  const me = await api('GET', '/api/usager/moi?is_by_nature_titre=true&only_tse=true');
  if (!isCurrent()) return;
  setPerson(me);
  const refusal = REFUSALS[me.blocking.motif];
  const message = h('div', { class: 'message-slot' });
  const form = h('form', {}, [
    h('h1', { class: 'h1' }, 'Votre situation actuelle'),
    message,
    ...(refusal?.atOnce ? [] : choices(me)),
  ]);
  const refuse = () =>
    message.replaceChildren(
      inlineMessage(
        refusal.severity,
        refusal.parts.map((part) => (typeof part === 'string' ? part : part.cloneNode(true))),
      ),
    );
  if (refusal?.atOnce) refuse();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const choice = new FormData(form).get('SITUATION');
    if (choice === 'RENOUVELLEMENT' && refusal !== undefined) refuse();
    else if (OPEN_FORMS.includes(choice)) location.hash = '#/sejour/demande-tse/etudiant/info';
  });
  outlet.append(h('app-triage', {}, form));
}

function choices({ statut_actuel: status }) {
  const renewal =
    status === null
      ? []
      : [
          h(
            'p',
            {},
            'Vous êtes titulaire d’un titre de séjour en tant que « Etudiant ». Ce titre porte la mention « ETUDIANT-ÉLÈVE ».',
          ),
          radio({
            name: 'SITUATION',
            value: 'RENOUVELLEMENT',
            label: 'Je sollicite le renouvellement de ce titre',
          }),
        ];
  return [
    ...renewal,
    h('h2', {}, 'JE SOLLICITE UN AUTRE TITRE DE SÉJOUR :'),
    ...OTHERS.map((option) => radio({ name: 'SITUATION', ...option })),
    h('button', { type: 'submit', class: 'btn btn-primary' }, 'Je commence'),
  ];
}
