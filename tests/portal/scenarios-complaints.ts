/** Scenarios of the founding complaints, by the code of the dysfunction they show (domain-legal.md §1.2). */

import { AMINA, BAO, DAWIT, STUDENT_REQUEST_KIND, STUDENT_STATUS } from './accounts.ts';
import { PLAIN_FILE } from './file-of-person.ts';
import type { Scenario } from './scenario.ts';

/** A student's title that ends in three months, and one that ends in nine, on 24 November 2026. */
const ENDS_SOON = { ...STUDENT_STATUS, start: '2026-02-20', end: '2027-02-19' } as const;
const ENDS_LATE = { ...STUDENT_STATUS, start: '2026-09-15', end: '2027-09-14' } as const;

/** Under instruction since June, as the founding complaints tell. */
const OPEN_REQUEST = {
  number: '7501202606020004093',
  kind: STUDENT_REQUEST_KIND,
  filedAt: '2026-06-02T09:57',
  step: 'instruction',
} as const;
const RECEIPT = 'CONFIRMATION_DEMANDE_TITRE_SEJOUR_7503118264_20260602.pdf';

export const COMPLAINTS: Readonly<Record<string, Scenario>> = {
  'A1-spinner': {
    says: 'A1. The loader turns for ever on the form.',
    faults: ['request:endless'],
  },
  'A1-ring': { says: 'A1. The ring turns for ever on a white page.', quirks: { boot: 'ring' } },
  'A2-registration': {
    says: 'A2. Every number is *incorrecte*, as when the State’s own server is down.',
    faults: ['register:incorrect'],
  },
  'A3-login-loop': {
    says: 'A3. The portal sends back to the login page again and again.',
    faults: ['account:sso'],
  },
  'A3-redirect-loop': {
    says: 'A3. Portal and login page send the browser to each other, six times.',
    faults: ['connect:403:6'],
  },
  'A4-contact': {
    says: 'A4. Mail and telephone cannot be changed while a request is open.',
    accounts: { [BAO.login]: { file: { ...PLAIN_FILE, contact: 'locked' } } },
  },
  'B1-not-recognised': {
    says: 'B1. *Demande invalide*: a refugee is not recognised as one.',
    accounts: { [DAWIT.login]: { renewal: 'not-recognised' } },
  },
  'B2-already-open': {
    says: 'B2. A renewal is refused because another request is open.',
    accounts: { [AMINA.login]: { renewal: 'already-open', request: OPEN_REQUEST } },
  },
  'B2-travel': {
    says: 'B2. A travel document is refused because another request is open.',
    accounts: { [DAWIT.login]: { file: { ...DAWIT.file, travel: 'already-open' } } },
  },
  'B3-not-handed-over': {
    says: 'B3. The previous card is not recorded as handed over.',
    accounts: { [AMINA.login]: { renewal: 'not-handed-over' } },
  },
  'B4-too-early': {
    says: 'B4. Too early, and outside the legal window: the portal is right.',
    accounts: { [AMINA.login]: { renewal: 'too-early', currentStatus: ENDS_LATE } },
  },
  'B4-in-window': {
    says: 'B4. Too early, though the title ends within the legal window.',
    accounts: {
      [AMINA.login]: { renewal: 'too-early', currentStatus: ENDS_SOON },
    },
  },
  'B4-dates': {
    says: 'B4. The refusal states its own window in dates, as a warning, and offers no choice.',
    accounts: { [AMINA.login]: { renewal: 'too-early-dates' } },
  },
  'B4-expired': {
    says: 'B4. Expired for more than nine months: a warning, and no choice left.',
    accounts: { [AMINA.login]: { renewal: 'expired' } },
  },
  'B8-silent': {
    says: 'B8. The submit button greys and nothing follows.',
    faults: ['submit:silent'],
  },
  'C1-no-attestation': {
    says: 'C1. Filed in time, the title has ended, and no attestation came.',
    accounts: {
      [BAO.login]: { documents: ['CONFIRMATION_DEMANDE_TITRE_SEJOUR_9314470258_20260602.pdf'] },
    },
  },
  'C2-not-renewed': {
    says: 'C2. The only attestation is of July and has run out.',
    accounts: {
      [BAO.login]: {
        documents: [
          'CONFIRMATION_DEMANDE_TITRE_SEJOUR_9314470258_20260602.pdf',
          'Attestation_prolongation_instruction_31-07-2026.pdf',
        ],
      },
    },
  },
  'C4-complement': {
    says: 'C4. Documents are asked for, and nothing on the page takes them.',
    accounts: {
      [BAO.login]: {
        request: BAO.request === null ? null : { ...BAO.request, step: 'complement' },
        file: {
          ...PLAIN_FILE,
          complement: {
            askedOn: '2026-11-09',
            wanted: ['Justificatif de domicile'],
            canAnswer: false,
          },
        },
      },
    },
  },
  'C6-change': {
    says: 'C6. A change of address cannot be declared while a request is open.',
    accounts: {
      [AMINA.login]: { request: OPEN_REQUEST, file: { ...PLAIN_FILE, change: 'refused' } },
    },
  },
  'C9-documents-there': {
    says: 'C9, the day before: the request, its receipt and an attestation are on Mon compte.',
    accounts: {
      [AMINA.login]: {
        request: OPEN_REQUEST,
        documents: [RECEIPT, 'Attestation_prolongation_instruction_15-09-2026.pdf'],
      },
    },
  },
  'C9-documents-gone': {
    says: 'C9. The documents of yesterday are no longer on Mon compte.',
    accounts: { [AMINA.login]: { request: OPEN_REQUEST, documents: [] } },
  },
  'C9-request-gone': {
    says: 'C9. The request of yesterday is no longer on Mon compte.',
    accounts: { [BAO.login]: { request: null, documents: [] } },
  },
  'D1-no-attestation': {
    says: 'D1. The decision is favourable, and no attestation says so.',
    accounts: {
      [BAO.login]: {
        request: BAO.request === null ? null : { ...BAO.request, step: 'decision' },
      },
    },
  },
};
