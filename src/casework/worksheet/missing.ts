/** What is not there, said as a fact and never as advice (ux-ecosystem.md V3). */
import type { Missing, Worksheet } from './worksheet.ts';

type Known = Omit<Worksheet, 'missing'> & {
  /** A request of a title under way whose day of filing nobody said. */
  filedUnknown: boolean;
};

const checks: readonly (readonly [Missing, (sheet: Known) => boolean])[] = [
  ['expiry', ({ who }) => who.expiry === null],
  ['prefecture', ({ who }) => who.prefecture === null],
  ['filed', ({ filedUnknown }) => filedUnknown],
  [
    'attestation',
    ({ waiting }) =>
      waiting !== null &&
      waiting.papers.attestationUntil === null &&
      waiting.papers.attestationFrom === null,
  ],
  ['one-week', ({ blocked }) => blocked !== null && blocked.figures.weeks === 1],
  ['outside-window', ({ blocked, inside }) => blocked !== null && inside === 0],
  ['contact-centre', ({ ladder }) => isEmpty(ladder, 'contact-centre')],
  ['pan', ({ ladder }) => isEmpty(ladder, 'pan')],
  ['prefecture-asked', ({ ladder }) => isEmpty(ladder, 'prefecture')],
  ['photos', ({ pieces }) => pieces.photos === 0],
  ['consequences', ({ consequences }) => consequences.length === 0],
  ['notified', ({ decisionUnread }) => decisionUnread],
];

export function missingOf(sheet: Known): Missing[] {
  return checks.flatMap(([name, is]) => (is(sheet) ? [name] : []));
}

function isEmpty(ladder: Known['ladder'], name: string): boolean {
  return ladder.some((rung) => rung.name === name && rung.contacts.length === 0);
}
