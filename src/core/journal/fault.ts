/** What a received file can be wrong about (docs/format.md §7): stable codes, and where. */
import type { JsonFault } from '../bytes/strict-json.ts';

/** With one of these nothing can be judged: *illisible* (§7, "Unreadable"; ruling 11). */
export const unreadableCodes = [
  'zip/no-directory',
  'zip/zip64',
  'zip/encrypted',
  'zip/method',
  'zip/name',
  'zip/case',
  'zip/comment',
  'zip/limit',
  'zip/ratio',
  'entry/none',
  'entry/too-many',
  'seal/format',
  'seal/version',
] as const;

/** With one of these the file was changed, or was never made by Témoin: *altéré*. */
export const alteredCodes = [
  'zip/prefix',
  'zip/suffix',
  'zip/hole',
  'zip/overlap',
  'zip/local-header',
  'zip/count',
  'zip/disk',
  'zip/extra',
  'zip/directory',
  'zip/duplicate',
  'zip/link',
  'zip/path',
  'zip/data',
  'zip/size',
  'zip/crc',
  'seal/syntax',
  'seal/header',
  'seal/payload',
  'seal/list',
  'seal/kid',
  'seal/key',
  'seal/signature',
  'file/required',
  'file/sums',
  'file/sums-syntax',
  'file/duplicate',
  'file/self',
  'file/missing',
  'file/unlisted',
  'file/hash',
  'entry/line-feed',
  'entry/syntax',
  'entry/json',
  'entry/duplicate-member',
  'entry/limit',
  'entry/header',
  'entry/kid',
  'entry/payload',
  'entry/digest-reused',
  'entry/signature',
  'entry/disclosure',
  'entry/disclosure-unknown',
  'entry/disclosure-reused',
  'entry/name',
  'entry/duplicate-name',
  'entry/reserved-member',
  'chain/gap',
  'chain/order',
  'chain/prev',
  'chain/head',
  'chain/lists',
  'chain/disclosed',
  'chain/masked',
  'piece/missing',
  'piece/size',
  'piece/type',
  'piece/unnamed',
  'derived/syntax',
  'derived/header',
  'derived/entries',
  'derived/content',
  'anchor/head-missing',
] as const;

/** Worth telling, and no proof of a change. */
export const warningCodes = [
  'chain/kept-back',
  'claim/type',
  'claim/regions',
  'claim/masked-original',
  'claim/piece-name',
  'claim/piece-type',
  'time/skew',
  'time/skew-changed',
  'time/put-back',
  'time/zone',
] as const;

export type FaultCode = (typeof unreadableCodes)[number] | (typeof alteredCodes)[number];
export type WarningCode = (typeof warningCodes)[number];

/** `seq`: entry · `line`: line of the member, from 1, where no `seq` could be read · `member`: name in the ZIP. */
type Place = { seq?: number; line?: number; member?: string };
export type Fault = { code: FaultCode } & Place;
export type Warning = { code: WarningCode; claim?: string } & Place;

const unreadable: ReadonlySet<string> = new Set(unreadableCodes);

export function isUnreadable(fault: Fault): boolean {
  return unreadable.has(fault.code);
}

/** The code of JSON that an entry holds and that cannot be read one way only. */
export function jsonFaultCode(fault: JsonFault): FaultCode {
  if (fault === 'depth') return 'entry/limit';
  return fault === 'duplicate' ? 'entry/duplicate-member' : 'entry/json';
}
