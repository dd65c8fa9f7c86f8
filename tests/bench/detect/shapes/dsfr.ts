/** Markup of the State's design system, since June 2026. */
import { escaped } from '../bench-page.ts';
import { countryTitle } from '../contexts/shell.ts';
import { anywhere, closeWord, cut, errorWord, grave, type Shape } from './shape.ts';

const fr = 'fr-alert fr-alert--';

export const dsfrShapes: readonly Shape[] = [
  {
    id: 'dsfr-alert',
    skin: 'dsfr',
    carries: grave,
    within: anywhere,
    fill: ({ text, lang }) => ({
      main: `<div class="${fr}error" role="alert"><h3 class="fr-alert__title">${errorWord[lang]}</h3><p>${escaped(text)}</p><button class="fr-btn--close fr-btn" title="Masquer le message">Masquer le message</button></div>`,
    }),
  },
  {
    id: 'dsfr-alert-small',
    skin: 'dsfr',
    carries: grave,
    within: /^(?:dsfr|booking)-/u,
    fill: ({ text }) => ({
      main: `<div class="${fr}error fr-alert--sm"><p>${escaped(text)}</p></div>`,
    }),
  },
  {
    id: 'dsfr-alert-warning',
    skin: 'dsfr',
    carries: ['B1', 'B2', 'B3', 'B4', 'C4', 'C6', 'E6'],
    within: /triage|situation|account|booking/u,
    fill: ({ text }) => ({ main: `<div class="${fr}warning"><p>${cut(text)}</p></div>` }),
  },
  {
    id: 'dsfr-modal',
    skin: 'dsfr',
    carries: grave,
    within: anywhere,
    fill: ({ text, lang }) => ({
      outside: `<dialog open class="fr-modal fr-modal--opened" role="dialog" aria-labelledby="m1"><div class="fr-modal__body"><div class="fr-modal__content"><h1 id="m1" class="fr-modal__title">${errorWord[lang]}</h1><p>${escaped(text)}</p></div><div class="fr-modal__footer"><button class="fr-btn">${closeWord[lang]}</button></div></div></dialog>`,
    }),
  },
  {
    id: 'dsfr-notice',
    skin: 'dsfr',
    carries: ['*outage'],
    within: /^dsfr-(?:home|login|account)/u,
    fill: ({ text }) => ({
      main: `<div class="fr-notice fr-notice--alert"><div class="fr-container"><div class="fr-notice__body"><p><span class="fr-notice__title">${escaped(text)}</span></p></div></div></div>`,
    }),
  },
  {
    id: 'dsfr-field',
    skin: 'dsfr',
    carries: ['*input'],
    within: /^dsfr-(?:register|etudiant|artiste)/u,
    fill: ({ text }) => ({
      field: `<div class="fr-input-group fr-input-group--error"><label class="fr-label" for="f1">Champ</label><input class="fr-input fr-input--error" id="f1" aria-describedby="f1-m"><div class="fr-messages-group" id="f1-m" aria-live="polite"><p class="fr-message fr-message--error">${escaped(text)}</p></div></div>`,
    }),
  },
  {
    id: 'dsfr-field-old',
    skin: 'dsfr',
    carries: ['*input'],
    within: /^dsfr-(?:register|etudiant|artiste)/u,
    fill: ({ text }) => ({
      field: `<div class="fr-input-group fr-input-group--error"><label class="fr-label" for="f2">Champ</label><input class="fr-input" id="f2"><p class="fr-error-text">${escaped(text)}</p></div>`,
    }),
  },
  {
    id: 'dsfr-upload',
    skin: 'dsfr',
    carries: ['B6'],
    within: /^dsfr-(?:etudiant-4|artiste-3)$/u,
    fill: ({ text }) => ({
      field: `<div class="fr-upload-group fr-input-group--error"><label class="fr-label" for="u1">Passeport <span class="fr-hint-text">Taille maximale : 10 Mo.</span></label><input class="fr-upload" type="file" id="u1" accept=".pdf,.png"><p class="fr-error-text">${escaped(text)}</p></div>`,
    }),
  },
  {
    id: 'dsfr-page-response',
    skin: 'dsfr',
    carries: ['*outage'],
    within: /^dsfr-(?:home|triage|account|etudiant-2)/u,
    whole: true,
    fill: ({ text, lang }) => ({
      whole: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${countryTitle(lang, errorWord[lang])}</title></head><body><app-root ng-version="17.3.0"><anef-header><header class="fr-header"></header></anef-header><main role="main"><dsfr-page-response><div class="fr-container"><h1>${escaped(text)}</h1><p class="fr-text--sm">500</p><a class="fr-btn" href="#/">${closeWord[lang]}</a></div></dsfr-page-response></main></app-root></body></html>`,
    }),
  },
];
