/** What a hand types from a paper: codes and hashes with every slip that hands make. */
import { describe, expect, it } from 'vitest';
import { comparePaper } from '#casework/compare-paper.ts';
import { toBase64url } from '#core/bytes/base64url.ts';
import { shortCode, wholeHash } from '#core/journal/short-code.ts';

const hash = (first: number) =>
  toBase64url(Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? first : (at * 37 + 1) % 256)));
const heads = new Map([
  [0, hash(16)],
  [1, hash(1)],
]);
const [whole, code] = [wholeHash(hash(1)), shortCode(hash(1))];

describe('a paper', () => {
  it.each([
    ['the whole hash', whole],
    ['in capitals, in one piece', whole.replaceAll(' ', '').toUpperCase()],
    ['with the letter O for 0 and l for 1', whole.replaceAll('0', 'O').replaceAll('1', 'l')],
    ['over lines', whole.replaceAll(' ', '\n ')],
  ])('%s dates', (_fact, typed) => {
    expect(comparePaper(typed, heads)).toEqual({ is: 'dated', seq: 1, hash: hash(1) });
  });

  it.each([
    ['the first group', code.slice(0, 4)],
    ['the code in small letters, without dashes', code.replaceAll('-', '').toLowerCase()],
    ['with O and I', code.replaceAll('0', 'O').replaceAll('1', 'I')],
    ['two groups of the hash', whole.slice(0, 17)],
  ])('%s only recognises', (_fact, typed) => {
    expect(comparePaper(typed, heads)).toEqual({ is: 'recognised', seq: 1 });
  });

  it('one digit wrong is a slip, and its group is said', () => {
    const typed = `${whole.slice(0, 9)}${whole[9] === 'f' ? 'e' : 'f'}${whole.slice(10)}`;
    expect(comparePaper(typed, heads)).toEqual({ is: 'slip', groups: [2] });
  });

  it('of another journal is missing, with its hash', () => {
    const other = toBase64url(new Uint8Array(32).fill(0xab));
    expect(comparePaper(wholeHash(other), heads)).toEqual({ is: 'missing', hash: other });
  });

  it.each([
    ['ZZZZ', 'other'],
    ['', 'unread'],
    ['AB', 'unread'],
    ['bonjour !', 'unread'],
    ['UUUU', 'unread'],
    [`${whole}0`, 'unread'],
  ])('"%s" is %s', (typed, is) => {
    expect(comparePaper(typed, heads)).toEqual({ is });
  });
});
