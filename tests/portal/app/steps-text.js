/** The three steps of the student form that take text. */

import { frenchDay, h } from './dom.js';
import { textField } from './fields.js';
import { fieldError } from './messages.js';

export function personalStep(me) {
  const fields = [
    { id: 'TELEPHONE_PORTABLE', label: 'Téléphone portable' },
    { id: 'EMAIL', label: 'Adresse email' },
    { id: 'ADRESSE', label: 'Numéro et voie' },
    { id: 'CODE_POSTAL', label: 'Code postal' },
    { id: 'VILLE', label: 'Ville' },
  ];
  const civil =
    me === null
      ? []
      : [
          ['Nom', me.usager.nom],
          ['Prénom(s)', me.usager.prenoms.join(' ')],
          ['Date de naissance', frenchDay(me.usager.date_naissance)],
          ['Nationalité', me.usager.nationalites.join(', ')],
          ['Numéro étranger', me.usager.identifiant_agdref],
        ];
  return textStep({
    tag: 'app-informations-personnelles',
    name: 'Mes informations personnelles',
    title: 'Je vérifie et complète mes informations personnelles.',
    fields,
    before: [
      h(
        'dl',
        { class: 'civil' },
        civil.map(([label, value]) => [h('dt', {}, label), h('dd', {}, value)]),
      ),
      h(
        'p',
        { class: 'hint' },
        'Les informations d’état civil ne sont pas modifiables. Si ces informations ne sont plus à jour, veuillez indiquer lesquelles dans le champ « Observations ».',
      ),
    ],
  });
}

export function motiveStep() {
  const box = h('input', { type: 'checkbox', id: 'ENGAGEMENT' });
  const slot = h('div');
  const step = textStep({
    tag: 'app-motif-demande',
    name: 'Motif de ma demande',
    title: "Je m'engage à remplir les conditions de séjour suivantes",
    fields: [
      { id: 'ETABLISSEMENT', label: "Nom de l'établissement" },
      { id: 'FORMATION', label: 'Intitulé de la formation' },
    ],
    before: [],
    after: [
      h(
        'anef-input-check',
        {},
        box,
        h('label', { for: 'ENGAGEMENT' }, "Je m'engage à suivre cette formation. *"),
        slot,
      ),
    ],
  });
  return {
    ...step,
    check: () => {
      slot.replaceChildren(...(box.checked ? [] : [fieldError()]));
      return step.check() && box.checked;
    },
    fill: (values) => {
      step.fill(values);
      box.checked = values.ETABLISSEMENT !== undefined;
    },
  };
}

export function resourcesStep() {
  return textStep({
    tag: 'app-ressources',
    name: 'Mes ressources',
    title: 'Je renseigne mes ressources et leur(s) origine(s).',
    fields: [
      { id: 'MONTANT', label: 'Montant mensuel en euros' },
      { id: 'PRECISION_ORIGINE', label: 'Origine de la ressource' },
    ],
    before: [],
  });
}

function textStep({ tag, name, title, fields, before, after = [] }) {
  const inputs = fields.map(textField);
  return {
    name,
    element: h(
      tag,
      { appwizardstep: true },
      h('h2', {}, title),
      before,
      inputs.map((input) => input.element),
      after,
    ),
    values: () => Object.fromEntries(inputs.map((input) => [input.id, input.value()])),
    shown: () => inputs.map((input) => [input.label, input.value()]),
    fill: (values) => {
      for (const input of inputs) input.fill(values[input.id] ?? '');
    },
    // Every field is checked, so that every message shows at once.
    check: () => inputs.map((input) => input.check()).every(Boolean),
  };
}
