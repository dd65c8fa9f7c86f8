/** How far the files of one journal may be believed beside each other: whole, altered, or under no key of that journal. */
import type { FaultCode } from '#core/journal/fault.ts';
import type { OpenedFile } from './opened-file.ts';

/** Most believed first. */
const standings = ['whole', 'altered', 'unsigned'] as const;
type Standing = (typeof standings)[number];

type Judged = Pick<OpenedFile, 'verdict' | 'faults'>;

/** With one of these nothing ties the lines to the journal they name: anybody can write a `kid` into a file. */
const unsignedBy: ReadonlySet<FaultCode> = new Set([
  'seal/key',
  'seal/kid',
  'seal/signature',
  'entry/kid',
]);

export function standingOf({ verdict, faults }: Judged): Standing {
  if (faults.some(({ code }) => unsignedBy.has(code))) return 'unsigned';
  return verdict === 'altered' || verdict === 'unreadable' ? 'altered' : 'whole';
}

export function byStanding(one: Judged, other: Judged): number {
  return standings.indexOf(standingOf(one)) - standings.indexOf(standingOf(other));
}

/** Files of the best standing there is; all of them when they are alike. */
export function bestOf<F extends Judged>(files: readonly F[]): F[] {
  const [best] = files.toSorted(byStanding);
  return best === undefined ? [] : files.filter((one) => standingOf(one) === standingOf(best));
}

/** Whether no fault of the file is about this entry. */
export function soundIn(file: Judged): (seq: number) => boolean {
  if (standingOf(file) === 'unsigned') return () => false;
  const named = new Set(file.faults.map(({ seq }) => seq));
  return (seq) => !named.has(seq);
}
