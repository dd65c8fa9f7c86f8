/** The dialogs: hosts always in the page and empty, content moved to the end of `body` when open. */

import { h } from './dom.js';
import { failInBar } from './messages.js';
import { settings } from './settings.js';

export function errorDialogHost() {
  return h('lib-error-modal', {}, h('p-dialog', { class: 'modalAlert', appendto: 'body' }));
}

/** In the place that the settings name; where the page has no message bar, in the dialog. */
export function showTechnicalError() {
  const sentence = 'Une erreur technique est survenue. Veuillez réessayer ultérieurement.';
  if (settings.failsIn === 'nowhere') return;
  if (settings.failsIn === 'bar' && failInBar(sentence)) return;
  showError({ subtitle: 'Erreur technique', sentences: [sentence] });
}

/** What the person reads before the login page comes. */
export function showSessionEnd(onClose) {
  showError({
    subtitle: 'Session expirée',
    sentences: ['Votre session a expiré. Veuillez vous reconnecter.'],
    onClose,
  });
}

/** Title ERREUR; the first sentence is bold. One dialog at a time. */
export function showError({ subtitle, sentences, onClose = () => {} }) {
  if (document.querySelector('body > .modalAlert') !== null) return;
  const close = () => {
    dialog.remove();
    onClose();
  };
  const dialog = openDialog('ERREUR', [
    h('div', { class: 'ui-dialog-content' }, [
      h('span', { class: 'fa fa-exclamation-triangle', 'aria-hidden': 'true' }),
      h('h3', { class: 'modal-subtitle' }, subtitle),
      sentences.map((sentence, index) =>
        h('p', { class: index === 0 ? 'font-weight-bold' : false }, sentence),
      ),
    ]),
    h(
      'div',
      { class: 'ui-dialog-footer' },
      h('button', { type: 'button', class: 'btn btn-primary', onclick: close }, 'Fermer'),
    ),
  ]);
  dialog.classList.add('modal-error');
}

/** A dialog that brings news and has one way out. */
export function showNotice({ title, sentences, button, onClose }) {
  const close = () => {
    dialog.remove();
    onClose();
  };
  const dialog = openDialog(title, [
    h(
      'div',
      { class: 'ui-dialog-content' },
      sentences.map((sentence) => h('p', {}, sentence)),
    ),
    h(
      'div',
      { class: 'ui-dialog-footer' },
      h('button', { type: 'button', class: 'btn btn-primary', onclick: close }, button),
    ),
  ]);
}

/** Calls `onYes` when the person confirms. */
export function askToConfirm({ title, sentence, yes, onYes }) {
  const button = (label, kind, act) =>
    h(
      'button',
      { type: 'button', class: `btn ${kind}`, onclick: () => (dialog.remove(), act()) },
      label,
    );
  const dialog = openDialog(title, [
    h('div', { class: 'ui-dialog-content' }, h('p', {}, sentence)),
    h(
      'p-footer',
      { class: 'ui-dialog-footer' },
      button('Annuler', 'btn-secondary', () => {}),
      button(yes, 'btn-primary', onYes),
    ),
  ]);
}

function openDialog(title, parts) {
  const dialog = h('div', { class: 'ui-dialog-mask modalAlert' }, [
    h(
      'div',
      {
        class: 'ui-dialog ui-widget ui-widget-content',
        role: 'dialog',
        'aria-modal': 'true',
        'aria-label': title,
      },
      [
        h(
          'div',
          { class: 'ui-dialog-titlebar ui-widget-header' },
          h('span', { class: 'ui-dialog-title' }, title),
        ),
        ...parts,
      ],
    ),
  ]);
  document.body.append(dialog);
  return dialog;
}
