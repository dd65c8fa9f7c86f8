/** Introduction of the student form: its last line reads like a confirmation and is none (anef-portal.md §15.1). */

import { h } from './dom.js';

const STEPS = [
  ['Informations personnelles', 'Vous vérifiez et complétez vos informations.'],
  ['Motif de la demande', 'Vous indiquez votre formation.'],
  ['Ressources', 'Vous indiquez vos ressources et leur origine.'],
  ['Justificatifs', 'Vous joignez vos documents (format JPG, PNG, PDF, TIFF, BMP).'],
  ['Récapitulatif', 'Vous vérifiez votre saisie et vous envoyez votre demande.'],
  [
    'Confirmation',
    'Votre demande est enregistrée et un accusé de réception vous est adressé par e-mail.',
  ],
];

export async function showIntroduction({ outlet }) {
  const go = (hash) => () => {
    location.hash = hash;
  };
  outlet.append(
    h('app-demande-info', {}, [
      h('h1', { class: 'h1' }, 'Votre démarche en ligne'),
      h('h2', {}, 'DÉPOSEZ VOTRE DEMANDE EN 6 ÉTAPES'),
      h(
        'ol',
        {},
        STEPS.map(([name, text]) => h('li', {}, h('strong', {}, name), ' : ', text)),
      ),
      h(
        'p',
        {},
        'Votre saisie est sauvegardée à la validation de chaque étape. Si vous quittez la télé-procédure vous pourrez la reprendre ultérieurement à la dernière étape enregistrée.',
      ),
      h('p', {}, 'Télécharger la liste des pièces justificatives.'),
      h('div', { class: 'actions' }, [
        h(
          'button',
          { type: 'button', class: 'btn btn-secondary', onclick: go('#/') },
          'Abandonner la demande',
        ),
        h(
          'button',
          { type: 'button', class: 'btn btn-secondary', onclick: go('#/') },
          'Quitter et revenir plus tard',
        ),
        h(
          'button',
          {
            type: 'button',
            class: 'btn btn-primary',
            onclick: go('#/sejour/demande-tse/etudiant'),
          },
          'Je continue',
        ),
      ]),
    ]),
  );
}
