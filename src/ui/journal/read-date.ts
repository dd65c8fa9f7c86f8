/** Reads a day as people write it in France, and says what is wrong with it. */

const months = [
  'janv',
  'fevr',
  'mars',
  'avri',
  'mai',
  'juin',
  'juil',
  'aout',
  'sept',
  'octo',
  'nove',
  'dece',
];

/** `15/02/2027`, `15 02 2027`, `15.2.2027`, `15 février 2027` or `2027-02-15` to `2027-02-15`; null when it is no day. */
export function readDate(written: string): string | null {
  const words = written.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(words);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const numbers = /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4})$/.exec(
    words.replace(/\s*([/.-])\s*/g, '$1'),
  );
  if (numbers) return day(numbers[3], numbers[2], numbers[1]);
  const named = /^(\d{1,2})(?:er)? ([a-z]+)\.? (\d{4})$/.exec(words);
  if (named) return day(named[3], monthNumber(named[2] ?? ''), named[1]);
  return null;
}

function monthNumber(name: string): string {
  const start = name.slice(0, 4);
  const index = months.findIndex(
    (month) => start.startsWith(month) || (start.length === 3 && month.startsWith(start)),
  );
  return String(index + 1);
}

/** Only a day that exists, and near enough to be of a residence permit: 2026-02-31 and 0207 are slips. */
function day(year = '', month = '', date = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const ms = Date.parse(`${text}T00:00:00.000Z`);
  if (!Number.isFinite(ms) || new Date(ms).toISOString().slice(0, 10) !== text) return null;
  return Number(year) >= 1950 && Number(year) <= 2100 ? text : null;
}
