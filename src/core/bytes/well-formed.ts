/** A JSON value with every lone surrogate shown as U+FFFD, so that it can be printed anywhere. */
import { isPlainObject } from './is-plain-object.ts';

export function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name.toWellFormed(), wellFormed(member)]),
  );
}
