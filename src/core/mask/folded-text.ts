/**
 * A plain shadow of a text in which identifying things can be looked for, with the way back: accents, invisible
 * characters, wide and non-Latin digits are folded, and each unit knows which units of the text it stands for.
 */
export type FoldedText = { text: string; starts: number[]; ends: number[] };

/** A stretch of the original text (UTF-16 units) and what stands in its place; `null` keeps it as it is. */
export type Span = { start: number; end: number; mark: string | null };

/** Digits zero of the decimal blocks of Unicode (general category Nd), each followed by its nine. */
const zeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50,
  0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0,
  0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0x104a0, 0x10d30, 0x11066,
  0x110f0, 0x11136, 0x111d0, 0x1e140, 0x1e950,
];

const invisible = /^[\p{Cf}\p{M}\p{Cc}]$/u;
const marks = /[\p{M}\p{Cf}]/gu;
const lineBreak = /^[\n\r\t\v\f\u0085\u2028\u2029]$/;
const space = /^\s$/;

/** @param lower fold case too. A line break or tab becomes `\n`, any other white space one plain space. */
export function foldText(text: string, lower: boolean): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const character of text) {
    const next = offset + character.length;
    const plain = foldCharacter(character, lower);
    // A combining mark belongs to the letter before it: whoever replaces the letter replaces the mark.
    if (plain === '' && ends.length > 0) ends[ends.length - 1] = next;
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(offset);
      ends.push(next);
    }
    folded += plain;
    offset = next;
  }
  return { text: folded, starts, ends };
}

/** From a stretch of the shadow back to the text it stands for. */
export function spanOf(
  folded: FoldedText,
  [from, to]: readonly [number, number],
  mark: string | null,
): Span {
  const start = folded.starts[from];
  const end = folded.ends[to - 1];
  if (start === undefined || end === undefined) throw new Error('a span lies inside its text');
  return { start, end, mark };
}

function foldCharacter(character: string, lower: boolean): string {
  const point = character.codePointAt(0) ?? 0;
  if (lineBreak.test(character)) return '\n';
  if (point < 0x7f && point >= 0x20) return lower ? character.toLowerCase() : character;
  if (space.test(character)) return ' ';
  if (invisible.test(character)) return '';
  const zero = zeros.find((start) => point >= start && point < start + 10);
  if (zero !== undefined) return String(point - zero);
  const plain = character.normalize('NFKD').replace(marks, '');
  return lower ? plain.toLowerCase().normalize('NFKD').replace(marks, '') : plain;
}
