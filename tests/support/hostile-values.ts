/** What a stranger may write where text, numbers and members are expected, and how many cases a fuzz tries. */
import fc from 'fast-check';

/** As many as any property; the long run (`npm run test:long`) tries 10⁵. */
export const fuzzRuns =
  process.env['TEMOIN_LONG'] === '1'
    ? 100_000
    : Number(process.env['TEMOIN_PROPERTY_RUNS'] ?? '100');
/** Milliseconds that so many cases may need on a busy machine. */
export const fuzzTimeout = process.env['TEMOIN_LONG'] === '1' ? 7_200_000 : 300_000;

const names = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'];

/** Lone surrogates, right-to-left overrides, markup, NULs, names of every object, lengths at and over every limit. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('\ud800', '\udc00', '\u202e', '\0', '\ufeff', 'a', '\r\n') }),
  fc.constantFrom(...names, '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', ''),
  fc
    .record({ unit: fc.constantFrom('x', '\ud800', '(', '"', '\\', ' '), more: fc.boolean() })
    .chain(({ unit, more }) =>
      fc
        .constantFrom(8, 40, 60, 64, 120, 300, 500, 8_000, 8_192, 20_000, 65_536)
        .map((length) => unit.repeat(more ? length + 1 : length)),
    ),
);

const nested = (depth: number): unknown[] =>
  Array.from({ length: depth }).reduce<unknown[]>((inner) => [inner], []);

/** Any value that a message or a JSON file can carry. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(null, undefined, true, -1, 0.5, 1e308, -0, [], {}),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53),
  fc.constantFrom(
    nested(40),
    nested(1_000),
    Array.from({ length: 10_000 }, () => 'x'),
  ),
  fc.object({ key: fc.oneof(fc.constantFrom(...names), hostileText), maxDepth: 3 }),
  // As `JSON.parse` makes it: a member of its own that bears the name of every object's parent.
  hostileText.map((text): unknown =>
    JSON.parse(`{"__proto__":${JSON.stringify(text)},"constructor":{"prototype":{}}}`),
  ),
);

/** A tree in which one place was struck: replaced, taken away, or given a member more. */
export type Strike = {
  at: number;
  how: 'replace' | 'remove' | 'add';
  value: unknown;
  name: string;
};

export const strikes: fc.Arbitrary<Strike> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'replace', 'remove', 'add'),
  value: fc.oneof(hostileText, hostileText, hostileValue),
  name: fc.oneof(fc.constantFrom(...names), hostileText),
});

const removed = Symbol('removed');

export function struck(tree: unknown, strike: Strike): unknown {
  const places = countOf(tree);
  const left = strikeAt(tree, { ...strike, at: strike.at % places });
  return left === removed ? undefined : left;
}

function countOf(tree: unknown): number {
  return 1 + membersOf(tree).reduce((sum, [, member]) => sum + countOf(member), 0);
}

function membersOf(tree: unknown): [string, unknown][] {
  return typeof tree === 'object' && tree !== null ? Object.entries(tree) : [];
}

function isList(tree: object): tree is unknown[] {
  return Array.isArray(tree);
}

/** Places are numbered depth first, the tree itself is 0. */
function strikeAt(tree: unknown, strike: Strike): unknown {
  if (strike.at === 0) return hit(tree, strike);
  let left = strike.at - 1;
  const members = membersOf(tree).flatMap(([name, member]): [string, unknown][] => {
    const size = countOf(member);
    const here = left >= 0 && left < size ? strikeAt(member, { ...strike, at: left }) : member;
    left -= size;
    return here === removed ? [] : [[name, here]];
  });
  return Array.isArray(tree) ? members.map(([, member]) => member) : Object.fromEntries(members);
}

function hit(tree: unknown, { how, value, name }: Strike): unknown {
  if (how === 'remove') return removed;
  if (how === 'replace' || typeof tree !== 'object' || tree === null) return value;
  return isList(tree)
    ? [...tree, value]
    : Object.fromEntries([...Object.entries(tree), [name, value]]);
}
