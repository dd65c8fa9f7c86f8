/** The last step: a success alert, then what to do; in the page only when it is reached (anef-portal.md §15.2). */

import { told } from './api.js';
import { h } from './dom.js';
import { download } from './download.js';

export function confirmationStep(api) {
  const openReceipt = told(async () => {
    const request = await api('GET', '/api/sejour/usager/demande_sejour');
    const receipt = request?.documents.find(({ name }) => name.startsWith('CONFIRMATION_'));
    if (receipt !== undefined) await download(receipt);
  });
  return {
    name: 'Confirmation',
    element: h('app-confirmation-step', {}, [
      h('div', { class: 'fr-alert fr-alert--success', role: 'status' }, [
        h(
          'p',
          { class: 'fr-alert__title demande-enregistree' },
          'Votre demande a bien été enregistrée et vous allez recevoir un accusé de réception.',
        ),
      ]),
      h(
        'p',
        {},
        "Si vous ne recevez pas d'accusé de réception, vérifiez dans un premier temps dans la rubrique Spams de votre boîte mail.",
      ),
      h(
        'dsfr-button',
        {},
        h(
          'button',
          { type: 'button', class: 'fr-btn', onclick: openReceipt },
          "J'ouvre ma confirmation de dépôt de demande (PDF)",
        ),
      ),
    ]),
  };
}
