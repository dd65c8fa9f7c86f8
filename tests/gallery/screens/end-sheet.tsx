/** *Terminer*'s two sheets: of somebody whom the site stops, of somebody who waits, and of both with nothing said yet. */
import '../../../src/ui/styles/end.css';
import '../../../src/ui/permanence/worksheet/worksheet.css';
import { projectRow } from '#core/entry/row.ts';
import type { Claims } from '#core/entry/claims.ts';
import { EndSheet } from '#ui/print/EndSheet.tsx';
import type { EndDocument } from '#ui/print/end-document.ts';
import {
  call,
  consent,
  fact,
  kid,
  outage,
  stopped,
  underWay,
  waiting,
  type Told,
} from '../../ui/journal/fake-journal.ts';

const asked = (at: string, contact: NonNullable<Claims['contact']>, day?: string): Claims => ({
  ...call(at),
  contact,
  ...(day === undefined
    ? {}
    : { source: 'declared', happened: { from: day, precision: 'day' as const } }),
});

const contacts: Told[] = [
  asked('2026-11-17T13:06:00.000Z', {
    channel: 'call',
    who: 'Centre de contact citoyen',
    ticket: 'EX-0042',
    answer: 'On vous rappellera.',
  }),
  asked(
    '2026-11-17T13:07:00.000Z',
    { channel: 'registered-letter', who: 'Préfecture du Rhône', ticket: '1A 000 000 0001' },
    '2026-11-12',
  ),
  asked('2026-11-17T13:08:00.000Z', { channel: 'answer', who: 'Défenseur des droits' }),
];

const both: Told[] = [
  consent,
  fact('permit.expiry', '2026-11-08'),
  fact('prolongation.from', '2026-11-14'),
  fact('prolongation.until', '2026-12-15'),
  ...['09-07', '09-21', '10-05', '10-12', '10-20', '11-04', '11-09', '11-12'].map((day) =>
    underWay(`2026-${day}T07:00:00.000Z`, day),
  ),
  ...['06-02', '06-12', '07-01', '08-20', '09-22', '10-06', '11-05', '11-16'].map((day) =>
    outage(`2026-${day}T08:00:00.000Z`, `b${day}`),
  ),
  ...[1, 2, 3, 4, 5].map((at) => outage(`2026-11-17T13:0${at}:00.000Z`, `t${at}`)),
  ...contacts,
  asked('2026-11-17T13:09:00.000Z', { channel: 'call', who: 'Centre de contact citoyen' }),
  asked('2026-11-17T13:10:00.000Z', { channel: 'call', who: 'Centre de contact citoyen' }),
];

function sheet(told: readonly Told[], change: Partial<EndDocument> = {}) {
  const document: EndDocument = {
    kind: 'end',
    name: 'Amina EXEMPLE',
    association: 'Association EXEMPLE',
    helper: 'M. B.',
    language: 'ar',
    from: '2026-11-17T12:40:00.000Z',
    until: '2026-11-17T13:10:00.000Z',
    rows: told.flatMap((claims, seq) =>
      claims === null ? [] : [projectRow({ kid, seq }, claims)],
    ),
    kid,
    file: {
      name: 'temoin_2026-11-17_A7K3.zip',
      code: 'A7K3-9F2Q-M4TX-0V8C',
      wholeHash: '3f9a07c1d2884e10b6c5519e70aa2f439e1c66d804b7f2a5c81d33905efa1b62',
      entries: 12,
      photos: 5,
    },
    consent: { keep: true, transmit: true, count: true, quote: false },
    ...change,
  };
  return (
    <main class="page-main print-page">
      <EndSheet document={document} />
    </main>
  );
}

export const screens = {
  'print-end': () => sheet([...stopped, ...contacts]),
  'print-end-waiting': () => sheet([...waiting, ...contacts]),
  'print-end-both': () => sheet(both),
  'print-end-blank': () => sheet([consent], { name: null, association: '' }),
};
