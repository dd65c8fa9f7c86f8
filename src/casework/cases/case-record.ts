/**
 * What an association keeps of one person when it keeps cases (product.md, *Garder des dossiers*), and no more: never
 * the file, a name or a number in clear. The account is two HMACs under this computer's key (docs/format.md §1).
 */
import * as v from 'valibot';
import { addMonths } from '#law/add-months.ts';
import { isDay } from '#core/time/days.ts';
import { vaultId } from '#core/sealed-case.ts';

/** Retention asked again after so many months without contact (RGPD art. 5(1)(e); the association may keep on). */
export const retentionMonths = 12;

const day = v.pipe(v.string(), v.check(isDay));
const short = v.pipe(v.string(), v.maxLength(200));

const caseNote = v.object({ text: v.pipe(v.string(), v.maxLength(5_000)), by: short, on: day });

/** A journal received, by the head it had: found again in a later file, it dates that journal (§7.7). */
const caseFile = v.object({ kid: short, seq: v.number(), head: short });

export const caseRecord = v.object({
  /** Never the key's: a case put in its place would close all of them for ever. */
  id: v.pipe(v.string(), v.notValue(vaultId)),
  /** Chosen by the association; a code or initials, no name. */
  alias: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  /** Days are `YYYY-MM-DD` in Paris. */
  created: day,
  lastContact: day,
  /** Next action, with its day where one was said. */
  next: v.nullable(v.object({ what: short, on: v.nullable(day) })),
  notes: v.array(caseNote),
  /** As worked out from the last file: words of `locales/fr/cases.json`. */
  situations: v.array(v.picklist(['cannot-act', 'waiting', 'silence'])),
  /** The first date to come in the last file; indicative. */
  nearest: v.nullable(
    v.object({
      what: v.picklist([
        'permit',
        'prolongation',
        'prolongation-longest',
        'window-opens',
        'window',
        'refusal',
        'appeal-implicit',
        'appeal-explicit',
        'bridge',
      ]),
      day,
    }),
  ),
  files: v.array(caseFile),
  nameMacs: v.array(short),
  numberMac: v.nullable(short),
  keptUntil: day,
});

export type CaseRecord = v.InferOutput<typeof caseRecord>;
/** Whether it would be read again: what is typed may be too long. */
export function isCase(record: CaseRecord): boolean {
  return v.is(caseRecord, record);
}

export type CaseNote = CaseRecord['notes'][number];
export type CaseFile = CaseRecord['files'][number];

/** What a received file, or a session's, says of a person: what a case keeps of it. */
export type FoundPerson = Pick<
  CaseRecord,
  'files' | 'nameMacs' | 'numberMac' | 'situations' | 'nearest'
>;

/** @param given `id` drawn at random; `today` `YYYY-MM-DD` in Paris */
export function newCase(given: {
  id: string;
  alias: string;
  today: string;
  found: FoundPerson;
}): CaseRecord {
  const { id, alias, today, found } = given;
  const empty: CaseRecord = {
    id,
    alias,
    created: today,
    lastContact: today,
    next: null,
    notes: [],
    situations: [],
    nearest: null,
    files: [],
    nameMacs: [],
    numberMac: null,
    keptUntil: today,
  };
  return withFound(empty, found, today);
}

/** The person came today: the retention starts anew. */
export function withContact(record: CaseRecord, today: string): CaseRecord {
  return { ...record, lastContact: today, keptUntil: addMonths(today, retentionMonths) };
}

/** A later head of a known journal takes the earlier one's place; an older file takes nothing away. */
export function withFound(record: CaseRecord, found: FoundPerson, today: string): CaseRecord {
  return {
    ...withContact(record, today),
    files: laterFiles(record.files, found.files),
    nameMacs: [...new Set([...record.nameMacs, ...found.nameMacs])],
    numberMac: found.numberMac ?? record.numberMac,
    situations: found.situations,
    nearest: found.nearest,
  };
}

export function laterFiles(known: readonly CaseFile[], found: readonly CaseFile[]): CaseFile[] {
  const files = [...known];
  for (const file of found) {
    const at = files.findIndex(({ kid }) => kid === file.kid);
    if (at < 0) files.push(file);
    else if ((files[at]?.seq ?? -1) < file.seq) files[at] = file;
  }
  return files;
}

/** Notes are a layer of the association's own: added with initials and day, never changed, never in a journal. */
export function withNote(record: CaseRecord, note: CaseNote): CaseRecord {
  return { ...record, notes: [note, ...record.notes] };
}

/** Erased whole; of two that say the same, one. Told by what it says: another tab may have added one since. */
export function withoutNote(record: CaseRecord, note: CaseNote): CaseRecord {
  const at = record.notes.findIndex((one) => sameNote(one, note));
  return { ...record, notes: record.notes.filter((_, index) => index !== at) };
}

export function sameNote(one: CaseNote, other: CaseNote): boolean {
  return one.text === other.text && one.by === other.by && one.on === other.on;
}
