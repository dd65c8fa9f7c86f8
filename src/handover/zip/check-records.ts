/** What the central directory may not say (docs/format.md §7.1): found before any content is read. */
import { limits } from '../limits.ts';
import { checkName } from './check-name.ts';
import {
  extraIds,
  flag,
  isDirectory,
  unicodePathExtra,
  zip64Extra,
  type ZipFault,
  type ZipRecord,
} from './zip-record.ts';

export function checkRecords(records: readonly ZipRecord[]): ZipFault[] {
  return [...records.flatMap(checkRecord), ...checkTotals(records), ...checkTwins(records)];
}

function checkRecord(record: ZipRecord): ZipFault[] {
  const codes: ZipFault['code'][] = [...checkName(record.name)];
  const when = (bad: boolean, code: ZipFault['code']) => {
    if (bad) codes.push(code);
  };
  const ids = extraIds(record.extra);
  when(isZip64(record, ids), 'zip/zip64');
  when((record.flags & (flag.encrypted | flag.strong | flag.maskedHeader)) !== 0, 'zip/encrypted');
  when(record.method !== 0 && record.method !== 8, 'zip/method');
  when(ids.includes(unicodePathExtra), 'zip/extra');
  when((record.mode & 0xf000) === 0xa000, 'zip/link');
  when(isDirectory(record) && record.size > 0, 'zip/directory');
  when(record.method === 0 && record.size !== record.compressed, 'zip/size');
  when(record.size > limits.memberBytes, 'zip/limit');
  when(record.size > record.compressed * limits.ratio, 'zip/ratio');
  return codes.map((code) => ({ code, member: record.name }));
}

function isZip64({ size, compressed, offset }: ZipRecord, ids: number[]): boolean {
  return ids.includes(zip64Extra) || [size, compressed, offset].some((at) => at >= 0xffffffff);
}

function checkTotals(records: readonly ZipRecord[]): ZipFault[] {
  const files = records.filter((record) => !isDirectory(record));
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const packed = files.reduce((sum, { compressed }) => sum + compressed, 0);
  // Directories do not count, but each is read: half a million of them would keep a computer for minutes.
  const tooMany = files.length > limits.members || records.length > 2 * limits.members;
  return Math.max(total, packed) > limits.totalBytes || tooMany ? [{ code: 'zip/limit' }] : [];
}

/** The same name twice; or twice but for the case, which is one file on Windows and macOS. */
function checkTwins(records: readonly ZipRecord[]): ZipFault[] {
  const exact = new Set<string>();
  const folded = new Map<string, string>();
  return records.flatMap(({ name }): ZipFault[] => {
    if (exact.has(name)) return [{ code: 'zip/duplicate', member: name }];
    exact.add(name);
    const other = folded.get(name.toLowerCase());
    folded.set(name.toLowerCase(), name);
    return other === undefined ? [] : [{ code: 'zip/case', member: name }];
  });
}
