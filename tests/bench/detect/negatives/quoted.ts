/** Pages that quote errors and have none: questions and answers, help, legal notices, contact, recaps, notifications. */
import { escaped } from '../bench-page.ts';
import { wordings, type Wording } from '../wordings.ts';
import type { Negative } from './negative.ts';

/** Every n-th sentence of the tables, so that all classes and languages are quoted. */
function some(every: number, from: number): readonly Wording[] {
  return wordings.filter((_, at) => at % every === from);
}

const asked = {
  fr: [
    'Foire aux questions',
    'Que faire si le message suivant apparaît ?',
    "Patientez quelques minutes puis recommencez. Si le message persiste, contactez l'assistance.",
  ],
  en: [
    'Frequently asked questions',
    'What should I do if I see this message?',
    'Wait a few minutes and try again. If the message persists, contact support.',
  ],
  zh: ['常见问题', '看到以下提示时该怎么办？', '请稍候几分钟再试。如果提示仍然出现，请联系客服。'],
} as const;

const faq: readonly Negative[] = some(9, 2).map(({ id, lang, text }, at) => {
  const [head, question, answer] = asked[lang];
  const skin = at % 2 === 0 ? 'prime' : 'dsfr';
  const section =
    skin === 'dsfr'
      ? `<section class="fr-accordion"><h3><button class="fr-accordion__btn" aria-expanded="true">${question}</button></h3><div class="fr-collapse fr-collapse--expanded"><p>« ${escaped(text)} »</p><p>${answer}</p></div></section>`
      : `<p-accordiontab><a role="tab">${question}</a><div class="ui-accordion-content"><p>« ${escaped(text)} »</p><p>${answer}</p></div></p-accordiontab>`;
  return {
    id: `faq-${id}`,
    skin,
    lang,
    route: '/faq',
    title: head,
    kind: 'other',
    main: `<h1>${head}</h1>${section}`,
  };
});

const help: readonly Negative[] = some(17, 5).map(({ id, lang, text }, at) => ({
  id: `help-${id}`,
  skin: at % 2 === 0 ? ('dsfr' as const) : ('prime' as const),
  lang,
  route: '/aide-accessibilite',
  title: asked[lang][0],
  kind: 'other',
  main: `<article><h1>${asked[lang][1]}</h1><blockquote>${escaped(text)}</blockquote><ol><li>${asked[lang][2]}</li></ol></article>`,
}));

const legalTexts = [
  "Le ministère ne saurait être tenu responsable en cas d'indisponibilité du service, d'erreur technique ou d'interruption pour maintenance.",
  "L'éditeur se réserve le droit de suspendre l'accès au téléservice sans préavis lorsque la session de l'usager est expirée.",
  "Toute saisie incorrecte ou incomplète peut entraîner le rejet de la demande. L'administration n'est pas responsable des échecs de téléversement.",
  'The Ministry cannot be held liable if the service is unavailable or if an error occurs.',
  '如服务不可用或发生技术错误，本部不承担责任。',
] as const;

const legal: readonly Negative[] = legalTexts.map((text, at) => ({
  id: `legal-${at + 1}`,
  skin: at % 2 === 0 ? ('prime' as const) : ('dsfr' as const),
  lang: at === 3 ? ('en' as const) : at === 4 ? ('zh' as const) : ('fr' as const),
  route: '/mentions-legales',
  title: 'Mentions légales',
  kind: 'other',
  main: `<h1>Mentions légales</h1><h2>Disponibilité du service</h2><p>${text}</p>`,
}));

const contact: readonly Negative[] = (['prime', 'dsfr'] as const).map((skin) => ({
  id: `contact-${skin}`,
  skin,
  lang: 'fr' as const,
  route: '/contact',
  title: 'Contact',
  kind: 'other',
  main: `<h1>Nous contacter</h1><form><label>Objet <select><option>Erreur technique : le service est indisponible</option><option>Mon fichier est refusé</option><option>Je ne parviens pas à me connecter</option><option>Une demande est déjà en cours</option></select></label><label>Message <textarea>Une erreur technique est survenue quand j'ai voulu envoyer ma demande</textarea></label><button>Envoyer</button></form>`,
}));

const noticesTexts = [
  'Un complément de pièces vous a été demandé le 03/10/2026.',
  'Votre demande a été clôturée.',
  'Une indisponibilité du service a eu lieu le 02/10/2026. Elle est terminée.',
  "Votre attestation de prolongation d'instruction a expiré. Une nouvelle attestation est disponible.",
  "Votre rendez-vous du 12/10/2026 n'a pas été honoré.",
] as const;

const notices: readonly Negative[] = noticesTexts.map((text, at) => ({
  id: `notification-${at + 1}`,
  skin: at % 2 === 0 ? ('prime' as const) : ('dsfr' as const),
  lang: 'fr' as const,
  route: '/espace-personnel/mes-notifications',
  title: 'Mes notifications',
  kind: 'notifications',
  main: `<h1>Mes notifications</h1><table><tbody><tr><td>03/10/2026</td><td><span>${text}</span></td></tr></tbody></table>`,
}));

export const quoted: readonly Negative[] = [...faq, ...help, ...legal, ...contact, ...notices];
