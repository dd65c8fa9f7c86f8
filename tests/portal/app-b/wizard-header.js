/** The stepper: the current step and the next one, no list of all (anef-portal.md §6). */

import { h } from './dom.js';

const STEPS = [
  'Informations personnelles',
  'Motif de la demande',
  'Ressources',
  'Justificatifs',
  'Récapitulatif',
  'Confirmation',
];

export function wizardHeader() {
  const element = h('dsfr-stepper');
  const draw = (current) => {
    const next = STEPS[current];
    element.replaceChildren(
      h('div', { class: 'fr-stepper' }, [
        h('h2', { class: 'fr-stepper__title' }, [
          h('span', { class: 'fr-stepper__state' }, `Étape ${current} sur ${STEPS.length}`),
          h('span', { class: 'fr-stepper__name' }, STEPS[current - 1]),
        ]),
        h('div', {
          class: 'fr-stepper__steps',
          'data-fr-current-step': current,
          'data-fr-steps': STEPS.length,
        }),
        next === undefined
          ? []
          : h('p', { class: 'fr-stepper__details' }, [
              h('span', { class: 'fr-text--bold' }, 'Étape suivante :'),
              ' ',
              h('span', {}, next),
            ]),
      ]),
    );
  };
  return { element, draw };
}
