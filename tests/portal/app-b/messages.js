/** Alerts and field errors in DSFR's shape (anef-portal.md §6). */

import { h } from './dom.js';

let lastBar = null;
const KINDS = { error: 'error', warn: 'warning', info: 'info', success: 'success' };

/** Empty until told something. */
export function messageBar() {
  return h('div', { class: 'messages' });
}

/** The bar that tells of the whole page; one a page. */
export function pageMessageBar() {
  lastBar = messageBar();
  return lastBar;
}

/** Tells a technical failure in the page's bar; false where the page has none. */
export function failInBar(sentence) {
  if (lastBar === null || !lastBar.isConnected) return false;
  tell(lastBar, 'error', [sentence]);
  return true;
}

export function tell(bar, severity, messages) {
  bar.replaceChildren(
    h('dsfr-alert', {}, [
      h(
        'div',
        {
          class: `fr-alert fr-alert--${KINDS[severity]}`,
          role: severity === 'error' ? 'alert' : 'status',
        },
        messages.map((message) => h('p', {}, message)),
        h(
          'button',
          {
            type: 'button',
            class: 'fr-btn--close fr-btn',
            title: 'Masquer le message',
            onclick: () => bar.replaceChildren(),
          },
          'Masquer le message',
        ),
      ),
    ]),
  );
}

/** The message of the triage stands in the form, without a way to close it. */
export function inlineMessage(severity, parts) {
  return h(
    'div',
    { class: `fr-alert fr-alert--${KINDS[severity]} fr-alert--sm`, 'aria-live': 'polite' },
    h('p', {}, parts),
  );
}

export function fieldError(sentence = 'Ce champ est obligatoire. Veuillez le renseigner.') {
  return h('div', { class: 'fr-messages-group error-on-field', 'aria-live': 'polite' }, [
    h('p', { class: 'fr-message fr-message--error fr-error-text' }, sentence),
  ]);
}
