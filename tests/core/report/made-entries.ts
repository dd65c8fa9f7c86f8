/** The disclosed entries of picture 28: nine prevented attempts in five weeks, four diligences, their photos. */
import type { Claims } from '#core/entry/claims.ts';
import type { Disclosed } from '#core/report/disclosed.ts';

type Told = {
  at: string;
  server?: string;
  text?: string;
  tries?: number;
  until?: string;
  status?: number;
};

const attempts: Told[] = [
  {
    at: '2026-11-03T07:26:12.000Z',
    server: '2026-11-03T07:26:13.000Z',
    text: 'Il est trop tôt pour demander le renouvellement de votre titre.',
  },
  {
    at: '2026-11-06T17:42:10.000Z',
    server: '2026-11-06T17:42:11.000Z',
    text: 'Il est trop tôt pour demander le renouvellement de votre titre.',
  },
  {
    at: '2026-11-17T13:05:02.000Z',
    server: '2026-11-17T13:05:04.000Z',
    text: 'Service momentanément indisponible. Veuillez réessayer plus tard.',
    tries: 3,
    until: '2026-11-17T13:21:40.000Z',
    status: 503,
  },
  {
    at: '2026-11-24T08:48:51.000Z',
    server: '2026-11-24T08:48:53.000Z',
    text: 'Une erreur technique est survenue.',
    status: 500,
  },
  { at: '2026-11-26T20:15:30.000Z', tries: 2, until: '2026-11-26T20:16:40.000Z' },
  {
    at: '2026-12-01T06:58:03.000Z',
    server: '2026-12-01T06:58:05.000Z',
    text: 'Service momentanément indisponible. Veuillez réessayer plus tard.',
    status: 503,
  },
  {
    at: '2026-12-03T18:30:44.000Z',
    server: '2026-12-03T18:30:46.000Z',
    text: 'Une erreur technique est survenue.',
    status: 500,
  },
  {
    at: '2026-12-08T07:11:27.000Z',
    server: '2026-12-08T07:11:29.000Z',
    text: "Le format du fichier n'est pas accepté.",
    tries: 4,
    until: '2026-12-08T07:37:15.000Z',
  },
  {
    at: '2026-12-10T11:20:09.000Z',
    server: '2026-12-10T11:20:11.000Z',
    text: 'Une erreur technique est survenue.',
    status: 500,
  },
];

const contacts: [string, NonNullable<Claims['contact']>, Claims['happened']][] = [
  ['2026-11-12T10:40:00.000Z', { channel: 'message', who: 'Préfecture du Rhône' }, undefined],
  [
    '2026-11-18T09:30:00.000Z',
    { channel: 'phone', who: 'Centre de contact', waited: 25, ticket: 'EX-0042' },
    undefined,
  ],
  [
    '2026-11-27T08:00:00.000Z',
    { channel: 'counter', who: 'Point d’accueil numérique', answer: 'dépôt non effectué' },
    undefined,
  ],
  [
    '2026-12-05T08:00:00.000Z',
    { channel: 'registered-letter', who: 'Préfecture du Rhône' },
    { from: '2026-12-04', precision: 'day' },
  ],
];

/** @param identified whether `ids` leave */
export function madeEntries(identified: boolean): {
  entries: Disclosed[];
  pieces: Map<number, number>;
} {
  const entries: Disclosed[] = [];
  const pieces = new Map<number, number>();
  const add = (claims: Claims): number => {
    const seq = entries.length;
    entries.push({ seq, claims: { kept: claims.at, source: 'auto', ...claims } });
    return seq;
  };
  const photo = (of: number, at: string) => {
    const seq = add({
      kind: 'photo',
      at,
      refers: { seq: of, why: 'shot' },
      shot: {
        sha256: 'a'.repeat(64),
        bytes: 1,
        type: 'image/png',
        width: 1,
        height: 1,
        at,
        how: 'visible-tab',
      },
    });
    pieces.set(seq, pieces.size + 1);
  };
  add({
    kind: 'recorder',
    source: 'recorder',
    at: '2026-11-02T18:10:00.000Z',
    recorder: { event: 'consent' },
    tool: { version: '0.1.0', browser: 'Chromium', browserVersion: '140', os: 'Linux' },
  });
  if (identified)
    add({
      kind: 'visit',
      at: '2026-11-03T07:25:00.000Z',
      stay: 's0',
      ids: { name: 'Amina EXEMPLE', foreigner: '9999000000' },
      page: page('account'),
    });
  add({
    kind: 'fact',
    source: 'user',
    at: '2026-11-02T18:20:00.000Z',
    fact: { name: 'permit.expiry', value: '2027-02-15' },
  });
  add({
    kind: 'fact',
    source: 'user',
    at: '2026-11-02T18:20:01.000Z',
    fact: { name: 'permit.title', value: 'Étudiant' },
  });
  add({
    kind: 'fact',
    source: 'user',
    at: '2026-11-02T18:20:02.000Z',
    fact: { name: 'prefecture', value: 'Rhône' },
  });
  attempts.forEach((one, index) => addAttempt(one, `s${index + 1}`, { add, photo }));
  for (const [at, contact, happened] of contacts) {
    photo(
      add({
        kind: 'contact',
        source: happened ? 'declared' : 'user',
        at,
        contact,
        ...(happened ? { happened } : {}),
      }),
      at,
    );
  }
  return { entries, pieces };
}

type Into = { add: (claims: Claims) => number; photo: (of: number, at: string) => void };

function addAttempt(one: Told, stay: string, { add, photo }: Into): void {
  const codes = [
    one.text?.startsWith('Il est') ? 'B4' : one.text?.startsWith('Le format') ? 'B6' : 'A1',
  ];
  const exchange = {
    method: 'GET',
    path: '/api/sejour',
    at: one.at,
    cached: false,
    ...(one.server
      ? { serverDate: one.server, status: one.status ?? 200 }
      : { error: 'net::ERR_CONNECTION_RESET' }),
  };
  const claims: Claims = {
    kind: 'incident',
    at: one.at,
    stay,
    codes,
    page: { ...page('triage'), procedure: 'sejour/etudiant' },
    ...(one.text ? { text: one.text } : {}),
    http: [exchange],
  };
  const seq = add(claims);
  photo(seq, one.at);
  const until = one.until;
  if (until)
    add({
      ...claims,
      at: until,
      until,
      count: (one.tries ?? 2) - 1,
      refers: { seq, why: 'repeat' },
    });
  add({
    kind: 'fact',
    source: 'user',
    at: one.at,
    stay,
    fact: { name: 'purpose', value: 'renew' },
    refers: { seq, why: 'stay' },
  });
}

function page(kind: 'account' | 'triage') {
  return {
    host: 'administration-etrangers-en-france.interieur.gouv.fr',
    path: '/particuliers/',
    route: '/sejour',
    title: '',
    lang: 'fr',
    kind,
  };
}
