/** A printed page as the last office in the row sees it: poppler's facts, a bad photocopy, and what OCR still reads of it. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Fonts of a PDF that it does not carry with it, as `pdffonts` tells; and how many it has. */
export async function fontsOf(pdf: string): Promise<{ count: number; missing: string[] }> {
  const { stdout } = await run('pdffonts', [pdf]);
  const lines = stdout.trim().split('\n').slice(2);
  // … emb sub uni object-id: `emb` is the fifth word from the end.
  return {
    count: lines.length,
    missing: lines.filter((line) => line.trim().split(/\s+/u).at(-5) !== 'yes'),
  };
}

/** Words of one page (from 1), laid out as they stand. */
export async function textOf(pdf: string, page: number): Promise<string> {
  const { stdout } = await run('pdftotext', [
    '-layout',
    '-f',
    `${page}`,
    '-l',
    `${page}`,
    pdf,
    '-',
  ]);
  return stdout;
}

/** Grey at `dpi`, noise, black or white: answers the path of the picture. */
export async function badPhotocopy(pdf: string, page: number, dpi = 100): Promise<string> {
  const root = `${pdf.replace(/\.pdf$/u, '')}-${page}-${dpi}dpi`;
  const range = ['-f', `${page}`, '-l', `${page}`, '-singlefile'];
  await run('pdftoppm', ['-r', `${dpi}`, '-gray', '-png', ...range, pdf, root]);
  const copied = `${root}-copy.png`;
  const spoil = ['-seed', '1', '-attenuate', '0.5', '+noise', 'Gaussian', '-threshold', '62%'];
  await run('convert', [`${root}.png`, ...spoil, copied]);
  return copied;
}

/** What tesseract reads of a picture, three times as large: letters of 100 dpi are smaller than it was taught. */
export async function readByEye(picture: string): Promise<string> {
  const large = picture.replace(/\.png$/u, '-large.png');
  const soften = ['-colorspace', 'Gray', '-resize', '300%', '-blur', '0x1', '-density', '300'];
  await run('convert', [picture, ...soften, large]);
  const { stdout } = await run('tesseract', [large, '-', '-l', 'fra', '--psm', '11']);
  return stdout;
}

/** Codes, hashes, years, pieces: the words of a text that hold a digit and are three letters long or more, each once. */
export function numbersIn(text: string): string[] {
  const words = text.split(/[\s|«»()·,;.]+/u).filter((word) => /\d/u.test(word) && word.length > 2);
  return [...new Set(words.map((word) => word.replaceAll('\u2011', '-').toLowerCase()))];
}

/** Part of the letters of `printed` that its nearest word of the copy has, 0 to 1, over all of them. */
export function legibility(printed: readonly string[], seen: readonly string[]): number {
  const parts = printed.map((word) =>
    Math.max(0, ...seen.map((other) => 1 - changesBetween(word, other) / word.length)),
  );
  return parts.reduce((sum, part) => sum + part, 0) / parts.length;
}

/** Letters put in, left out or misread (Levenshtein). */
function changesBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, against] of [...other].entries()) {
      const kept = (row[at] ?? 0) + (letter === against ? 0 : 1);
      next.push(Math.min(kept, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? one.length;
}
