/** Step 6 of docs/format.md §7, the copy for programs: `journal.json` says exactly what the entries disclose. */
import { isPlainObject } from '#core/bytes/is-plain-object.ts';
import { sameJson } from '#core/bytes/same-json.ts';
import { jsonDepth, parseStrictJson } from '#core/bytes/strict-json.ts';
import type { ReadEntry } from '#core/entry/read-entry.ts';
import type { Fault } from '#core/journal/fault.ts';
import { sealFormat, sealVersion } from '#core/journal/seal.ts';
import { memberNames } from './member-names.ts';

const member = memberNames.json;
/** A value stands one level deeper in a disclosure, three in `journal.json`. */
const depth = jsonDepth + 2;

export function checkJournalJson(
  bytes: Uint8Array,
  journal: { kid: string | null; entries: readonly ReadEntry[] },
): Fault[] {
  const json = parseStrictJson(bytes, depth);
  if (!json.ok || !isPlainObject(json.value)) return [{ code: 'derived/syntax', member }];
  const { format, version, kid, entries } = json.value;
  const faults: Fault[] = [];
  if (format !== sealFormat || version !== sealVersion || kid !== journal.kid) {
    faults.push({ code: 'derived/header', member });
  }
  const wanted = journal.entries
    .filter(({ disclosures }) => disclosures > 0)
    .map(({ payload, claims }) => ({ ...claims, seq: payload.seq }));
  if (!Array.isArray(entries) || !sameSeqs(entries, wanted)) {
    return [...faults, { code: 'derived/entries', member }];
  }
  const wrong = wanted.filter((entry, index) => !sameJson(entry, entries[index]));
  return [...faults, ...wrong.map(({ seq }): Fault => ({ code: 'derived/content', member, seq }))];
}

function sameSeqs(entries: readonly unknown[], wanted: readonly { seq: number }[]): boolean {
  return (
    entries.length === wanted.length &&
    wanted.every(({ seq }, index) => {
      const entry = entries[index];
      return isPlainObject(entry) && entry['seq'] === seq;
    })
  );
}
