import { expect, test } from 'vitest';
import type { Claims } from '#core/entry/claims.ts';
import { showsDecision } from '#core/handover-selection/shows-decision.ts';

const page = (kind: 'account' | 'notifications') => ({
  host: 'h',
  path: '/',
  route: 'r',
  title: 'Mon compte',
  lang: 'fr',
  kind,
});

const shown: [string, Claims][] = [
  [
    'a state "Décision prise"',
    { kind: 'state', state: { label: 'Décision prise', documents: [] } },
  ],
  [
    'a state "Décision favorable"',
    { kind: 'state', state: { label: 'Décision favorable', documents: [] } },
  ],
  ['a closed request', { kind: 'state', state: { label: 'Demande clôturée', documents: [] } }],
  [
    'a document of a decision',
    { kind: 'state', state: { documents: ['Attestation_decision_favorable_01-12-2026.pdf'] } },
  ],
  [
    'a delivered decision',
    {
      kind: 'document',
      delivered: { name: 'Décision_de_refus.pdf', type: 'application/pdf', from: 'link' },
    },
  ],
  ['the page of notifications', { kind: 'visit', page: page('notifications') }],
  ['a closing notice', { kind: 'visit', text: 'Notification de clôture de la demande' }],
  [
    'a notified decision, told by the person',
    { kind: 'fact', fact: { name: 'decision.notified', value: '2026-11-03' } },
  ],
  [
    'an OQTF, told by the person',
    { kind: 'consequence', consequence: { code: 'K12', since: '2026-11-03' } },
  ],
];
test.each(shown)('%s shows a decision', (_what, claims) => {
  expect(showsDecision(claims)).toBe(true);
});

const silent: [string, Claims][] = [
  [
    'a request under instruction',
    { kind: 'state', state: { label: 'Instruction en cours', documents: [] } },
  ],
  [
    'the greyed step of the frieze',
    {
      kind: 'state',
      text: 'Dépôt Instruction en cours Décision prise',
      state: { label: 'Instruction en cours', documents: [] },
    },
  ],
  [
    'a request that waits for its decision',
    { kind: 'state', state: { label: 'En attente de décision', documents: [] } },
  ],
  ['an empty list of notifications', { kind: 'visit', text: "Vous n'avez pas de notification" }],
  ['an outage', { kind: 'incident', text: 'Service momentanément indisponible.' }],
  [
    'an attestation',
    {
      kind: 'document',
      delivered: {
        name: 'Attestation_prolongation_14-11-2026.pdf',
        type: 'application/pdf',
        from: 'link',
      },
    },
  ],
  ['Mon compte', { kind: 'visit', page: page('account') }],
];
test.each(silent)('%s shows none', (_what, claims) => {
  expect(showsDecision(claims)).toBe(false);
});
