/** PrimeNG markup of the interface until June 2026. */
import { escaped } from '../bench-page.ts';
import { anywhere, closeWord, cut, errorWord, grave, rules, type Shape } from './shape.ts';

export const primeShapes: readonly Shape[] = [
  {
    id: 'prime-dialog',
    skin: 'prime',
    carries: grave,
    within: anywhere,
    fill: ({ text, lang }) => ({
      outside: `<div class="ui-dialog-mask modalAlert"><div class="ui-dialog" role="dialog"><div class="ui-dialog-titlebar"><span class="ui-dialog-title">${errorWord[lang].toUpperCase()}</span></div><div class="ui-dialog-content"><span class="fa fa-exclamation-triangle"></span><p><strong>${escaped(text)}</strong></p></div><div class="ui-dialog-footer"><button>${closeWord[lang]}</button></div></div></div>`,
    }),
  },
  {
    id: 'prime-message-bar',
    skin: 'prime',
    carries: grave,
    within: anywhere,
    fill: ({ text }) => ({
      main: `<p-messages><div class="ui-messages ui-messages-error"><a class="ui-messages-close"></a><span class="ui-messages-icon"></span><ul><li><span class="ui-messages-detail">${escaped(text)}</span></li></ul></div></p-messages>`,
    }),
  },
  {
    id: 'prime-inline',
    skin: 'prime',
    carries: rules,
    within: /triage|situation|account|login/u,
    fill: ({ text }) => ({
      main: `<p-message><div class="ui-message ui-message-error"><span class="ui-message-icon"></span><span class="ui-message-text">${escaped(text)}</span></div></p-message>`,
    }),
  },
  {
    id: 'prime-inline-warning-cut',
    skin: 'prime',
    carries: ['B1', 'B2', 'B3', 'B4'],
    within: /triage|situation/u,
    fill: ({ text }) => ({
      main: `<p-message severity="warn"><div class="ui-message ui-message-warn"><span class="ui-message-icon"></span><span class="ui-message-text">${cut(text)}</span></div></p-message>`,
    }),
  },
  {
    id: 'prime-toast',
    skin: 'prime',
    carries: ['*outage', '*session', 'A4', 'C6', 'B7'],
    within: anywhere,
    fill: ({ text, lang }) => ({
      outside: `<p-toast><div class="ui-toast ui-toast-top-right"><div class="ui-toast-message ui-toast-message-error"><div class="ui-toast-message-content"><span class="ui-toast-icon pi pi-times"></span><div class="ui-toast-message-text-content"><div class="ui-toast-summary">${errorWord[lang]}</div><div class="ui-toast-detail">${escaped(text)}</div></div></div></div></div></p-toast>`,
    }),
  },
  {
    id: 'prime-field',
    skin: 'prime',
    carries: ['*input'],
    within: /^prime-(?:register|etudiant|chercheur)/u,
    fill: ({ text }) => ({
      field: `<div class="form-group text-danger text-error error-on-field"><label>Champ <input aria-invalid="true"></label><span class="fa fa-exclamation-circle"></span><span id="errorMessage" role="alert">${escaped(text)}</span></div>`,
    }),
  },
  {
    id: 'prime-upload',
    skin: 'prime',
    carries: ['B6'],
    within: /^prime-(?:etudiant-4|chercheur-3)$/u,
    fill: ({ text }) => ({
      field: `<app-pieces-jointes><label>Passeport</label><button title="Choisir un fichier">Joindre un document</button><input type="file" ng2fileselect multiple style="display:none"><div class="form-group text-danger text-error error-on-field"><span class="fa fa-exclamation-circle"></span><span role="alert">${escaped(text)}</span></div></app-pieces-jointes>`,
    }),
  },
  {
    id: 'prime-error-page',
    skin: 'prime',
    carries: ['*outage'],
    within: /^prime-(?:home|triage|account|etudiant-2)/u,
    whole: true,
    fill: ({ text, lang }) => ({
      whole: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${errorWord[lang]}</title></head><body class="container-fluid"><div class="error-page"><img alt="" src="logo-mi.png"><h1>${escaped(text)}</h1></div></body></html>`,
    }),
  },
];
