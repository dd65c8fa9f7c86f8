/** The claims of an entry from its own disclosures, as this program wrote them into its own store. */
import * as v from 'valibot';
import { claimsSchema, type Claims } from './claims.ts';
import { decodeDisclosures } from './decode-disclosures.ts';

/** Throws on what we cannot have written: the store is ours, damage in it is no everyday matter. */
export function readClaims(disclosures: readonly string[]): Claims {
  return v.parse(claimsSchema, decodeDisclosures(disclosures));
}
