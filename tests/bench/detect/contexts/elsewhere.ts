/** The identity server and the appointment site, which have shells of their own. */
import type { Context } from '../bench-page.ts';
import type { Lang } from '../wordings.ts';

const sso = 'https://sso.anef.dgef.interieur.gouv.fr/auth/realms/anef-usagers';
const booking = 'https://www.rdv-prefecture.interieur.gouv.fr/rdvpref/reservation/demarche/4321';

const login = {
  fr: [
    'Vous avez déjà un compte',
    "S'identifier",
    'Mot de passe oublié ?',
    'Se connecter | Étrangers en France',
    'Première visite ? Créer votre compte',
  ],
  en: [
    'You already have an account',
    'Sign in',
    'Forgot password?',
    'Sign in | Foreigners in France',
    'First visit? Create your account',
  ],
  zh: ['您已有账户', '登录', '忘记密码？', '登录 | 在法外国人', '首次访问？创建账户'],
} as const;

const oldLogin = (lang: Lang): Context => {
  const [head, submit, forgot, title, create] = login[lang];
  return {
    id: `sso-old-${lang}`,
    skin: 'prime',
    lang,
    url: `${sso}/login-actions/authenticate?execution=abc&client_id=anef-usagers&tab_id=xyz`,
    hosts: ['*login', '*session'],
    expected: { kind: 'sso-login', states: [], options: [] },
    build: (fill) =>
      fill.whole ??
      `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body class="hipe-body"><div id="portail-anef"><h1>${head}</h1>${fill.main ?? ''}<form class="form-container" action="${sso}/login-actions/authenticate?session_code=zzz"><label>Identifiant<input id="login" name="username"></label><label>Mot de passe<input type="password" id="password" name="password"></label><button class="primary-btn">${submit}</button><a href="#f">${forgot}</a></form><div class="first-connection"><a href="#c">${create}</a></div></div></body></html>`,
  };
};

const newLogin = (lang: Lang): Context => {
  const [head, submit, forgot, title] = login[lang];
  return {
    id: `sso-new-${lang}`,
    skin: 'dsfr',
    lang,
    url: `${sso}/protocol/openid-connect/auth?client_id=anef-usagers&theme=portail-anef`,
    hosts: ['*login', '*session'],
    expected: { kind: 'sso-login', states: [], options: [] },
    build: (fill) =>
      fill.whole ??
      `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body><main role="main" class="fr-container"><h1>${head}</h1>${fill.main ?? ''}<form method="post"><div class="fr-input-group"><label class="fr-label" for="username-1757">Identifiant</label><input class="fr-input" id="username-1757" name="username"></div><div class="fr-password"><label class="fr-label" for="password-1758-input">Mot de passe</label><input class="fr-password__input fr-input" type="password" id="password-1758-input" name="password"></div><a class="fr-link" href="#f">${forgot}</a><button class="fr-btn" type="submit">${submit}</button></form></main></body></html>`,
  };
};

const bookingWords = {
  fr: ['Prise de rendez-vous', 'Choisissez votre créneau', 'Retour'],
  en: ['Book an appointment', 'Choose your slot', 'Back'],
  zh: ['预约', '请选择时段', '返回'],
} as const;

const slots = (lang: Lang): Context => {
  const [head, choose, back] = bookingWords[lang];
  return {
    id: `booking-${lang}`,
    skin: 'dsfr',
    lang,
    url: `${booking}/creneau/`,
    hosts: ['E6', '*outage'],
    expected: { kind: 'appointment', states: [], options: [] },
    build: (fill) =>
      fill.whole ??
      `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${head}</title></head><body><header><p>RDV Préfecture</p></header><main><h1>${head}</h1><h2>${choose}</h2>${fill.main ?? ''}<a class="fr-btn" href="../">${back}</a></main></body></html>`,
  };
};

const langs: readonly Lang[] = ['fr', 'en', 'zh'];

export const elsewhereContexts: readonly Context[] = langs.flatMap((lang) => [
  oldLogin(lang),
  newLogin(lang),
  slots(lang),
]);
