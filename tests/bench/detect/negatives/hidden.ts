/** Errors that are in the document and that nobody sees: closed dialogs, hidden steps, empty slots, templates. */
import { escaped } from '../bench-page.ts';
import { wordings, type Wording } from '../wordings.ts';
import type { Negative } from './negative.ts';

type Hiding = {
  id: string;
  skin: Negative['skin'];
  put: (text: string) => Pick<Negative, 'main' | 'outside'>;
};

const page =
  '<form><h1>Je sollicite ou renouvelle un titre de séjour pour :</h1><label><input type="radio" name="q"> Moi-même (à partir de 16 ans)</label><button>Je continue</button></form>';

const hidings: readonly Hiding[] = [
  {
    id: 'closed-modal',
    skin: 'dsfr',
    put: (text) => ({
      main: page,
      outside: `<dialog class="fr-modal" role="dialog"><div class="fr-modal__body"><h1 class="fr-modal__title">Erreur</h1><p>${text}</p></div></dialog>`,
    }),
  },
  {
    id: 'hidden-dialog',
    skin: 'prime',
    put: (text) => ({
      main: page,
      outside: `<div class="ui-dialog-mask modalAlert" style="visibility: hidden"><div class="ui-dialog" role="dialog"><span class="ui-dialog-title">ERREUR</span><div class="ui-dialog-content"><p>${text}</p></div></div></div>`,
    }),
  },
  {
    id: 'hidden-step',
    skin: 'prime',
    put: (text) => ({
      main: `${page}<div appwizardstep style="display: none;"><p-messages><div class="ui-messages ui-messages-error"><ul><li><span class="ui-messages-detail">${text}</span></li></ul></div></p-messages></div>`,
    }),
  },
  {
    id: 'hidden-attribute',
    skin: 'dsfr',
    put: (text) => ({
      main: `${page}<div class="fr-alert fr-alert--error" role="alert" hidden><p>${text}</p></div>`,
    }),
  },
  {
    id: 'template',
    skin: 'dsfr',
    put: (text) => ({
      main: `${page}<template><div class="fr-alert fr-alert--error"><p>${text}</p></div></template><script type="application/json">{"error":"${text}"}</script>`,
    }),
  },
  {
    id: 'closed-panel',
    skin: 'prime',
    put: (text) => ({
      main: `${page}<div class="ui-accordion-content-wrapper" style="display:none"><div class="form-group text-danger text-error error-on-field"><span id="errorMessage" role="alert">${text}</span></div></div>`,
    }),
  },
];

const few: readonly Wording[] = wordings.filter(({ lang }, at) => lang === 'fr' && at % 25 === 3);

export const hidden: readonly Negative[] = hidings.flatMap(({ id, skin, put }) =>
  few.map((wording) => ({
    id: `${id}-${wording.id}`,
    skin,
    lang: 'fr' as const,
    route: '/sejour/triage-demandeur',
    title: 'Demander un titre de séjour',
    kind: 'triage',
    ...put(escaped(wording.text).replaceAll('"', '&quot;')),
  })),
);
