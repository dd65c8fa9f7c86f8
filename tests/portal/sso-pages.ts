/** Writes the login page of the SSO: the Keycloak theme `portail_anef` (anef-portal.md §5.3), and the DSFR one of 2026. */

import type { LoginAttempt } from './sessions.ts';

/** Verbatim, with its typographic apostrophe. */
export const BAD_PASSWORD =
  'Nom d’utilisateur ou mot de passe invalide, veuillez cliquer sur "Mot de passe oublié ?"';

const ROOT = '/auth/realms/anef-usagers';
const HOME = 'https://administration-etrangers-en-france.interieur.gouv.fr/';

export interface LoginLook {
  readonly skin: 'A' | 'B';
  readonly language: 'fr' | 'en';
}

/** The English words are ours: no capture has them. */
const WORDS = {
  fr: {
    title: 'Se connecter | Étrangers en France',
    heading: 'Vous avez déjà un compte',
    login: 'Identifiant',
    password: 'Mot de passe',
    send: "S'identifier",
    forgotten: 'Mot de passe oublié ?',
    error: BAD_PASSWORD,
  },
  en: {
    title: 'Sign in | Foreigners in France',
    heading: 'You already have an account',
    login: 'Username',
    password: 'Password',
    send: 'Sign in',
    forgotten: 'Forgot your password?',
    error: 'Invalid username or password, please click on "Forgot your password?"',
  },
} as const;

/** Inner HTML is safe: nothing of the request is echoed but our own random values. */
export function loginPage(
  attempt: LoginAttempt,
  { failed, skin, language }: LoginLook & { readonly failed: boolean },
): string {
  const words = WORDS[language];
  const content = skin === 'A' ? oldForm(attempt, words, failed) : newForm(attempt, words, failed);
  return page(content, { title: words.title, language });
}

type Words = Readonly<Record<keyof (typeof WORDS)['fr'], string>>;

function addresses(attempt: LoginAttempt) {
  const query = `execution=${attempt.execution}&amp;client_id=anef-usagers&amp;tab_id=${attempt.tabId}`;
  const actions = `${ROOT}/login-actions`;
  return {
    action: `${actions}/authenticate?session_code=${attempt.sessionCode}&amp;${query}`,
    reset: `${actions}/reset-credentials?client_id=anef-usagers&amp;tab_id=${attempt.tabId}&amp;theme=portail-anef`,
    broker: `${ROOT}/broker/franceconnect-particulier/login?client_id=anef-usagers&amp;tab_id=${attempt.tabId}&amp;session_code=${attempt.sessionCode}`,
    locale: (code: string) => `${actions}/authenticate?${query}&amp;kc_locale=${code}`,
  };
}

function oldForm(attempt: LoginAttempt, words: Words, failed: boolean): string {
  const to = addresses(attempt);
  const error = failed
    ? `<div class="alert alert-error"><span class="kc-feedback-text" role="alert">${words.error}</span></div>`
    : '';
  return `
    <h1>${words.heading}</h1>
    ${error}
    <form class="form-container" action="${to.action}" method="post">
      <label for="login">${words.login}</label>
      <span class="tooltip-text">Votre identifiant de connexion est votre numéro d'étranger, si vous n'en n'avez pas, votre adresse mail</span>
      <input id="login" name="username" type="text" autocomplete="username">
      <label for="password">${words.password}</label>
      <input id="password" name="password" type="password" autocomplete="current-password">
      <a class="forgotten" href="${to.reset}">${words.forgotten}</a>
      <button class="primary-btn" type="submit">${words.send}</button>
    </form>
    <p class="or">OU</p>
    <a class="fc-btn" href="${to.broker}">S'identifier avec FranceConnect</a>
    <p class="first-connection"><a href="${HOME}particuliers/#/espace-personnel/connexion-inscription">Première visite ? Créer votre compte</a></p>
    <select id="mySelect" aria-label="Langue">
      <option value="${to.locale('fr')}" selected>Français</option>
      <option value="${to.locale('en')}">English</option>
    </select>`;
}

/** Ids with a random end, as bots had to learn (anef-portal.md §5.3). */
function newForm(attempt: LoginAttempt, words: Words, failed: boolean): string {
  const to = addresses(attempt);
  const end = String(1000 + (attempt.tabId.charCodeAt(0) % 900));
  const error = failed
    ? `<div class="fr-alert fr-alert--error" role="alert"><p class="fr-alert__title">${words.error}</p></div>`
    : '';
  return `
    <main class="fr-container" role="main">
    <h1>${words.heading}</h1>
    ${error}
    <form action="${to.action}" method="post">
      <div class="fr-input-group"><label class="fr-label" for="username-${end}">${words.login}</label>
      <input class="fr-input" id="username-${end}" name="username" type="text" autocomplete="username"></div>
      <div class="fr-input-group"><label class="fr-label" for="password-${end}-input">${words.password}</label>
      <input class="fr-password__input fr-input" id="password-${end}-input" name="password" type="password" autocomplete="current-password"></div>
      <a class="fr-link" href="${to.reset}">${words.forgotten}</a>
      <button class="fr-btn" type="submit">${words.send}</button>
    </form>
    <div class="fr-connect-group"><a class="fr-connect" href="${to.broker}">S'identifier avec FranceConnect</a></div>
    </main>`;
}

/** What the SSO answers to a forgotten password. */
export function passwordSentPage(): string {
  return page(`<h1>Mot de passe oublié</h1>
    <div class="alert alert-success"><span class="kc-feedback-text" role="alert">Mot de passe oublié. Un message a été envoyé à l'adresse électronique correspondant à l'identifiant saisi</span></div>`);
}

/** A password that is too old: nothing goes on before a new one (anef-portal.md §2.3). */
export function updatePasswordPage(): string {
  return page(`<h1>Réinitialisez votre mot de passe</h1>
    <form class="form-container" method="post">
      <label for="password-new">Nouveau mot de passe</label>
      <input id="password-new" name="password-new" type="password" autocomplete="new-password">
      <label for="password-confirm">Confirmation du mot de passe</label>
      <input id="password-confirm" name="password-confirm" type="password" autocomplete="new-password">
      <button class="primary-btn" type="submit">Valider</button>
    </form>`);
}

function page(
  content: string,
  { title, language }: { readonly title: string; readonly language: string } = {
    title: WORDS.fr.title,
    language: 'fr',
  },
): string {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="stylesheet" href="/auth/resources/portail_anef/login.css">
  </head>
  <body class="hipe-body">
    <div id="portail-anef">${content}
    </div>
  </body>
</html>
`;
}
