/** Rows of a made-up journal, each line as short as its story. */
import type { Row } from '#core/entry/row.ts';

let seq = 0;

/** One row; `at` is an instant, everything else as given. */
export function row(at: string, members: Partial<Row> & Pick<Row, 'kind'>): Row {
  seq += 1;
  return { kid: 'k1', seq, at, kept: at, source: 'auto', stay: at.slice(0, 10), ...members };
}

export const etudiant = { procedure: 'sejour/etudiant', route: '/sejour/demande-tse/etudiant' };

export function outage(at: string, members: Partial<Row> = {}): Row {
  return row(at, { kind: 'incident', codes: ['A1'], ...members });
}

export function tooEarly(at: string, members: Partial<Row> = {}): Row {
  return row(at, {
    kind: 'incident',
    codes: ['B4'],
    procedure: 'sejour',
    pageKind: 'triage',
    text: 'Il est trop tôt pour demander le renouvellement de votre titre.',
    ...members,
  });
}

export function step(at: string, number: number, members: Partial<Row> = {}): Row {
  return row(at, {
    kind: 'visit',
    pageKind: 'form-step',
    step: { number, name: '' },
    ...etudiant,
    ...members,
  });
}

export function purpose(at: string, value: string, stay: string): Row {
  return row(at, { kind: 'fact', source: 'user', stay, fact: { name: 'purpose', value } });
}

export function fact(at: string, name: string, value: unknown): Row {
  return row(at, { kind: 'fact', source: 'user', stay: 's-fact', fact: { name, value } });
}

export function account(at: string, label: string, documents: string[] = []): Row {
  return row(at, { kind: 'state', pageKind: 'account', label, documents });
}
