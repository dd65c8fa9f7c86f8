/** The journal's table opened by LibreOffice Calc itself: columns, accents, and nothing that it would run. */
import { expect, test } from 'vitest';
import readme from '#locales/fr/readme.json' with { type: 'json' };
import report from '#locales/fr/report.json' with { type: 'json' };
import { utf8 } from '#core/bytes/utf8.ts';
import type { Claims } from '#core/entry/claims.ts';
import { readClaims } from '#core/entry/read-disclosures.ts';
import { defaultSelection } from '#core/handover-selection/default-selection.ts';
import { withLines } from '#core/handover-selection/selection.ts';
import { journalCsvRows } from '#core/report/csv-rows.ts';
import { makeHandover } from '#handover/make-handover.ts';
import { openInCalc } from '../support/libre-office.ts';
import { incident, instantOf, makeJournal } from '../support/make-journal.ts';
import { digest, verify } from '../support/node-keys.ts';
import { unzip } from '../support/unzip.ts';

/** Each would be run, called or counted by a spreadsheet that took it for what it looks like. */
const formulas = [
  '=1+1',
  '+33 1 23 45',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  ' =1+1',
  '\r=1+1',
  '=HYPERLINK("http://example.org/?"&A1;"Ouvrir")',
  "=cmd|' /C calc'!A0",
  '=WEBSERVICE("http://example.org")',
  '{=1+1}',
  'bien\n=1+1',
  '";=1+1;"',
];
const accents =
  "L'« œuvre » d'Élodie coûte 12 € ; çà et là, naïve — où ?  Deux espaces. العربية 中文";

/** The worst words wherever a stranger's words stand. */
const told: Partial<Claims>[] = [accents, ...formulas].flatMap((words): Partial<Claims>[] => [
  { ...incident, text: words, page: { ...page(), title: words } },
  { kind: 'state', state: { procedure: words, label: words, step: words, documents: [words] } },
  { kind: 'document', delivered: { name: words, type: 'application/pdf', from: 'link' } },
  { kind: 'note', source: 'user', note: { lang: 'fr', text: words } },
  { kind: 'contact', source: 'user', contact: { channel: words, who: words, answer: words } },
]);

function page() {
  if (incident.page === undefined) throw new Error('the incident has a page');
  return incident.page;
}

async function handedOver() {
  const journal = await makeJournal(told);
  const entries = journal.entries.map((entry, seq) => ({ ...entry, seq }));
  const claims = entries.map(({ seq, disclosures }) => ({ seq, claims: readClaims(disclosures) }));
  const all = entries.map(({ seq }) => seq);
  const made = await makeHandover({
    tools: { digest, sign: journal.key.sign, verify },
    kid: journal.key.kid,
    demo: false,
    entries,
    selection: withLines(defaultSelection(claims, 'association'), all, true),
    piece: async () => null,
    words: { report, readme },
    generator: 'Témoin',
    exportedAt: instantOf(500),
    consent: { keep: true, transmit: true, count: false, quote: false },
  });
  if (!made.ok) throw new Error(made.error.code);
  const csv = (await unzip(made.value.blob)).get('3-journal.csv') ?? new Uint8Array();
  return { csv, rows: journalCsvRows(claims, report) };
}

/** Calc has one kind of line end, and the apostrophe that makes a formula text is shown. */
const asShown = (cell: string) => cell.replaceAll(/\r\n?/gu, '\n');
const withoutMark = (cell: string) => cell.replace(/^'/u, '');

test('a table with every formula we know has its columns and words, and Calc runs none of it', async () => {
  const { csv, rows } = await handedOver();
  const sheet = openInCalc(csv);
  expect(sheet.formulas).toEqual([]);
  expect(sheet.rows.map((row) => row.map(withoutMark))).toEqual(
    rows.map((row) => row.map((cell) => withoutMark(asShown(cell)))),
  );
  expect(sheet.rows.flat().filter((cell) => cell === accents).length).toBeGreaterThan(3);
  expect(sheet.rows[0]).toEqual(rows[0]);
  expect(sheet.rows.length).toBeGreaterThan(50);
});

test('the same words without our writing are run: this proof can fail', () => {
  const naive = `n;texte\r\n${['=1+1', '=WEBSERVICE("x")'].map((words, at) => `${at};"${words.replaceAll('"', '""')}"\r\n`).join('')}`;
  expect(openInCalc(new Uint8Array(utf8(naive))).formulas.length).toBe(2);
});
