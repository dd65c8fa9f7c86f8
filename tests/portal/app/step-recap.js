/** The recap: shows what was typed in four accordions, each to be confirmed before the form can go (anef-portal.md §5.6). */

import { h, show } from './dom.js';

const TITLE =
  'Je vérifie les informations que j’ai saisies en validant les 4 parties afin d’envoyer ma demande. Une fois la demande envoyée, je ne peux plus la modifier.';

export function recapStep(parts, { onEdit, onReady }) {
  const list = h('p-accordion', { class: 'ui-accordion' });
  const observations = h('textarea', { id: 'OBSERVATIONS_DEMANDEUR', rows: 4 });
  let seen = 0;
  const tabs = parts.map((part, index) => {
    const rows = h('dl');
    const body = h('div', { class: 'ui-accordion-content-wrapper' }, [
      rows,
      h(
        'button',
        { type: 'button', class: 'btn btn-secondary', onclick: () => onEdit(index + 1) },
        'Modifier ma saisie',
      ),
      h(
        'button',
        { type: 'button', class: 'btn btn-primary', onclick: confirm },
        'Valider et vérifier la suite de ma saisie',
      ),
    ]);
    const title = h(
      'div',
      { class: 'ui-accordion-header' },
      h('span', {}, `${part.name} (${index + 1}/${parts.length})`),
    );
    list.append(h('p-accordiontab', {}, title, body));
    return { part, rows, body, title };
  });

  function confirm() {
    seen += 1;
    draw();
    onReady();
  }

  function draw() {
    tabs.forEach(({ body, title }, index) => {
      show(body, index === seen);
      title.classList.toggle('validated', index < seen);
    });
  }

  return {
    element: h('app-recapitulatif', { appwizardstep: true }, [
      h('h2', {}, TITLE),
      list,
      h(
        'label',
        { for: 'OBSERVATIONS_DEMANDEUR' },
        "Observations à destination de l'administration :",
      ),
      observations,
    ]),
    values: () => ({ OBSERVATIONS_DEMANDEUR: observations.value }),
    ready: () => seen >= tabs.length,
    refresh: () => {
      seen = 0;
      for (const { part, rows } of tabs) {
        rows.replaceChildren(
          ...part.shown().flatMap(([label, value]) => [h('dt', {}, label), h('dd', {}, value)]),
        );
      }
      draw();
    },
  };
}
