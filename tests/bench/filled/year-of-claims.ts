/** What a year of use says, entry by entry: stays of twenty lines, each with pages, failures, their photos, a state. */
import type { Claims } from '#core/entry/claims.ts';

/** Entries in one stay, a minute each. */
const stayLength = 20;
/** Between the beginnings of two stays: 500 of them, 10 000 entries, are a year. */
const stayEvery = 17.5 * 3_600_000;

export const yearMs = 500 * stayEvery;

/** A photo as the camera describes it. */
export type Shot = Omit<NonNullable<Claims['shot']>, 'at'>;

/** One entry in five is a photo. */
export function isPhoto(seq: number): boolean {
  return seq % 5 === 2;
}

/** Instant of an entry, epoch milliseconds; `start` is that of the consent. */
export function instantOf(seq: number, start: number): number {
  return start + Math.floor(seq / stayLength) * stayEvery + (seq % stayLength) * 60_000;
}

/** @param shot where `isPhoto(seq)` */
export function claimsAt(seq: number, start: number, shot?: Shot): Claims {
  const at = new Date(instantOf(seq, start)).toISOString();
  const stay = Math.floor(seq / stayLength);
  return {
    at,
    kept: at,
    source: 'auto',
    account: 'seen',
    stay: `stay-of-the-bench-${stay}`,
    clock: { boot: `boot-${stay}`, uptime: (seq % stayLength) * 60_000 },
    zone: { name: 'Europe/Paris', offset: 60 },
    ...said(seq, { at, shot }),
  };
}

function said(seq: number, { at, shot }: { at: string; shot: Shot | undefined }): Claims {
  if (shot)
    return {
      kind: 'photo',
      page: form,
      refers: { seq: seq - 1, why: 'shot' },
      shot: { ...shot, at },
    };
  switch (seq % 5) {
    case 1:
      return failure(at);
    case 3:
      return request(seq);
    default:
      return { kind: 'visit', page: seq % 2 === 0 ? account : form };
  }
}

const host = 'administration-etrangers-en-france.interieur.gouv.fr';
const form: NonNullable<Claims['page']> = {
  host,
  path: '/particuliers/',
  route: 'sejour/etudiant',
  title: 'Étrangers en France | Étape 2',
  lang: 'fr',
  kind: 'form-step',
  step: { number: 2, of: 6, name: 'Situation familiale' },
  procedure: 'sejour/etudiant',
};
const account: NonNullable<Claims['page']> = {
  host,
  path: '/particuliers/',
  route: 'mon-compte',
  title: 'Étrangers en France | Mon compte',
  lang: 'fr',
  kind: 'account',
};

function failure(at: string): Claims {
  const status = 500;
  const exchange = { method: 'PUT', path: '/api/sejour/usager/demande_sejour/etape/{id}', status };
  return {
    kind: 'incident',
    page: form,
    text: 'Une erreur technique est survenue. Veuillez réessayer ultérieurement.',
    codes: ['A1'],
    witnesses: { page: at, network: { at, status } },
    http: [{ ...exchange, at, cached: false }],
  };
}

function request(seq: number): Claims {
  return {
    kind: 'state',
    page: account,
    state: {
      procedure: 'Titre de séjour « étudiant »',
      label: 'Instruction en cours',
      step: `Étape ${1 + (Math.floor(seq / 2_000) % 5)}`,
      filedAt: '2 décembre 2025',
      documents: [],
    },
    ids: { name: 'DIALLO Amina' },
  };
}
