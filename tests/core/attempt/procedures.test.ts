import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proceduresOf } from '#core/attempt/procedures.ts';
import type { Row } from '#core/entry/row.ts';
import { row } from './made-rows.ts';

const stay = (rows: Row[]) => ({ id: 's', rows, purpose: null, gaveUp: false, declared: false });
const of = (rows: Row[]) => proceduresOf(stay(rows)).map(({ procedure }) => procedure);
const seen = (procedure: string | null, pageKind: Row['pageKind'] = 'form-step') =>
  row('2026-11-02T09:00:00.000+01:00', {
    kind: 'visit',
    pageKind,
    ...(procedure === null ? {} : { procedure }),
  });

describe('proceduresOf', () => {
  it('gives a row that does not tell the procedure met just before, else the one just after', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(null, 'sejour/etudiant', 'naturalisation', 'sejour')),
        (keys) => {
          const general = keys.includes('sejour/etudiant');
          const exact = keys.map((key) => (key === 'sejour' && general ? null : key));
          const wanted = exact.map(
            (_, at) =>
              exact.slice(0, at + 1).findLast((key) => key !== null) ??
              exact.slice(at).find((key) => key !== null) ??
              null,
          );
          expect(of(keys.map((key) => seen(key)))).toEqual(wanted);
        },
      ),
    );
  });

  it('takes for general every key under which another stands, whatever they are', () => {
    const keys = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'b', '/', '!', '0'), maxLength: 6 }),
    );
    fc.assert(
      fc.property(keys, (all) => {
        const isGeneral = (key: string) => all.some((other) => other.startsWith(`${key}/`));
        const told = of(all.map((key) => seen(key)));
        for (const [at, key] of all.entries())
          expect(told[at] === key || isGeneral(key)).toBe(true);
        for (const procedure of told)
          expect(procedure !== null && isGeneral(procedure)).toBe(false);
      }),
    );
  });

  it('reads a stay of ten thousand procedures at once', { timeout: 2_000 }, () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      seen(`demarche/${'x'.repeat(80)}/${at}`),
    );
    expect(of(many)).toHaveLength(10_000);
  });

  it('leaves pages that carry out nothing without one', () => {
    expect(of([seen('naturalisation'), seen(null, 'account'), seen(null)])).toEqual([
      'naturalisation',
      null,
      'naturalisation',
    ]);
  });
});
