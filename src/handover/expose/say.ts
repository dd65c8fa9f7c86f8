/** Takes the words of the hand-over file from `locales/fr/report.json`, with their values and their plural. */
import { escapeHtml } from './escape-html.ts';

export type ReportWords = Readonly<Record<string, string>>;
type Values = Readonly<Record<string, string | number>>;

/**
 * Plain text, not yet escaped. With a value `n`, `key_one` or `key_other` is taken where they exist (French: 0 and 1
 * are singular). A missing word is a broken build.
 */
export function say(words: ReportWords, key: string, values: Values = {}): string {
  return template(words, key, values['n']).replace(slot, (whole, name: string) =>
    String(values[name] ?? whole),
  );
}

/** The same as HTML: words and `values` escaped, `html` (of our own making, as dates are) put in as it is. */
export function sayHtml(
  words: ReportWords,
  key: string,
  given: { values?: Values; html: Readonly<Record<string, string>> },
): string {
  const { values = {}, html } = given;
  return escapeHtml(template(words, key, values['n'])).replace(
    slot,
    (whole, name: string) => html[name] ?? escapeHtml(String(values[name] ?? whole)),
  );
}

/** The words of a key that the data chose, or the data itself where nobody has words for it. */
export function sayOr(words: ReportWords, key: string, otherwise: string): string {
  return Object.hasOwn(words, key) ? (words[key] ?? otherwise) : otherwise;
}

const slot = /\{\{(\w+)\}\}/g;

function template(words: ReportWords, key: string, n: string | number | undefined): string {
  const plural = typeof n === 'number' ? `${key}_${Math.abs(n) < 2 ? 'one' : 'other'}` : key;
  const found = words[plural] ?? words[key];
  if (found === undefined) throw new Error(`no words for ${key}`);
  return found;
}
