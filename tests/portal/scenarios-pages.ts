/** Scenarios of single pages and faults: each shows one screen or one way of failing (anef-portal.md §7, §8, §13, §15). */

import { AMINA, STUDENT_REQUEST_KIND } from './accounts.ts';
import { PLAIN_FILE } from './file-of-person.ts';
import type { Scenario } from './scenario.ts';
import { LONGEST } from './timings.ts';

const SENT = {
  number: '7501202611020004100',
  kind: STUDENT_REQUEST_KIND,
  filedAt: '2026-11-02T18:41',
} as const;

export const PAGES: Readonly<Record<string, Scenario>> = {
  fine: { says: 'Nothing fails.' },
  'submit-fails': {
    says: 'The first submission fails with 500, the second passes.',
    faults: ['submit:500:1'],
  },
  'session-lost': {
    says: 'The next saved step loses the session (401), once.',
    faults: ['step:401:1'],
  },
  'session-says': {
    says: 'The next saved step loses the session, and a sentence says so before the login page.',
    faults: ['step:401:1'],
    quirks: { sessionEnds: 'says' },
  },
  'session-html': {
    says: 'The next saved step gets the login page in place of JSON, once.',
    faults: ['step:html:1'],
  },
  'session-redirect': {
    says: 'The next saved step is sent to the login page (302), once.',
    faults: ['step:sso:1'],
  },
  outage: { says: 'The portal itself answers 503.', faults: ['document:503'] },
  'bad-gateway': { says: 'The portal itself answers 502.', faults: ['document:502'] },
  maintenance: {
    says: '*Site en maintenance*, alone on every page.',
    quirks: { boot: 'maintenance' },
  },
  'blank-document': { says: 'An empty document, with 200.', faults: ['document:blank'] },
  'blank-app': { says: 'The app never draws: an empty page.', quirks: { boot: 'blank' } },
  'error-bar': {
    says: 'Saving a step fails with 500 and the message bar says so, no dialog.',
    faults: ['step:500'],
    quirks: { failsIn: 'bar' },
  },
  'error-unsaid': {
    says: 'Saving a step fails with 500 and the page says nothing.',
    faults: ['step:500'],
    quirks: { failsIn: 'nowhere' },
  },
  'raw-keys': {
    says: 'Keys of the translations stand where words should.',
    quirks: { rawKeys: true },
  },
  'slow-submit': {
    says: 'The submission takes 30 s and passes.',
    timings: { submitMs: LONGEST.submitMs },
  },
  'slow-login': {
    says: 'Coming back from the login takes 90 s and passes.',
    timings: { settleMs: LONGEST.settleMs },
  },
  'late-title': {
    says: 'The title of the form follows its step half a minute late.',
    timings: { titleLagMs: LONGEST.titleLagMs },
  },
  'half-account': {
    says: 'Mon compte shows its upper blocks; requests never come.',
    quirks: { account: 'half' },
    faults: ['request:endless'],
  },
  'empty-account': {
    says: 'Mon compte stays in its false emptiness.',
    quirks: { account: 'empty' },
  },
  'one-step-in-page': {
    says: 'The form keeps only its current step in the page.',
    quirks: { steps: 'current' },
  },
  sent: {
    says: 'Aminata has filed already: the form shows the confirmation again.',
    accounts: { [AMINA.login]: { request: { ...SENT, step: 'sent' } } },
  },
  waiting: {
    says: 'Aminata filed and is under instruction, with no attestation.',
    accounts: { [AMINA.login]: { request: { ...SENT, step: 'instruction' } } },
  },
  complement: {
    says: 'Two documents are asked for, and can be sent.',
    accounts: {
      [AMINA.login]: {
        request: { ...SENT, step: 'complement' },
        notifications: [
          { day: '2026-11-16', text: 'Une demande de complément vous attend.', read: false },
        ],
        file: {
          ...PLAIN_FILE,
          complement: {
            askedOn: '2026-11-16',
            wanted: ['Passeport', 'Relevé de notes'],
            canAnswer: true,
          },
        },
      },
    },
  },
  decided: {
    says: 'The decision is favourable, with its attestation.',
    accounts: {
      [AMINA.login]: {
        request: { ...SENT, step: 'decision' },
        documents: ['Attestation_decision_favorable_18-11-2026.pdf'],
      },
    },
  },
  available: {
    says: 'The card is ready.',
    accounts: { [AMINA.login]: { request: { ...SENT, step: 'available' } } },
  },
  closed: {
    says: 'The request is closed, and a notification says so.',
    accounts: {
      [AMINA.login]: {
        request: { ...SENT, step: 'closed' },
        notifications: [
          { day: '2026-11-20', text: 'Notification de clôture de la demande', read: false },
        ],
      },
    },
  },
  'password-expired': {
    says: 'The login page asks for a new password first.',
    accounts: { [AMINA.login]: { passwordExpired: true } },
  },
  'new-skin': { says: 'Nothing fails, in the interface of 2026 (B).', quirks: { skin: 'B' } },
  'new-skin-outage': {
    says: 'Saving a step fails with 500, in the interface of 2026 (B).',
    quirks: { skin: 'B' },
    faults: ['step:500'],
  },
  english: { says: 'Nothing fails, in English.', quirks: { language: 'en' } },
  chinese: { says: 'Nothing fails, in Chinese.', quirks: { language: 'zh' } },
  'new-skin-english': {
    says: 'Nothing fails, in the interface of 2026 and in English.',
    quirks: { skin: 'B', language: 'en' },
  },
  'slots-free': {
    says: 'The appointment site has three hours left.',
    slots: ['lundi 30 novembre à 09:10', 'lundi 30 novembre à 09:20', 'mardi 1 décembre à 14:00'],
  },
  'slots-none': { says: 'The appointment site has no hour left.' },
  'slots-502': { says: 'The appointment site answers 502.', faults: ['appointment:502'] },
};
