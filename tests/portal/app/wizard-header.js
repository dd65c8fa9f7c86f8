/** The list of steps: an ordered list on a wide screen, one line on a narrow one (anef-portal.md §5.6). */

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
  const wide = h('ol');
  const narrow = h('ol');
  const draw = (current) => {
    wide.replaceChildren(...STEPS.map((name, index) => wideStep(name, index + 1, current)));
    narrow.replaceChildren(
      h(
        'li',
        { 'aria-label': `Etape ${current}/${STEPS.length} en cours, cacher les autres étapes` },
        [
          h('span', {}, `Etape ${current}/${STEPS.length} : ${STEPS[current - 1]} `),
          h('span', { id: 'current-step-active' }, '(étape en cours)'),
        ],
      ),
    );
  };
  const element = h('app-wizard-header', {}, [
    h('div', { class: 'lg-screen' }, wide),
    h('div', { class: 'sm-screen' }, narrow),
  ]);
  return { element, draw };
}

function wideStep(name, number, current) {
  const state = number === current ? ' active' : number < current ? ' post-active' : '';
  return h('li', { class: `step${state}` }, [
    h('p', { class: 'step-title' }, name),
    h('span', { class: 'step-number' }, String(number)),
  ]);
}
