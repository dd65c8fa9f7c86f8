/** What must not be found in a place, and the search: every string of a value, whatever it is wrapped in. */
import type { PortalAccount } from '../../portal/accounts.ts';
import { STUDENT_FORM_VALUES } from '../../portal/student-form.ts';

export interface Canary {
  readonly what: string;
  readonly value: string;
}

/** May stand in `ids`, and nowhere else on the computer. */
export function identityOf(account: PortalAccount): Canary[] {
  const { lastName, firstName, login, request } = account;
  return [
    { what: 'last name', value: lastName },
    { what: 'first name', value: firstName },
    { what: '10-digit number', value: login },
    ...(request === null ? [] : [{ what: '19-digit number', value: request.number }]),
  ];
}

/** May stand nowhere: typed by the person, shown again by the portal, or a key to the account. */
export function neverKept(account: PortalAccount, secrets: readonly string[]): Canary[] {
  const { observations, ...steps } = STUDENT_FORM_VALUES;
  const [year = '', month = '', day = ''] = account.birthDate.split('-');
  return [
    { what: 'password', value: account.password },
    { what: 'e-mail', value: account.email },
    { what: 'telephone', value: account.phone },
    { what: 'birth date', value: `${day}/${month}/${year}` },
    { what: 'typed observations', value: observations },
    ...Object.values(steps)
      .flatMap((fields) => Object.entries(fields))
      .map(([id, value]) => ({ what: `typed ${id}`, value })),
    ...secrets.map((value) => ({ what: `secret ${value.slice(0, 8)}`, value })),
  ];
}

/** Names of the canaries that `text` holds, in any case. Digits count only as a number of their own. */
export function foundIn(text: string, canaries: readonly Canary[]): string[] {
  const folded = text.toLowerCase();
  return canaries
    .filter(({ value }) => value.length > 0 && holds(folded, value.toLowerCase()))
    .map(({ what }) => what);
}

function holds(text: string, value: string): boolean {
  if (!/^\d{1,9}$/u.test(value)) return text.includes(value);
  // A short number also stands by chance inside a time in ms or a hash.
  return new RegExp(`(?<![\\w.-])${value}(?![\\w.-])`, 'u').test(text);
}

/** `text`, and behind it what each base64url run of it says once decoded, twice deep. */
export function unwrapped(text: string, depth = 2): string {
  if (depth === 0) return text;
  const inner = text
    .split(/[^\w-]+/u)
    .filter((run) => run.length >= 16)
    .map((run) => Buffer.from(run, 'base64url').toString('utf8'));
  return [text, ...inner.map((each) => unwrapped(each, depth - 1))].join('\n');
}
