/** Which part of the State's service a host is; every other host is `other` and nothing is read there. */

export type HostRole = 'portal' | 'sso' | 'appointment' | 'back-office' | 'other';

const hosts: readonly { host: string; role: HostRole }[] = [
  { host: 'administration-etrangers-en-france.interieur.gouv.fr', role: 'portal' },
  { host: 'sso.anef.dgef.interieur.gouv.fr', role: 'sso' },
  { host: 'www.rdv-prefecture.interieur.gouv.fr', role: 'appointment' },
  { host: 'siaef.dgef.interieur.gouv.fr', role: 'back-office' },
];

export function hostRole(hostname: string): HostRole {
  return (
    hosts.find((row) => hostname === row.host || hostname.endsWith(`.${row.host}`))?.role ?? 'other'
  );
}
