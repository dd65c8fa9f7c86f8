/** Names, once, the hosts that the false portal answers for. */

/** The portal itself (anef-portal.md §2.1). */
export const PORTAL_HOST = 'administration-etrangers-en-france.interieur.gouv.fr';
/** Its sign-in page, on an origin of its own (anef-portal.md §2.3). */
export const SSO_HOST = 'sso.anef.dgef.interieur.gouv.fr';
/** The appointments of the préfectures, beside the portal (anef-portal.md §11). */
export const APPOINTMENT_HOST = 'www.rdv-prefecture.interieur.gouv.fr';
