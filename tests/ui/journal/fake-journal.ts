/** A journal of EXEMPLE from memory, as gallery and tests of the pages read it. */
import { projectRow, type Row } from '#core/entry/row.ts';
import type { Claims } from '#core/entry/claims.ts';
import type { PopupView } from '#core/view/popup-view.ts';
import type { JournalReader } from '#ui/journal-client.ts';
import { fakeClient, quietPopup, type FakeClient } from '../../gallery/fake-client.ts';

export const kid = 'k'.repeat(43);
const host = 'administration-etrangers-en-france.interieur.gouv.fr';

/** What differs from a plain entry; `null` is an entry that was erased. */
export type Told = Claims | null;

const page = (
  kind: 'account' | 'form-step' | 'home',
  procedure?: string,
): NonNullable<Claims['page']> => ({
  host,
  path: '/particuliers/',
  route: `/particuliers/${kind}`,
  title: 'Étrangers en France',
  lang: 'fr',
  kind,
  ...(procedure === undefined ? {} : { procedure }),
});

const entry = (at: string, stay: string, claims: Claims): Claims => ({
  at,
  kept: at,
  stay,
  source: 'auto',
  zone: { name: 'Europe/Paris', offset: 60 },
  ...claims,
});

export const consent = entry('2026-11-02T18:10:00.000Z', 's0', {
  kind: 'recorder',
  source: 'recorder',
  recorder: { event: 'consent' },
});

export function refusal(at: string, stay: string): Claims {
  return entry(at, stay, {
    kind: 'incident',
    page: page('form-step', 'sejour/etudiant'),
    text: 'Il est trop tôt pour demander le renouvellement de votre titre.',
    codes: ['B4'],
    witnesses: { page: at, network: null },
  });
}

export function mistake(at: string, stay: string): Claims {
  return entry(at, stay, {
    kind: 'incident',
    page: page('form-step', 'sejour/etudiant'),
    text: 'Ce champ est obligatoire.',
    codes: ['B5'],
    witnesses: { page: at, network: null },
  });
}

/** Choices that cannot be made: a visit, until the person says which is theirs. */
export function greyed(at: string, stay: string): Claims {
  return entry(at, stay, {
    kind: 'visit',
    page: { ...page('home', 'sejour'), kind: 'triage-situation', route: '/particuliers/situation' },
    options: ['En tant que salarié', 'Passeport talent'],
  });
}

export const own = (to: number, option: string): Claims =>
  entry('2026-11-24T13:07:00.000Z', 'g1', {
    kind: 'answer',
    source: 'user',
    answer: { to, value: 'confirmed', code: 'B1', option },
  });

export function outage(at: string, stay: string): Claims {
  return entry(at, stay, {
    kind: 'incident',
    page: {
      ...page('form-step', 'sejour/etudiant'),
      step: { number: 3, of: 6, name: 'Mes justificatifs' },
    },
    text: 'Service momentanément indisponible. Veuillez réessayer plus tard.',
    codes: ['A1'],
    witnesses: { page: at, network: { at, status: 503 } },
    http: [
      { method: 'POST', path: '/api/demande', status: 503, at, serverDate: at, cached: false },
    ],
    clock: { boot: 'b', uptime: 1, serverDate: at, skew: 2000, margin: 100 },
  });
}

/** Nothing tells what was wanted. */
export function shutOut(at: string, stay: string): Claims {
  return entry(at, stay, {
    kind: 'incident',
    page: page('home'),
    codes: ['A1'],
    witnesses: { page: null, network: { at, error: 'connection-reset' } },
  });
}

export function underWay(at: string, stay: string): Claims {
  return entry(at, stay, {
    kind: 'state',
    page: page('account'),
    state: {
      procedure: 'Étudiant',
      label: 'Instruction en cours',
      filedAt: '07/09/2026',
      documents: [],
    },
    ids: { foreigner: '[n° 10]', name: 'EXEMPLE Amina' },
  });
}

export const call = (at: string): Claims =>
  entry(at, 'call', {
    kind: 'contact',
    source: 'user',
    contact: { channel: 'phone', who: 'Centre de contact' },
  });

export const note = (at: string, text: string, about?: number): Claims =>
  entry(at, 'note', {
    kind: 'note',
    source: 'user',
    note: { lang: 'fr', text },
    ...(about === undefined ? {} : { refers: { seq: about, why: 'stay' } }),
  });

export const fact = (name: string, value: string): Claims =>
  entry('2026-11-02T18:20:00.000Z', 's0', { kind: 'fact', source: 'user', fact: { name, value } });

export const photo = (at: string, of: number, bytes = 300_000): Claims =>
  entry(at, 'photo', {
    kind: 'photo',
    refers: { seq: of, why: 'shot' },
    shot: {
      sha256: String(of).padStart(64, '0'),
      bytes,
      type: 'image/png',
      width: 800,
      height: 500,
      at,
      how: 'visible-tab',
    },
  });

export const erasure = (at: string, of: number): Claims =>
  entry(at, 'erase', { kind: 'erasure', source: 'user', refers: { seq: of, why: 'erased' } });

/** Somebody whom the site stops: three attempts in two weeks, a call, a photo, an erased line, a title that ends. */
export const stopped: Told[] = [
  consent,
  fact('permit.expiry', '2027-02-15'),
  fact('prolongation.until', '2026-12-15'),
  refusal('2026-11-03T07:26:00.000Z', 's1'),
  refusal('2026-11-06T17:42:00.000Z', 's2'),
  null,
  erasure('2026-11-12T10:40:00.000Z', 5),
  call('2026-11-12T10:41:00.000Z'),
  outage('2026-11-17T13:05:00.000Z', 's3'),
  photo('2026-11-17T13:05:01.000Z', 8),
  note('2026-11-17T13:08:00.000Z', "J'ai essayé trois fois. Mon contrat finit en février.", 8),
];

/** Somebody who waits: a title that ended, an attestation, four dates seen, a call. */
export const waiting: Told[] = [
  consent,
  fact('permit.expiry', '2026-11-08'),
  fact('prolongation.from', '2026-11-14'),
  fact('prolongation.until', '2026-12-15'),
  underWay('2026-09-21T07:00:00.000Z', 'w1'),
  underWay('2026-10-05T07:00:00.000Z', 'w2'),
  underWay('2026-11-09T18:03:00.000Z', 'w3'),
  call('2026-11-10T09:30:00.000Z'),
  underWay('2026-11-12T19:11:00.000Z', 'w4'),
];

const closed = (at: string): Claims => ({
  ...underWay(at, 'c9'),
  state: { procedure: 'Étudiant', label: 'Demande clôturée', documents: [] },
});

/** Somebody whose request was closed by the site, with a title that lasts: three dates seen, a call. */
export const silent: Told[] = [
  consent,
  fact('permit.expiry', '2027-06-30'),
  underWay('2026-09-21T07:00:00.000Z', 'w1'),
  underWay('2026-10-05T07:00:00.000Z', 'w2'),
  call('2026-11-10T09:30:00.000Z'),
  closed('2026-11-12T19:11:00.000Z'),
];

function rowsOf(told: readonly Told[]): Row[] {
  return told.map((claims, seq) =>
    claims === null
      ? {
          ...projectRow(
            { kid, seq },
            { at: '2026-11-11T09:00:00.000Z', kept: '2026-11-11T09:00:00.000Z' },
          ),
          erased: true,
        }
      : projectRow({ kid, seq }, claims),
  );
}

export type FakeJournal = {
  told?: readonly Told[];
  popup?: Partial<PopupView>;
  read?: Partial<JournalReader>;
  lastExport?: string;
};

/** A client whose store holds these entries; writes are remembered, not made. */
export function fakeJournal(given: FakeJournal = {}): FakeClient {
  const told = given.told ?? stopped;
  const rows = rowsOf(told);
  const code = 'A7K3-9F2Q-M4TX-0V8C';
  const exports =
    given.lastExport === undefined ? [] : [{ at: given.lastExport, seq: 1, head: 'h', code }];
  return fakeClient({
    answers: { popup: { ...quietPopup, ...given.popup } },
    read: {
      people: async () => [{ person: 'amina', name: 'Amina EXEMPLE', kids: [kid] }],
      current: async () => ({ person: 'amina', kid }),
      head: async () => ({
        kid,
        seq: told.length - 1,
        hash: 'h',
        entries: told.length,
        photos: 1,
        bytes: 38_000_000,
        demo: false,
      }),
      allRows: async () => rows,
      entry: async (_kid, seq) => {
        const claims = told[seq];
        return claims === undefined
          ? null
          : { kid, seq, claims: claims ?? {}, erased: claims === null };
      },
      piece: async () => new Blob([picture], { type: 'image/svg+xml' }),
      exports: async () => exports,
      settings: async () => ({
        language: 'fr',
        chip: true,
        computer: 'own',
        paused: false,
        consented: true,
      }),
      ...given.read,
    },
  });
}

const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="500">
<rect width="800" height="500" fill="#fff"/><rect width="800" height="60" fill="#f2f2f5"/>
<text x="24" y="38" font-size="18" font-family="sans-serif">Site d'essai, EXEMPLE</text>
<text x="24" y="120" font-size="28" font-weight="700" font-family="sans-serif">Demande de renouvellement</text>
<rect x="24" y="150" width="480" height="90" fill="#fdeeec"/><rect x="24" y="150" width="6" height="90" fill="#7a3a30"/>
<text x="48" y="190" font-size="18" font-weight="700" font-family="sans-serif">Service momentanément indisponible.</text>
<text x="48" y="220" font-size="16" font-family="sans-serif">Veuillez réessayer plus tard.</text></svg>`;
