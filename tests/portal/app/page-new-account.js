/** The two pages after the number is accepted: mail, then password with a secret in the fragment (anef-portal.md §5.4). */

import { h } from './dom.js';
import { showNotice } from './error-dialog.js';
import { fieldError } from './messages.js';
import { shortForm } from './short-form.js';

const FORMAT =
  'Format attendu : au moins 12 caractères, une majuscule, une minuscule, un caractère spécial et un chiffre.';

export async function showEmail({ outlet, api }) {
  const slot = h('div');
  outlet.append(
    shortForm({
      tag: 'app-confirmation-email',
      title: 'Saisissez votre adresse email',
      fields: [
        input('EMAIL', 'Adresse email'),
        input('EMAIL_BIS', "Confirmation de l'adresse email"),
        slot,
      ],
      label: 'Valider',
      send: async ({ EMAIL: email, EMAIL_BIS: again }) => {
        slot.replaceChildren();
        if (email === '' || email !== again) {
          slot.append(fieldError('Les deux champs doivent être identiques.'));
          return undefined;
        }
        await api('POST', '/api/usager/inscription/email', { email });
        sayCreated();
        return undefined;
      },
    }),
  );
}

export async function showPassword({ outlet, api }) {
  const slot = h('div');
  const token = new URLSearchParams(location.hash.split('?')[1]).get('token') ?? '';
  outlet.append(
    shortForm({
      tag: 'app-creation-mot-de-passe',
      title: 'Créez votre mot de passe',
      fields: [
        h('p', { class: 'text-success' }, 'Votre adresse email a bien été validée.'),
        input('PASSE', 'Mot de passe', 'password'),
        input('PASSE_BIS', 'Confirmation du mot de passe', 'password'),
        h('p', { class: 'hint' }, FORMAT),
        slot,
      ],
      label: 'Valider',
      send: async ({ PASSE: first, PASSE_BIS: second }) => {
        const good = /^(?=.*[A-Z])(?=.*[a-z])(?=.*\d)(?=.*[^A-Za-z\d]).{12,}$/.test(first);
        const problem = first === second ? FORMAT : 'Les deux champs doivent être identiques.';
        slot.replaceChildren(...(good && first === second ? [] : [fieldError(problem)]));
        if (!good || first !== second) return undefined;
        await api('POST', '/api/usager/inscription/mot-de-passe', { token });
        return h('p', { class: 'text-success' }, 'Votre compte a bien été créé.');
      },
    }),
  );
}

/** The mail itself is never sent. */
function sayCreated() {
  showNotice({
    title: 'CRÉATION DE COMPTE',
    sentences: [
      'Demande de création de compte bien enregistrée.',
      'Un email vous a été envoyé afin de confirmer votre adresse email.',
      'Vous devez confirmer votre adresse email et créer votre mot de passe avant de pouvoir envoyer votre demande.',
      'Votre identifiant de connexion sera votre N° Etranger',
    ],
    button: "Retour à l'accueil",
    onClose: () => (location.hash = '#/'),
  });
}

function input(name, label, type = 'text') {
  return [
    h('label', { for: name }, label),
    h('input', { type, id: name, name, autocomplete: 'off' }),
  ];
}
