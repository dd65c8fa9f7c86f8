/** One random change of a piece of text or data, as accident or malice would make it: never the same bytes again. */

type Change = (bytes: Uint8Array<ArrayBuffer>, random: Random) => Uint8Array<ArrayBuffer>;
type Random = () => number;

const below = (random: Random, limit: number): number => Math.floor(random() * limit);

/** A place, and a length from it on: short ones much more often than long ones. */
function rangeOf(bytes: Uint8Array, random: Random): [from: number, to: number] {
  const from = below(random, bytes.length);
  const length = 1 + below(random, 2 ** below(random, 10));
  return [from, Math.min(bytes.length, from + length)];
}

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts));
}

const changes: readonly Change[] = [
  // One bit.
  (bytes, random) => {
    const at = below(random, bytes.length);
    return bytes.map((byte, index) => (index === at ? byte ^ (1 << below(random, 8)) : byte));
  },
  // One byte, any value.
  (bytes, random) => {
    const at = below(random, bytes.length);
    return bytes.map((byte, index) => (index === at ? below(random, 256) : byte));
  },
  // One byte by a neighbour of its own alphabet: a digit by a digit, a letter by a letter.
  (bytes, random) => {
    const at = below(random, bytes.length);
    const like = bytes[below(random, bytes.length)] ?? 0;
    return bytes.map((byte, index) => (index === at ? like : byte));
  },
  // Cut out.
  (bytes, random) => {
    const [from, to] = rangeOf(bytes, random);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  // Said twice.
  (bytes, random) => {
    const [from, to] = rangeOf(bytes, random);
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  // Moved elsewhere.
  (bytes, random) => {
    const [from, to] = rangeOf(bytes, random);
    const rest = joined(bytes.subarray(0, from), bytes.subarray(to));
    const at = below(random, rest.length + 1);
    return joined(rest.subarray(0, at), bytes.subarray(from, to), rest.subarray(at));
  },
  // Put in.
  (bytes, random) => {
    const at = below(random, bytes.length + 1);
    const more = Array.from({ length: 1 + below(random, 16) }, () => below(random, 256));
    return joined(bytes.subarray(0, at), Uint8Array.from(more), bytes.subarray(at));
  },
  // The tail lost.
  (bytes, random) => bytes.slice(0, below(random, bytes.length)),
];

/** @param random numbers in [0, 1) */
export function mutateBytes(
  bytes: Uint8Array<ArrayBuffer>,
  random: Random,
): Uint8Array<ArrayBuffer> {
  for (;;) {
    const change = changes[below(random, changes.length)];
    const changed = change?.(bytes, random) ?? bytes;
    if (!Buffer.from(changed).equals(bytes)) return changed;
  }
}
