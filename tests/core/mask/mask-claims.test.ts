import { expect, test } from 'vitest';
import { maskFailure, maskObservation } from '#core/mask/mask-claims.ts';
import type { PageObservation } from '#core/observation/seen.ts';

const holder = { names: ['Amina EXEMPLE'] };
const secret = 'Amina EXEMPLE 9999999999 a@b.fr';
const seen: PageObservation = {
  witness: 'page',
  kind: 'state',
  page: {
    host: 'administration-etrangers-en-france.interieur.gouv.fr',
    path: '/particuliers/9999999999',
    route: '/espace-personnel/mon-compte',
    title: secret,
    lang: 'fr',
    kind: 'account',
    step: { number: 2, name: secret },
    procedure: 'renew',
  },
  account: { who: 'known', name: 'Amina EXEMPLE', foreigner: '9999999999' },
  text: secret,
  copy: secret,
  action: { label: secret, at: '2026-11-03T10:00:00.000Z', followed: 'nothing' },
  options: [secret],
  state: { procedure: secret, label: secret, step: secret, filedAt: secret, documents: [secret] },
  request: '7701202311230000001',
  suggested: { title: secret, until: '15/12/2026' },
  delivered: {
    name: 'CONFIRMATION_9999999999_20231123.pdf',
    type: 'application/pdf',
    from: 'header',
  },
  uploads: [{ label: secret, bytes: 3, result: secret }],
  passwordVisible: false,
};

test('masks every string but the account, the request and the fixed words', () => {
  const { account, request, ...masked } = maskObservation(seen, holder);
  expect(account).toEqual(seen.account);
  expect(request).toBe(seen.request);
  expect(JSON.stringify(masked)).not.toMatch(/Amina|EXEMPLE|99999|a@b/);
  expect(masked.suggested?.until).toBe('15/12/2026');
  expect(masked.delivered?.name).toBe('CONFIRMATION_[n° 10]_20231123.pdf');
  expect(masked.page).toMatchObject({
    route: '/espace-personnel/mon-compte',
    kind: 'account',
    procedure: 'renew',
  });
});

test('drops the copy of a page where fields are filled in', () => {
  const page = { ...seen.page, kind: 'form-recap' as const };
  expect(maskObservation({ ...seen, page }, holder)).not.toHaveProperty('copy');
});

test('adds no member that was not there', () => {
  const bare: PageObservation = {
    witness: 'page',
    kind: 'visit',
    page: { host: 'h', path: '/', route: '/', title: '', lang: 'fr', kind: 'home' },
    account: { who: 'nobody' },
    passwordVisible: false,
  };
  expect(maskObservation(bare, holder)).toEqual(bare);
});

test('masks the path of a failed exchange and leaves the error named as the browser names it', () => {
  const masked = maskFailure(
    {
      witness: 'network',
      tab: 1,
      host: 'h',
      path: '/api/9999999999',
      method: 'GET',
      mainFrame: false,
      error: 'net::ERR_HTTP2_PROTOCOL_ERROR',
      at: '2026-11-03T10:00:00.000Z',
      cached: false,
    },
    holder,
  );
  expect(masked).toMatchObject({
    path: '/api/{id}',
    error: 'net::ERR_HTTP2_PROTOCOL_ERROR',
  });
});
