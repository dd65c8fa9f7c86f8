/** The invented people of the false portal, as data; every personal value is a canary for tests. */

import { type PersonFile, PLAIN_FILE } from './file-of-person.ts';

/** Step of a request as the frise of Mon compte draws it (anef-portal.md §4.1). */
export type RequestStep =
  'sent' | 'instruction' | 'complement' | 'decision' | 'available' | 'closed';

export interface PortalRequest {
  /** 19 digits: site (4), day of filing (8), sequence (7) (anef-portal.md §9). */
  readonly number: string;
  readonly kind: string;
  /** Wall clock in Paris, `YYYY-MM-DDTHH:MM`. */
  readonly filedAt: string;
  readonly step: RequestStep;
}

/** The block *Mon statut actuel*; days are `YYYY-MM-DD`. */
export interface CurrentStatus {
  readonly title: string;
  readonly motive: string;
  readonly duration: string;
  readonly start: string;
  readonly end: string;
}

export interface PortalNotification {
  readonly day: string;
  readonly text: string;
  readonly read: boolean;
}

/**
 * What the triage says when a renewal is asked for. Two wordings are the portal's (anef-portal.md §7.1: too early,
 * expired), one is from the press (not recognised); the others are ours, after the complaints of §7.2.
 */
export type RenewalRule =
  | 'open'
  | 'too-early'
  | 'expired'
  | 'too-early-dates'
  | 'already-open'
  | 'not-handed-over'
  | 'not-recognised';

export interface PortalAccount {
  /** Foreigner number, 10 digits: also the login. */
  readonly login: string;
  readonly password: string;
  readonly lastName: string;
  readonly firstName: string;
  /** As the account menu shows it. */
  readonly displayName: string;
  readonly email: string;
  readonly phone: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly nationality: string;
  readonly renewal: RenewalRule;
  readonly request: PortalRequest | null;
  readonly currentStatus: CurrentStatus | null;
  /** File names of delivered documents, oldest first. */
  readonly documents: readonly string[];
  readonly notifications: readonly PortalNotification[];
  readonly file: PersonFile;
  /** The login page then asks for a new password and goes no further (anef-portal.md §2.3). */
  readonly passwordExpired?: boolean;
}

/** Label of a student's request, with the portal's own quotation marks. */
export const STUDENT_REQUEST_KIND = 'Demande de renouvellement du titre ‘Étudiant’';

/** What the titles of the false students have in common. */
export const STUDENT_STATUS = {
  title: 'Carte de séjour temporaire',
  motive: 'Etudiant',
  duration: '1 an',
} as const;

/** Has a title that ends soon and no request: the one who files. */
export const AMINA: PortalAccount = {
  login: '7503118264',
  password: 'Riviere-Bleue-2026!',
  lastName: 'DIALLO',
  firstName: 'Aminata',
  displayName: 'DIALLO Aminata',
  email: 'aminata.diallo@example.org',
  phone: '0639981142',
  birthDate: '2001-03-14',
  nationality: 'Guinéenne',
  renewal: 'open',
  request: null,
  currentStatus: { ...STUDENT_STATUS, start: '2025-12-20', end: '2026-12-19' },
  documents: [],
  notifications: [],
  file: PLAIN_FILE,
};

/** Filed in June, under instruction, with one attestation: the one who waits. */
export const BAO: PortalAccount = {
  login: '9314470258',
  password: 'Lotus-Tranquille-88?',
  lastName: 'NGUYEN',
  firstName: 'Van Bao',
  displayName: 'NGUYEN Van Bao',
  email: 'bao.nguyen@example.net',
  phone: '0639985507',
  birthDate: '1998-11-02',
  nationality: 'Vietnamienne',
  renewal: 'open',
  request: {
    number: '9301202606020004217',
    kind: STUDENT_REQUEST_KIND,
    filedAt: '2026-06-02T09:57',
    step: 'instruction',
  },
  currentStatus: { ...STUDENT_STATUS, start: '2025-09-01', end: '2026-08-31' },
  documents: [
    'CONFIRMATION_DEMANDE_TITRE_SEJOUR_9314470258_20260602.pdf',
    'Attestation_prolongation_instruction_15-09-2026.pdf',
  ],
  notifications: [
    { day: '2026-09-15', text: 'Un document est disponible dans votre espace.', read: false },
  ],
  file: PLAIN_FILE,
};

/** Comes before the window opens: *Il est trop tôt…*. */
export const CARLA: PortalAccount = {
  login: '1300562917',
  password: 'Condor-Patient-41#',
  lastName: 'QUISPE',
  firstName: 'Carla',
  displayName: 'QUISPE Carla',
  email: 'carla.quispe@example.com',
  phone: '0639983316',
  birthDate: '2003-07-29',
  nationality: 'Péruvienne',
  renewal: 'too-early',
  request: null,
  currentStatus: { ...STUDENT_STATUS, start: '2026-09-15', end: '2027-09-14' },
  documents: [],
  notifications: [],
  file: PLAIN_FILE,
};

/** A refugee with an open request of nationality and one for a travel document: the one with several files. */
export const DAWIT: PortalAccount = {
  login: '6902847135',
  password: 'Acacia-Lointain-73+',
  lastName: 'TESFAYE',
  firstName: 'Dawit',
  displayName: 'TESFAYE Dawit',
  email: 'dawit.tesfaye@example.org',
  phone: '0639986628',
  birthDate: '1987-05-21',
  nationality: 'Érythréenne',
  renewal: 'open',
  request: {
    number: '6901202609080004310',
    kind: 'Demande de carte de résident',
    filedAt: '2026-09-08T14:12',
    step: 'instruction',
  },
  currentStatus: {
    title: 'Carte de résident',
    motive: 'Réfugié',
    duration: '10 ans',
    start: '2016-12-02',
    end: '2026-12-01',
  },
  documents: ['CONFIRMATION_DEMANDE_TITRE_SEJOUR_6902847135_20260908.pdf'],
  notifications: [
    { day: '2026-10-06', text: 'Votre demande de nationalité a été enregistrée.', read: true },
    { day: '2026-11-12', text: 'Une pièce complémentaire vous est demandée.', read: false },
  ],
  file: {
    ...PLAIN_FILE,
    others: [
      {
        number: '6901202610190004388',
        kind: 'Demande de titre de voyage',
        filedAt: '2026-10-19T10:03',
        step: 'sent',
      },
    ],
    naturalisation: {
      number: '2026X 048213',
      stamp: '1265448712039467',
      label: 'Demande en cours de traitement',
      step: 'Examen des pièces en cours',
    },
  },
};

export const ACCOUNTS: readonly PortalAccount[] = [AMINA, BAO, CARLA, DAWIT];
