/** The last step; its sentence is in the page, hidden, from the first step on (anef-portal.md §5.8, §8.1). */

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
    element: h('app-confirmation-step', { appwizardstep: true }, [
      h('div', { class: 'confirmation-procedure' }, [
        h(
          'p',
          { class: 'demande-enregistree' },
          'Votre demande a bien été enregistrée et vous allez recevoir un accusé de réception.',
        ),
        h(
          'p',
          {},
          "Si vous ne recevez pas d'accusé de réception, vérifiez dans un premier temps dans la rubrique Spams de votre boîte mail.",
        ),
        h(
          'p',
          {},
          "Si vous ne l'avez pas reçu vous pouvez formuler une réclamation via la rubrique Contact.",
        ),
        h(
          'p',
          {},
          "Vous recevrez un e-mail vous informant de l'état d'avancement de votre dossier et si nécessaire de demande de pièces complémentaires.",
        ),
        h('div', { class: 'attestation-depot' }, [
          h(
            'button',
            { type: 'button', class: 'btn btn-primary', onclick: openReceipt },
            "J'ouvre ma confirmation de dépôt de demande (PDF)",
          ),
        ]),
        h(
          'p',
          { class: 'couverture-sociale-warning' },
          'Pensez à mettre à jour votre couverture sociale.',
        ),
      ]),
    ]),
  };
}
