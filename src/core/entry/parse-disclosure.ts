/** One disclosure of a received file (RFC 9901 §4.2.1), judged: its claim, or every fault it has. */
import { fromBase64url } from '../bytes/base64url.ts';
import { parseStrictJson } from '../bytes/strict-json.ts';
import { jsonFaultCode, type FaultCode } from '../journal/fault.ts';
import { err, ok, type Result } from '../result.ts';
import { disclosureLimit, holdsReservedMember, reservedNames } from './reserved.ts';

export type Disclosure = { name: string; value: unknown };

export function parseDisclosure(disclosure: string): Result<Disclosure, FaultCode> {
  if (disclosure.length > disclosureLimit) return err('entry/limit');
  const bytes = fromBase64url(disclosure);
  if (bytes === null) return err('entry/disclosure');
  const json = parseStrictJson(bytes);
  if (!json.ok)
    return err(json.error === 'syntax' ? 'entry/disclosure' : jsonFaultCode(json.error));
  if (!isTriple(json.value)) return err('entry/disclosure');
  const [, name, value] = json.value;
  if (reservedNames.has(name)) return err('entry/name');
  return holdsReservedMember(value) ? err('entry/reserved-member') : ok({ name, value });
}

/** Odd salts are no fault: only that there is one. */
function isTriple(value: unknown): value is [string, string, unknown] {
  return (
    Array.isArray(value) &&
    value.length === 3 &&
    typeof value[0] === 'string' &&
    typeof value[1] === 'string'
  );
}
