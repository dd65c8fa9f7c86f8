/**
 * The one codec through which every record's content passes (docs/format.md §8). Now in clear; the lock that
 * is designed for later needs no other schema.
 */
export type Box<T> = { plain: T };

export function seal<T>(value: T): Box<T> {
  return { plain: value };
}

export function open<T>(box: Box<T>): T {
  return box.plain;
}
