import { describe, expect, it } from 'vitest';
import { csvText } from '#handover/csv.ts';

const cell = (value: string) => csvText([[value]]).slice(1, -2);

describe('csvText', () => {
  it('opens with a BOM, separates by ; and ends each line by CRLF', () => {
    expect(
      csvText([
        ['a', 'b'],
        ['1', '2'],
      ]),
    ).toBe('\uFEFFa;b\r\n1;2\r\n');
  });

  it.each([
    ['a;b', '"a;b"'],
    ['a"b', '"a""b"'],
    ['a\nb', '"a\nb"'],
    ['é « 500 »', 'é « 500 »'],
    ['', ''],
  ])('writes %j as %j', (value, written) => expect(cell(value)).toBe(written));

  it.each(['=1+1', '+33 1', '-2', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1'])(
    'makes %j text that no spreadsheet runs',
    (value) => expect(cell(value).replace(/^"/, '')).toMatch(/^'/),
  );
});
