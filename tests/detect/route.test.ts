/** Routes: what each address is for, and what of it may leave. */
import { describe, expect, it } from 'vitest';
import { readPath, readRoute } from '#detect/route.ts';

const portal = 'https://administration-etrangers-en-france.interieur.gouv.fr';

describe('route', () => {
  it.each([
    ['/particuliers/#/', '/', 'home', undefined],
    ['/particuliers/', '/', 'home', undefined],
    [
      '/usagers/#/espace-personnel/mon-compte',
      '/espace-personnel/mon-compte',
      'account',
      undefined,
    ],
    ['/particuliers/#/sejour/demande-tse', '/sejour/demande-tse', 'triage-situation', 'sejour'],
    [
      '/usagers/#/sejour/demande-tse/etudiant?x=1',
      '/sejour/demande-tse/etudiant',
      'form-step',
      'sejour/etudiant',
    ],
    [
      '/usagers/#/sejour/demande-tse/etudiant/info',
      '/sejour/demande-tse/etudiant/info',
      'form-step',
      'sejour/etudiant',
    ],
    [
      '/particuliers/#/sejour/demande-tse/passeport-talent/chercheur',
      '/sejour/demande-tse/passeport-talent/chercheur',
      'form-step',
      'sejour/talent-chercheur',
    ],
    [
      '/particuliers/#/sejour/demande-tse/nouveau',
      '/sejour/demande-tse/nouveau',
      'form-step',
      'sejour',
    ],
    [
      '/particuliers/#/sejour/declaration-pvd/infos',
      '/sejour/declaration-pvd/infos',
      'form-step',
      'perte-vol',
    ],
    ['/particuliers/#/inconnu/page', '/inconnu/page', undefined, undefined],
  ])('%s is %s', (...[address, route, kind, procedure]) => {
    const read = readRoute(new URL(portal + address));
    expect(read.route).toBe(route);
    expect(read.row?.kind).toBe(kind);
    expect(read.row?.procedure).toBe(procedure);
  });

  it.each([
    '/particuliers/#state=s3cret&session_state=s3cret&code=s3cret',
    '/particuliers/#/?code=s3cret&state=s3cret',
    '/particuliers/#/espace-personnel/inscription/mot-de-passe?token=s3cret',
    '/particuliers/#/espace-personnel/inscription/mot-de-passe;token=s3cret',
    '/particuliers/#/espace-personnel/a1b2c3s3cret',
    '/particuliers/#/demandes/7501202611240004203/piece',
    '/particuliers/#/x/aminata.diallo@example.org',
  ])('nothing secret leaves %s', (address) => {
    const { route } = readRoute(new URL(portal + address));
    expect(route).not.toMatch(/s3cret|7501|diallo/);
  });

  it('tells the answer of the SSO apart from a route', () => {
    expect(readRoute(new URL(`${portal}/particuliers/#state=a&code=b`)).callback).toBe(true);
    expect(readRoute(new URL(`${portal}/particuliers/#/faq`)).callback).toBe(false);
  });

  it('takes no query into the path, and no number', () => {
    expect(readPath(new URL(`${portal}/api/demande/7501202611240004203?x=1`))).toBe(
      '/api/demande/{id}',
    );
    expect(
      readPath(
        new URL(`${portal}/auth/realms/anef-usagers/login-actions/authenticate?execution=z`),
      ),
    ).toBe('/auth/realms/anef-usagers/login-actions/authenticate');
  });
});
