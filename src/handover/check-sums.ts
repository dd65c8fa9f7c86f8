/** Step 3 of docs/format.md §7: the list of hashes is the sealed one, and says exactly what the ZIP holds. */
import { toBase64url } from '#core/bytes/base64url.ts';
import type { Digest } from '#core/crypto.ts';
import type { Fault } from '#core/journal/fault.ts';
import type { Seal } from '#core/journal/seal.ts';
import { memberNames, requiredMembers } from './member-names.ts';
import type { ZipMember } from './read-zip.ts';

const sums = memberNames.sums;
/** The two that the list cannot hold: itself, and the seal that holds the list's hash. */
const outside: ReadonlySet<string> = new Set([sums, memberNames.seal]);
const lineShape = /^([0-9a-f]{64}) {2}([ -~]+)$/;

export async function checkSums(
  digest: Digest,
  members: readonly ZipMember[],
  seal: Seal | null,
): Promise<Fault[]> {
  const present = new Map(members.map((member) => [member.name, member]));
  const faults: Fault[] = requiredMembers
    .filter((name) => !present.has(name))
    .map((member) => ({ code: 'file/required', member }));
  const bytes = present.get(sums)?.content;
  if (!bytes) return faults;
  if (seal && toBase64url(await digest(bytes)) !== seal.sums) {
    faults.push({ code: 'file/sums', member: sums });
  }
  const list = readList(bytes);
  return [...faults, ...list.faults, ...compare(list.hashes, present)];
}

/** `<hex><two spaces><name><LF>` and nothing else: no CRLF, no upper case, no `*` before the name. */
function readList(bytes: Uint8Array): { hashes: Map<string, string>; faults: Fault[] } {
  const lines = new TextDecoder('latin1').decode(bytes).split('\n');
  const faults: Fault[] = [];
  const last = lines.pop();
  if (last !== '') faults.push({ code: 'file/sums-syntax', member: sums, line: lines.length + 1 });
  const hashes = new Map<string, string>();
  for (const [index, text] of lines.entries()) {
    const [, hash, name] = lineShape.exec(text) ?? [];
    const line = index + 1;
    if (hash === undefined || name === undefined) {
      faults.push({ code: 'file/sums-syntax', member: sums, line });
    } else if (hashes.has(name)) faults.push({ code: 'file/duplicate', member: name, line });
    else if (outside.has(name)) faults.push({ code: 'file/self', member: name, line });
    else hashes.set(name, hash);
  }
  return { hashes, faults };
}

function compare(
  listed: ReadonlyMap<string, string>,
  present: ReadonlyMap<string, ZipMember>,
): Fault[] {
  const missing = [...listed.keys()].filter((name) => !present.has(name));
  const there = [...present.values()].filter(({ name }) => !outside.has(name));
  return [
    ...missing.map((member): Fault => ({ code: 'file/missing', member })),
    ...there.flatMap(({ name, sha256 }): Fault[] => {
      const wanted = listed.get(name);
      if (wanted === undefined) return [{ code: 'file/unlisted', member: name }];
      // A member that could not be read was already told by the container.
      return sha256 === null || sha256 === wanted ? [] : [{ code: 'file/hash', member: name }];
    }),
  ];
}
