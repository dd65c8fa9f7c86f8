/** Writes kept cases into one file under a passphrase of its own, and opens it again before it is said to be made. */
import * as v from 'valibot';
import { sameJson } from '#core/bytes/same-json.ts';
import { utf8 } from '#core/bytes/utf8.ts';
import type { Bytes } from '#core/crypto.ts';
import { err, ok, type Result } from '#core/result.ts';
import { mostCases } from '#core/sealed-case.ts';
import type { CaseRecord } from './case-record.ts';
import { sealUnder, type CaseCrypto } from './case-vault.ts';
import {
  aboutFile,
  casesFormat,
  casesVersion,
  mostContentBytes,
  portableCase,
  type CasesFile,
} from './cases-file.ts';
import { openCasesFile } from './unpack-cases.ts';

export type ToPack = {
  records: readonly CaseRecord[];
  passphrase: string;
  /** RFC 3339. */
  exportedAt: string;
  /** What tells this computer's HMAC key from another's. */
  computer: string | null;
};

/** `count`: cases in the file · `left`: cases that no reader would take, kept here and told. */
export type Packed = { bytes: Bytes; count: number; left: number };

/** `cases-file/too-big`: more than a reader takes · `cases-file/unread`: what was made did not open again. */
export type PackFailure = { code: 'cases-file/too-big' | 'cases-file/unread' };

export async function packCases(
  crypto: CaseCrypto,
  { records, passphrase, exportedAt, computer }: ToPack,
): Promise<Result<Packed, PackFailure>> {
  const cases = records.filter((record) => v.is(portableCase, record));
  const content: CasesFile = { exportedAt, computer, cases };
  const data = utf8(JSON.stringify(content));
  if (data.length > mostContentBytes || cases.length > mostCases)
    return err({ code: 'cases-file/too-big' });
  const sealed = await sealUnder(crypto, { data, about: aboutFile, passphrase });
  // `format` first: a file that was cut is then known to have been one of ours.
  const file = { format: casesFormat, version: casesVersion, ...sealed };
  const bytes = utf8(JSON.stringify(file));
  const again = await openCasesFile(crypto, bytes, passphrase);
  if (!again.ok || !sameJson(again.value, content)) return err({ code: 'cases-file/unread' });
  return ok({ bytes, count: cases.length, left: records.length - cases.length });
}
