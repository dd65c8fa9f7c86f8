/** Two states of one case made one: every note and journal of both; where only one can stand, the later contact's. */
import { laterFiles, sameNote, type CaseNote, type CaseRecord } from './case-record.ts';

/** The next action that gave way, as a note, so that it is not lost. */
export type NextAsNote = (next: NonNullable<CaseRecord['next']>) => CaseNote;

/** @returns deeply equal to `here` when `read` brings nothing; merging the same again changes nothing */
export function mergeCase(here: CaseRecord, read: CaseRecord, nextAsNote: NextAsNote): CaseRecord {
  const readIsLater = read.lastContact > here.lastContact;
  const [later, earlier] = readIsLater ? [read, here] : [here, read];
  const both = {
    ...here,
    created: least(here.created, read.created),
    lastContact: later.lastContact,
    keptUntil: most(here.keptUntil, read.keptUntil),
    next: later.next ?? earlier.next,
    situations: later.situations,
    nearest: later.nearest,
    files: laterFiles(here.files, read.files),
    nameMacs: [...new Set([...here.nameMacs, ...read.nameMacs])],
    numberMac: here.numberMac ?? read.numberMac,
    notes: bothNotes(here.notes, read.notes),
  };
  const lost = earlier.next;
  if (lost === null || both.next === null || sameNext(lost, both.next)) return both;
  const note = nextAsNote(lost);
  // Told once, whatever day it was told on.
  if (both.notes.some(({ text, by }) => text === note.text && by === note.by)) return both;
  return { ...both, notes: [note, ...both.notes] };
}

type Next = NonNullable<CaseRecord['next']>;

function sameNext(one: Next, other: Next): boolean {
  return one.what === other.what && one.on === other.on;
}

/** A note that stands twice in one of them was written twice. */
function bothNotes(here: readonly CaseNote[], read: readonly CaseNote[]): CaseNote[] {
  const left = [...here];
  const missing = read.filter((note) => {
    const at = left.findIndex((one) => sameNote(one, note));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  if (missing.length === 0) return [...here];
  // Newest first; the sort is stable, so that notes of one day keep their order.
  return [...here, ...missing].toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

function least(one: string, other: string): string {
  return one < other ? one : other;
}

function most(one: string, other: string): string {
  return one > other ? one : other;
}
