/** Leaves for the login page, and knows whether a person came back from it. */

const SSO = 'https://sso.anef.dgef.interieur.gouv.fr/auth/realms/anef-usagers';
const PORTAL = new URL('.', document.baseURI).href;

export function goToSso() {
  const query = new URLSearchParams({
    client_id: 'anef-usagers',
    theme: 'portail-anef',
    redirect_uri: `${PORTAL}#`,
    state: crypto.randomUUID(),
    response_mode: 'fragment',
    response_type: 'code',
    scope: 'openid',
  });
  location.assign(`${SSO}/protocol/openid-connect/auth?${query}`);
}

export function goToSsoLogout() {
  const query = new URLSearchParams({ redirect_uri: `${PORTAL}#/` });
  location.assign(`${SSO}/protocol/openid-connect/logout?${query}`);
}

/** `{code, state}` when the fragment is the SSO's answer. */
export function readCallback() {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const code = fragment.get('code');
  return code === null ? undefined : { code, state: fragment.get('state') ?? '' };
}

export function tokenCookie() {
  const pair = document.cookie.split('; ').find((part) => part.startsWith('Authorization='));
  return pair?.slice('Authorization='.length);
}
