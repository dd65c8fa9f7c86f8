/** The disclosed entries of picture 29: a filing, two papers, nine dates seen, two reminders, their photos. */
import type { Claims } from '#core/entry/claims.ts';
import type { Disclosed } from '#core/report/disclosed.ts';

const seenAt = [
  '2026-09-21T17:12:40.000Z',
  '2026-10-05T06:05:22.000Z',
  '2026-10-20T10:31:09.000Z',
  '2026-11-04T17:44:57.000Z',
  '2026-11-09T18:03:15.000Z',
  '2026-11-10T07:20:31.000Z',
  '2026-11-12T19:11:48.000Z',
  '2026-11-19T11:40:03.000Z',
  '2026-11-24T17:02:26.000Z',
];

const fact = (name: 'permit.title' | 'permit.expiry', value: string): Claims => ({
  kind: 'fact',
  source: 'user',
  fact: { name, value },
});
const paper = (name: 'prolongation.from' | 'prolongation.until', value: string): Claims => ({
  kind: 'fact',
  source: 'user',
  fact: { name, value },
});

function state(at: string, index: number): Claims {
  return {
    kind: 'state',
    source: 'auto',
    stay: `w${index}`,
    at,
    kept: at,
    state: { label: 'Instruction en cours', filedAt: '07/09/2026', documents: [] },
    ids: { name: 'Amina EXEMPLE', foreigner: '9999000000' },
    http: [
      {
        method: 'GET',
        path: '/api/demandes',
        status: 200,
        at,
        serverDate: new Date(Date.parse(at) + 1000).toISOString(),
        cached: false,
      },
    ],
  };
}

const contact = (at: string, channel: string, who: string): Claims => ({
  kind: 'contact',
  source: 'user',
  at,
  kept: at,
  stay: `c${at}`,
  contact: { channel, who, waited: 25 },
});

/** Photos of the dates seen are pieces 1 to 9. */
export function waitingEntries(): { entries: Disclosed[]; pieces: Map<number, number> } {
  const first = '2026-09-07T08:00:00.000Z';
  const told: Claims[] = [
    { kind: 'recorder', source: 'recorder', recorder: { event: 'consent' } },
    fact('permit.title', 'Vie privée et familiale'),
    fact('permit.expiry', '2026-11-08'),
    paper('prolongation.from', '2026-11-14'),
    paper('prolongation.until', '2026-12-15'),
    contact('2026-11-10T09:30:00.000Z', 'call', 'Centre de contact'),
    contact('2026-11-20T08:15:00.000Z', 'form', 'Préfecture du Rhône'),
    ...seenAt.map(state),
    ...seenAt.map((at, index): Claims => ({
      kind: 'photo',
      source: 'auto',
      at,
      kept: at,
      refers: { seq: 7 + index, why: 'shot' },
      shot: {
        sha256: String(index).padStart(64, '0'),
        bytes: 1,
        type: 'image/png',
        width: 8,
        height: 5,
        at,
        how: 'visible-tab',
      },
    })),
  ];
  return {
    entries: told.map((claims, seq) => ({
      seq,
      claims: { at: first, kept: claims.at ?? first, stay: 's0', ...claims },
    })),
    pieces: new Map(seenAt.map((_, index) => [16 + index, index + 1])),
  };
}
