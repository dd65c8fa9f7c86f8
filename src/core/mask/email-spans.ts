/** Finds e-mail addresses, by their @: no pattern that could be made to run for ever. */
import { spanOf, type FoldedText, type Span } from './folded-text.ts';

/** What RFC 5322 allows unquoted, and letters of any script. */
const local = /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]/u;
const domain = /[\p{L}\p{N}.-]/u;

export function emailSpans(folded: FoldedText): Span[] {
  const spans: Span[] = [];
  const { text } = folded;
  let at = text.indexOf('@');
  while (at !== -1) {
    let from = at;
    while (from > 0 && local.test(text.charAt(from - 1))) from -= 1;
    let to = at + 1;
    while (to < text.length && domain.test(text.charAt(to))) to += 1;
    while (to > at + 1 && /[.-]/.test(text.charAt(to - 1))) to -= 1;
    if (from < at && to > at + 1) spans.push(spanOf(folded, [from, to], '[courriel]'));
    at = text.indexOf('@', to);
  }
  return spans;
}
