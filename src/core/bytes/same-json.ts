/** Whether two values parsed from JSON are the same content; the order of members does not count. */
import { isPlainObject } from './is-plain-object.ts';

export function sameJson(a: unknown, b: unknown): boolean {
  if (Array.isArray(a)) {
    return (
      Array.isArray(b) && a.length === b.length && a.every((one, index) => sameJson(one, b[index]))
    );
  }
  if (!isPlainObject(a)) return Object.is(a, b) || (a === 0 && b === 0);
  if (!isPlainObject(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && sameJson(a[name], b[name]))
  );
}
