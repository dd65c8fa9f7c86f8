/**
 * JSON of a received file (RFC 8259), read so that no two programs can understand it differently:
 * UTF-8 without BOM, no name twice in one object, no nesting deeper than asked.
 */
import { err, ok, type Result } from '../result.ts';
import { fromUtf8 } from './from-utf8.ts';

export type JsonFault = 'syntax' | 'depth' | 'duplicate';

/** How deep JSON may be nested: an array or object alone is 1 (docs/format.md §7). */
export const jsonDepth = 32;

export function parseStrictJson(
  bytes: Uint8Array,
  depth: number = jsonDepth,
): Result<unknown, JsonFault> {
  const text = fromUtf8(bytes);
  if (text === null) return err('syntax');
  const found = scan(text, depth);
  if (found === 'depth') return err('depth');
  try {
    const value: unknown = JSON.parse(text);
    return found === null ? ok(value) : err(found);
  } catch {
    // Not JSON: what a stranger wrote, nothing of ours.
    return err('syntax');
  }
}

/** Strings, and signs that open, close or separate; what is between is left to JSON.parse. */
const sign = /["[\]{},:]/g;

/** By hand: a pattern for strings would go over a megabyte of quotation marks once for each of them. */
function* tokensOf(text: string): Generator<string> {
  let at = 0;
  for (;;) {
    sign.lastIndex = at;
    const found = sign.exec(text);
    if (found === null) return;
    const end = found[0] === '"' ? endOfString(text, found.index) : found.index + 1;
    if (end === null) return;
    yield text.slice(found.index, end);
    at = end;
  }
}

/** One behind the closing mark; null where there is none: that is no JSON. */
function endOfString(text: string, from: number): number | null {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return null;
}

/** Looks only at names and nesting; text that is no JSON gets any answer, JSON.parse refuses it afterwards. */
function scan(text: string, limit: number): 'depth' | 'duplicate' | null {
  const open: (Set<string> | null)[] = [];
  let duplicate = false;
  let last = '';
  for (const token of tokensOf(text)) {
    if (token === '{' || token === '[') {
      open.push(token === '{' ? new Set() : null);
      if (open.length > limit) return 'depth';
    } else if (token === '}' || token === ']') open.pop();
    else if (token === ':') duplicate = repeated(open.at(-1), last) || duplicate;
    last = token;
  }
  return duplicate ? 'duplicate' : null;
}

/** Two spellings of one name (`"a"`, `"\u0061"`) are one name. */
function repeated(names: Set<string> | null | undefined, token: string): boolean {
  if (!names) return false;
  const name = unescaped(token);
  if (names.has(name)) return true;
  names.add(name);
  return false;
}

function unescaped(token: string): string {
  if (!token.includes('\\')) return token.slice(1, -1);
  try {
    return String(JSON.parse(token));
  } catch {
    // A bad escape: JSON.parse will refuse the whole.
    return token;
  }
}
