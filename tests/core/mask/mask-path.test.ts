import { expect, test } from 'vitest';
import { maskPath } from '#core/mask/mask-path.ts';

test.each([
  ['/particuliers/', '/particuliers/'],
  ['/api/sejour/usager/demande_sejour/etape/3', '/api/sejour/usager/demande_sejour/etape/{id}'],
  [
    '/sejour/demande-tse/passeport-talent/investisseur',
    '/sejour/demande-tse/passeport-talent/investisseur',
  ],
  [
    '/#/espace-personnel/inscription/mot-de-passe?token=eyJhbGciOi',
    '/#/espace-personnel/inscription/mot-de-passe',
  ],
  ['/dossier/7701202311230000001/pieces', '/dossier/{id}/pieces'],
  ['/d/64f0c1a2b3d4e5f60718293a', '/d/{id}'],
  ['/d/QwErTyUiOpAsDfGhJk', '/d/{id}'],
  ['/d/٩٩', '/d/{id}'],
  ['/d/a%20b', '/d/{id}'],
  ['/profil/amina-exemple', '/profil/{id}'],
  ['/realms/usagers/login-actions/authenticate', '/realms/usagers/login-actions/authenticate'],
  ['/x/{id}/y', '/x/{id}/y'],
  ['', ''],
])('%j becomes %j', (path, masked) => {
  expect(maskPath(path, { names: ['Amina EXEMPLE'] })).toBe(masked);
  expect(maskPath(masked, { names: ['Amina EXEMPLE'] })).toBe(masked);
});
