/** Which claim one of our own stored disclosures holds. */
import { decodeDisclosures } from './decode-disclosures.ts';

export function disclosureName(disclosure: string): string {
  const [name] = Object.keys(decodeDisclosures([disclosure]));
  if (name === undefined) throw new Error('a disclosure names its claim');
  return name;
}
