/** The wizard in both interfaces: all steps in the document or only the current one; recap and confirmation too. */
import { escaped, type Context, type Fill, type Skin } from '../bench-page.ts';
import { address, countryTitle, framed } from './shell.ts';

const student = [
  'Informations personnelles',
  'Motif de la demande',
  'Ressources',
  'Justificatifs',
  'Récapitulatif',
  'Confirmation',
];
const talent = student.filter((name) => name !== 'Ressources');

const heads: Readonly<Record<string, string>> = {
  'Informations personnelles': 'Je vérifie et complète mes informations personnelles.',
  'Motif de la demande': "Je m'engage à remplir les conditions de séjour suivantes",
  Ressources: 'Je renseigne mes ressources et leur(s) origine(s).',
  Justificatifs: 'Je joins mes documents justificatifs',
  Récapitulatif:
    "Je vérifie les informations que j'ai saisies en validant les 4 parties afin d'envoyer ma demande. Une fois la demande envoyée, je ne peux plus la modifier.",
  Confirmation:
    'Votre demande a bien été enregistrée et vous allez recevoir un accusé de réception.',
};

type Form = { id: string; skin: Skin; steps: readonly string[]; all: boolean; route: string };

const forms: readonly Form[] = [
  {
    id: 'etudiant',
    skin: 'prime',
    steps: student,
    all: true,
    route: '/sejour/demande-tse/etudiant',
  },
  {
    id: 'chercheur',
    skin: 'prime',
    steps: talent,
    all: false,
    route: '/sejour/demande-tse/passeport-talent/chercheur',
  },
  {
    id: 'etudiant',
    skin: 'dsfr',
    steps: student,
    all: false,
    route: '/sejour/demande-tse/etudiant',
  },
  {
    id: 'artiste',
    skin: 'dsfr',
    steps: talent,
    all: true,
    route: '/sejour/demande-tse/passeport-talent/artiste',
  },
];

const kinds: Readonly<Record<string, string>> = { Confirmation: 'form-confirmation' };
const hosts: Readonly<Record<string, readonly string[]>> = {
  Confirmation: [],
  Justificatifs: ['*outage', '*session', 'B6', 'B5', 'C4'],
  Récapitulatif: ['*outage', '*session', 'B8', 'B7', 'B2'],
};

export const formContexts: readonly Context[] = forms.flatMap((form) =>
  form.steps.map((step, at) => ({
    id: `${form.skin}-${form.id}-${at + 1}`,
    skin: form.skin,
    lang: 'fr' as const,
    url: address(form.skin, form.route),
    hosts: hosts[step] ?? ['*outage', '*session', '*input', 'B2', 'B7'],
    expected: { kind: kinds[step] ?? 'form-step', step, states: [], options: [] },
    build: (fill) =>
      framed({
        skin: form.skin,
        lang: 'fr',
        title: countryTitle('fr', `Étape ${at + 1}`),
        main: `<app-demande><div class="wizard-page-content"><h1 class="h1">Demander un titre de séjour</h1>${header(form, at)}${fill.main ?? ''}${body(form, at, fill)}</div></app-demande>`,
        fill,
      }),
  })),
);

function header({ skin, steps }: Form, at: number): string {
  if (skin === 'dsfr')
    return `<div class="fr-stepper"><h2 class="fr-stepper__title">${steps[at] ?? ''} <span class="fr-stepper__state">Étape ${at + 1} sur ${steps.length}</span></h2><div class="fr-stepper__steps" data-fr-current-step="${at + 1}" data-fr-steps="${steps.length}"></div></div>`;
  const items = steps.map(
    (name, one) =>
      `<li class="step${one === at ? ' active' : ''}${one < at ? ' post-active' : ''}"><p class="step-title">${name}</p><span class="step-number">${one + 1}</span></li>`,
  );
  return `<app-wizard-header><div class="lg-screen"><ol>${items.join('')}</ol></div></app-wizard-header><p-messages></p-messages>`;
}

function body(form: Form, at: number, fill: Fill): string {
  const shown = form.steps
    .map((name, one) => ({ name, one }))
    .filter(({ one }) => form.all || one === at);
  const steps = shown.map(
    ({ name, one }) =>
      `<app-step-${one + 1} appwizardstep style="display: ${one === at ? 'block' : 'none'};"><h2>${escaped(heads[name] ?? name)}</h2>${content(name, one === at ? fill.field : undefined)}</app-step-${one + 1}>`,
  );
  const bar =
    form.steps[at] === 'Confirmation'
      ? ''
      : `<app-actions-bar><button>&lt; Revenir à l'étape précédente</button><button>Abandonner la demande</button><button>Quitter et revenir plus tard</button><button>${form.steps[at] === 'Récapitulatif' ? 'Envoyer la demande &gt;' : 'Enregistrer et poursuivre &gt;'}</button></app-actions-bar>`;
  return `<div appwizard>${steps.join('')}</div>${bar}`;
}

function content(name: string, field = ''): string {
  if (name === 'Confirmation')
    return `<div class="attestation-depot"><button class="btn-primary">J'ouvre ma confirmation de dépôt de demande (PDF)</button></div><p>Si vous ne recevez pas d'accusé de réception, vérifiez dans un premier temps dans la rubrique Spams de votre boîte mail.</p>`;
  if (name === 'Justificatifs')
    return `<p>Vous devrez fournir sous forme numérique (.jpg, .pdf, .png, .tiff, .bmp) tous les documents justificatifs demandés en vous assurant de leur lisibilité, et ne pas dépasser une taille maximale de 10 Mo par fichier.</p>${field || '<div class="form-group"><label>Passeport</label><button title="Choisir un fichier">Joindre un document</button></div>'}`;
  if (name === 'Récapitulatif')
    return `<section><h3>Mes informations personnelles (1/4)</h3><p>Adresse : 12 rue des Tilleuls</p><button>Modifier ma saisie</button></section>${field}<label>Observations à destination de l'administration :<textarea id="OBSERVATIONS_DEMANDEUR"></textarea></label>`;
  return `<form><label>Téléphone <input type="tel" id="TEL"></label>${field}<label>Situation familiale <select><option>Célibataire</option><option>Marié</option></select></label></form>`;
}
