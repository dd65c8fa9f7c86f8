/** Dialogs as native `dialog` elements at the end of `body`; closed ones stay in the page, empty. */

import { h } from './dom.js';
import { failInBar } from './messages.js';
import { settings } from './settings.js';

export function errorDialogHost() {
  return h('dialog', { class: 'fr-modal', id: 'modale-erreur', 'aria-labelledby': 'modale-titre' });
}

/** In the place that the settings name. */
export function showTechnicalError() {
  const sentence = 'Une erreur technique est survenue. Veuillez réessayer ultérieurement.';
  if (settings.failsIn === 'nowhere') return;
  if (settings.failsIn === 'bar' && failInBar(sentence)) return;
  showError({ subtitle: 'Erreur technique', sentences: [sentence] });
}

/** What the person reads before the login page comes. */
export function showSessionEnd(onClose) {
  const sentences = ['Votre session a expiré. Veuillez vous reconnecter.'];
  showError({ subtitle: 'Session expirée', sentences, onClose });
}

export function showError({ subtitle, sentences, onClose = () => {} }) {
  if (document.querySelector('body > .modalAlert') !== null) return;
  openDialog(subtitle, { sentences, buttons: [['Fermer', onClose]] }).classList.add('modal-error');
}

export function showNotice({ title, sentences, button, onClose }) {
  openDialog(title, { sentences, buttons: [[button, onClose]] });
}

export function askToConfirm({ title, sentence, yes, onYes }) {
  const buttons = [
    ['Annuler', () => {}],
    [yes, onYes],
  ];
  openDialog(title, { sentences: [sentence], buttons });
}

function openDialog(title, { sentences, buttons }) {
  const dialog = h(
    'dialog',
    {
      class: 'fr-modal fr-modal--opened modalAlert',
      open: true,
      'aria-modal': 'true',
      'aria-label': title,
    },
    h('div', { class: 'fr-modal__body' }, [
      h('div', { class: 'fr-modal__content' }, [
        h('h1', { class: 'fr-modal__title' }, title),
        sentences.map((sentence) => h('p', {}, sentence)),
      ]),
      h(
        'div',
        { class: 'fr-modal__footer' },
        buttons.map(([label, act]) =>
          h(
            'button',
            { type: 'button', class: 'fr-btn', onclick: () => (dialog.remove(), act()) },
            label,
          ),
        ),
      ),
    ]),
  );
  document.body.append(dialog);
  return dialog;
}
