import { expect, test } from 'vitest';
import { journalCsvRows } from '#core/report/csv-rows.ts';
import words from '#locales/fr/report.json';
import { madeEntries } from './made-entries.ts';

test('gives a heading and one row an entry, all of the same width', () => {
  const { entries } = madeEntries(true);
  const rows = journalCsvRows(entries, words);
  expect(rows).toHaveLength(entries.length + 1);
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  expect(rows[0]?.slice(0, 4)).toEqual([
    "n° d'entrée",
    'jour (Paris)',
    'heure (Paris)',
    'heure du serveur (Paris)',
  ]);
  expect(rows[0]?.join()).not.toMatch(/csv/);
});

test('gives both times of an incident, and empty cells for what is withheld', () => {
  const { entries } = madeEntries(true);
  const incident = entries.filter((entry) => entry.claims.kind === 'incident').slice(2, 3);
  const row = journalCsvRows(incident, words)[1] ?? [];
  expect(row.slice(1, 4)).toEqual(['2026-11-17', '14:05:02', '14:05:04']);
  expect(row).toContain('Service momentanément indisponible. Veuillez réessayer plus tard.');
  expect(
    journalCsvRows([{ seq: 4, claims: { kind: 'note', source: 'user' } }], words)[1]?.filter(
      Boolean,
    ),
  ).toEqual(['4', 'note', 'user']);
});

test('a code that the person put aside says so, and what the network saw beside it stands', () => {
  const rows = journalCsvRows(
    [
      { seq: 1, claims: { kind: 'incident', source: 'auto', codes: ['B4', 'A1'] } },
      {
        seq: 2,
        claims: { kind: 'answer', source: 'user', answer: { to: 1, value: 'refused', code: 'B4' } },
      },
    ],
    words,
  );
  expect(rows[1]).toContain('B4 (écarté par la personne) A1');
});

test('a code that is only proposed says so, and no more once the person answered', () => {
  const incident = {
    seq: 1,
    claims: { kind: 'incident', source: 'auto', codes: ['B2', 'A1'] },
  } as const;
  const answer = {
    seq: 2,
    claims: { kind: 'answer', source: 'user', answer: { to: 1, value: 'confirmed', code: 'B2' } },
  } as const;
  const met = { ...incident, claims: { ...incident.claims, codes: [...incident.claims.codes] } };
  expect(journalCsvRows([met], words)[1]).toContain('B2 (proposé, non confirmé) A1');
  const rows = journalCsvRows([met, answer], words);
  expect(rows[1]).toContain('B2 A1');
  expect(rows[2]).toContain('1 confirmed B2');
});

test('what is said of a repeat is said of its first, and of the repeat what is said of the first', () => {
  const met = { kind: 'incident', source: 'auto' } as const;
  const first = { seq: 1, claims: { ...met, codes: ['B2'] } };
  const again = {
    seq: 2,
    claims: { ...met, codes: ['B2'], refers: { seq: 1, why: 'repeat' as const } },
  };
  for (const to of [1, 2]) {
    const claims = {
      kind: 'answer',
      source: 'user',
      answer: { to, value: 'refused', code: 'B2' },
    } as const;
    const rows = journalCsvRows([first, again, { seq: 3, claims }], words);
    expect(rows[1]).toContain('B2 (écarté par la personne)');
    expect(rows[2]).toContain('B2 (écarté par la personne)');
  }
});
