/** Where the portal's people log in and out. */
export const ssoHost = 'sso.anef.dgef.interieur.gouv.fr';

/** The two hosts that are watched, and no other. */
export const portalHosts = [
  'administration-etrangers-en-france.interieur.gouv.fr',
  ssoHost,
] as const;
