/** Sign in, or ask for an account (anef-portal.md §5.4). */

import { ApiRefusal, api, told } from './api.js';
import { h } from './dom.js';
import { showError } from './error-dialog.js';
import { goToSso } from './sso.js';

const INCORRECT =
  'Certaines informations que vous avez saisies sont incorrectes. Veuillez vérifier votre saisie.';

export async function showRegistration({ outlet }) {
  const problem = h('div', { class: 'text-danger', role: 'alert' });
  const number = h('input', { id: 'NUMERO', type: 'text', placeholder: 'Exemple : 9999999999' });
  const create = async () => {
    problem.replaceChildren();
    try {
      await api('POST', '/api/usager/inscription', { numero: number.value });
      location.hash = '#/espace-personnel/inscription/email';
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      if (error.answer.motif === 'COMPTE_EXISTANT') showExistingAccount();
      else problem.append(INCORRECT);
    }
  };
  outlet.append(
    h('app-registration', {}, [
      h('app-identification', {}, [
        h('h1', { class: 'h1' }, "S'identifier pour accéder à vos services."),
        problem,
        h('button', { type: 'button', class: 'btn btn-primary', onclick: goToSso }, 'Se connecter'),
        h('p', {}, 'COMMENT SAVOIR SI VOUS AVEZ DÉJÀ UN COMPTE ?'),
        h('p', {}, 'OU'),
        h('h2', {}, 'Première visite? Créez votre compte.'),
        h('label', { for: 'NUMERO' }, 'Numéro de votre visa ou votre numéro étranger :'),
        number,
        dateInputs('DEBUT', 'Date de début de validité :'),
        dateInputs('FIN', 'Date de fin de validité :'),
        h(
          'button',
          { type: 'button', class: 'btn btn-secondary', onclick: told(create) },
          'Créer un compte',
        ),
      ]),
    ]),
  );
}

function dateInputs(name, label) {
  return h('fieldset', {}, [
    h('legend', {}, label),
    ['Jour', 'Mois', 'Année'].map((part) =>
      h('input', { type: 'text', size: 4, 'aria-label': part, name: `${name}_${part}` }),
    ),
  ]);
}

function showExistingAccount() {
  showError({
    subtitle: 'Compte déjà existant',
    sentences: [
      'Il semblerait que vos informations soient déjà associées à un compte.',
      'Veuillez-vous connecter avec vos identifiants de compte. Votre identifiant correspond à votre numéro étranger. Si vous ne vous rappelez plus de votre mot de passe, cliquez sur le lien "Mot de passe oublié".',
    ],
  });
}
