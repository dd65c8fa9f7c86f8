/**
 * Finds the holder's name as the account menu shows it (docs/format.md §4): in full in either order whatever the
 * case; a single part only from three letters, in the menu's case, when it is no French word.
 */
import { frenchWords } from './french-words.ts';
import { foldText, spanOf, type FoldedText, type Span } from './folded-text.ts';

const mark = '[nom]';
const letter = String.raw`\p{L}`;

/** @param folded the text with its case, @param lower the same without */
export function nameSpans(folded: FoldedText, lower: FoldedText, names: readonly string[]): Span[] {
  const parts = names.map(partsOf);
  return [
    ...parts.flatMap((name) => orders(name).flatMap((order) => matches(lower, joined(order)))),
    ...singles(parts.flat()).flatMap((part) => matches(folded, bounded(part))),
  ];
}

/** "Jean-Pierre N'DIAYE" has four parts; what is not a letter only separates. */
function partsOf(name: string): string[] {
  return foldText(name.slice(0, 300), false)
    .text.split(/[^\p{L}]+/u)
    .filter((part) => part !== '')
    .slice(0, 12);
}

/** The whole name turned at each place (family name first or last), and any two neighbours or ends of it. */
function orders(parts: string[]): string[][] {
  if (parts.length < 2) return [];
  const lowered = parts.map((part) => part.toLowerCase());
  const turned = lowered.map((_, at) => [...lowered.slice(at), ...lowered.slice(0, at)]);
  const pairs = lowered.flatMap((one, i) =>
    lowered.flatMap((other, j) => (i === j ? [] : [[one, other]])),
  );
  // Two short parts ("de la", "le do") are words of any sentence.
  return [
    ...turned,
    ...pairs.filter((pair) => pair.every((part) => part.length >= 3 && !isWord(part))),
  ];
}

function singles(parts: string[]): string[] {
  return [...new Set(parts)].filter((part) => part.length >= 3 && !isWord(part));
}

function isWord(part: string): boolean {
  return frenchWords.has(part.toLowerCase());
}

function joined(parts: string[]): RegExp {
  // Glued together ("aminaexemple") only when that cannot be another word.
  const least = parts.join('').length >= 8 ? 0 : 1;
  return bounded(parts.join(String.raw`[^\p{L}\p{N}]{${least},3}`));
}

/** Han has no spaces: there, a neighbour is no reason to leave a name standing. */
function bounded(source: string): RegExp {
  if (/\p{sc=Han}/u.test(source)) return new RegExp(source, 'gu');
  return new RegExp(`(?<!${letter})${source}(?!${letter})`, 'gu');
}

function matches(folded: FoldedText, pattern: RegExp): Span[] {
  return [...folded.text.matchAll(pattern)].map((match) =>
    spanOf(folded, [match.index, match.index + match[0].length], mark),
  );
}
