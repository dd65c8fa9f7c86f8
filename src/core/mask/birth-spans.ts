/** Finds a date that follows a birth label, in the languages the portal speaks and those people write. */
import { spanOf, type FoldedText, type Span } from './folded-text.ts';

/** Labels as the lower-cased shadow writes them (no accents). */
const labels = [
  String.raw`(?<!\p{L})ne(?:e|\(e\))? (?:le|en|a|au|aux)(?!\p{L})`,
  String.raw`(?<!\p{L})ne\(e\)`,
  String.raw`date et lieu de naissance`,
  String.raw`naissance(?!\p{L})`,
  String.raw`(?<!\p{L})born(?!\p{L})`,
  String.raw`date of birth`,
  String.raw`birth ?(?:date|day)`,
  String.raw`(?<!\p{L})d\.?o\.?b(?!\p{L})`,
  String.raw`出生(?:日期)?`,
  String.raw`生日`,
  String.raw`الميلاد`,
  String.raw`المولود`,
  String.raw`nacimiento`,
].join('|');

const months =
  'janv|janvier|fevr|fevrier|mars|avr|avril|mai|juin|juil|juillet|aout|sept|septembre|oct|octobre|nov|novembre|dec|decembre|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep';
const more = String.raw`(?:(?:er|st|nd|rd|th)?[\s./,年月-]{0,3}(?:(?:de )?\p{L}{3,12}\.?[\s,]{1,3})?\d{1,4}){0,2}日?`;
/** Up to forty characters of the same sentence may stand between label and date: "née à Oran, le …". */
const pattern = new RegExp(
  String.raw`(?:${labels})[^\d\[\].!?;]{0,40}?((?:(?:${months})\.? )?\d{1,4}${more})`,
  'gu',
);

export function birthSpans(lower: FoldedText): Span[] {
  const spans: Span[] = [];
  for (const match of lower.text.matchAll(pattern)) {
    const to = match.index + match[0].length;
    spans.push(spanOf(lower, [to - (match[1]?.length ?? 0), to], '[naissance]'));
  }
  return spans;
}
