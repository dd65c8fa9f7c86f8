/** Pages of servers, of the identity server and of the appointment site. */
import { escaped } from '../bench-page.ts';
import { type Shape } from './shape.ts';

const fr = 'fr-alert fr-alert--';

export const othersShapes: readonly Shape[] = [
  {
    id: 'server-page',
    skin: 'both',
    carries: ['*outage'],
    within: /^(?:prime|dsfr)-(?:home|triage|account)/u,
    status: 503,
    whole: true,
    fill: ({ text }) => ({
      whole: `<html><head><title>503</title></head><body><center><h1>${escaped(text)}</h1></center><hr><center>nginx</center></body></html>`,
    }),
  },
  {
    id: 'sso-alert',
    skin: 'both',
    carries: ['*login', '*session'],
    within: /^sso-old/u,
    fill: ({ text }) => ({
      main: `<div class="alert alert-error"><span class="pficon pficon-error-circle-o"></span><span class="kc-feedback-text" role="alert">${escaped(text)}</span></div>`,
    }),
  },
  {
    id: 'sso-alert-dsfr',
    skin: 'both',
    carries: ['*login', '*session'],
    within: /^sso-new/u,
    fill: ({ text }) => ({
      main: `<div class="${fr}error" role="alert"><p>${escaped(text)}</p></div>`,
    }),
  },
  {
    id: 'plain-sentence',
    skin: 'both',
    carries: ['E6'],
    within: /^booking/u,
    fill: ({ text }) => ({ main: `<form><p>${escaped(text)}</p></form>` }),
  },
];
