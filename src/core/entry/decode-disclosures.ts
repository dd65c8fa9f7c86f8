/** Disclosures that this program wrote, decoded as they stand: nothing is dropped, nothing is judged. */
import * as v from 'valibot';
import { fromBase64url } from '../bytes/base64url.ts';
import { fromUtf8 } from '../bytes/from-utf8.ts';

const shape = v.tuple([v.string(), v.string(), v.unknown()]);

/** Name to value. Throws on what we cannot have written: the store is ours, damage in it is no everyday matter. */
export function decodeDisclosures(disclosures: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    disclosures.map((disclosure) => {
      const bytes = fromBase64url(disclosure);
      const text = bytes && fromUtf8(bytes);
      if (text === null) throw new Error('a stored disclosure is not base64url of UTF-8');
      const [, name, value] = v.parse(shape, JSON.parse(text));
      return [name, value];
    }),
  );
}
