/** Turns what the person wrote in "Mes dates" into facts to note, or into one clear sentence a field. */
import type { FactName } from '#core/entry/claims.ts';
import { readDate } from './read-date.ts';

/** The fields of the form, in its order; those of days hold text as it was typed. */
export const dateFields = [
  'permit.title',
  'permit.expiry',
  'prefecture',
  'prolongation.from',
  'prolongation.until',
  'request.filed',
] as const satisfies readonly FactName[];
export type DateField = (typeof dateFields)[number];
export type WrittenDates = Record<DateField, string>;

/** Keys of `journal.json` under `dates.errors`. */
export type DateError = 'unreadable' | 'order' | 'pair';

export type CheckedDates = {
  errors: Partial<Record<DateField, DateError>>;
  /** What changed, to be noted as facts; days are ISO `YYYY-MM-DD`. */
  facts: { name: DateField; value: string }[];
};

const textFields: ReadonlySet<DateField> = new Set<DateField>(['permit.title', 'prefecture']);

/** @param known facts as noted before: only what differs is noted again */
export function checkDates(
  written: WrittenDates,
  known: Readonly<Record<string, unknown>>,
): CheckedDates {
  const errors: CheckedDates['errors'] = {};
  const values = new Map<DateField, string>();
  for (const field of dateFields) {
    const text = written[field].trim();
    if (text === '') continue;
    const value = textFields.has(field) ? text : readDate(text);
    if (value === null) errors[field] = 'unreadable';
    else values.set(field, value);
  }
  const from = values.get('prolongation.from');
  const until = values.get('prolongation.until');
  if (from !== undefined && until !== undefined && until < from)
    errors['prolongation.until'] = 'order';
  if (from !== undefined && written['prolongation.until'].trim() === '')
    errors['prolongation.until'] = 'pair';
  const facts = [...values].filter(([name, value]) => known[name] !== value);
  return { errors, facts: facts.map(([name, value]) => ({ name, value })) };
}
