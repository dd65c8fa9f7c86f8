/** Message bars and field errors, with PrimeNG's classes. */

import { h } from './dom.js';

let lastBar = null;

/** Tells a technical failure in the message bar of the page; false where the page has none. */
export function failInBar(sentence) {
  if (lastBar === null || !lastBar.isConnected) return false;
  tell(lastBar, 'error', [sentence]);
  return true;
}

/** `<p-messages>`, empty until told something. */
export function messageBar() {
  return h('p-messages');
}

/** The bar that tells of the whole page; one a page. */
export function pageMessageBar() {
  lastBar = messageBar();
  return lastBar;
}

/** Fills the bar; each message is a line, a string or a list of inline parts. */
export function tell(bar, severity, messages) {
  bar.replaceChildren(
    h('div', { class: `ui-messages ui-widget ui-messages-${severity}` }, [
      h('span', { class: `ui-messages-icon pi pi-${severity}` }),
      h(
        'ul',
        {},
        messages.map((message) => h('li', {}, h('span', { class: 'ui-messages-detail' }, message))),
      ),
    ]),
  );
}

/** The inline message of the triage. */
export function inlineMessage(severity, parts) {
  return h('p-message', {}, [
    h('div', { class: `ui-message ui-widget ui-message-${severity}`, 'aria-live': 'polite' }, [
      h('span', { class: 'ui-message-icon pi pi-times' }),
      h('span', { class: 'ui-message-text' }, parts),
    ]),
  ]);
}

/** Every one has the same id, as on the real pages. */
export function fieldError(sentence = 'Ce champ est obligatoire. Veuillez le renseigner.') {
  return h('div', { class: 'form-group text-danger text-error error-on-field' }, [
    h('span', { class: 'fa fa-exclamation-circle', 'aria-hidden': 'true' }),
    h('span', { id: 'errorMessage', role: 'alert' }, sentence),
  ]);
}
