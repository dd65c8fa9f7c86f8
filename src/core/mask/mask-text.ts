/**
 * The one function through which every string from the page or the network goes before it is stored
 * (docs/format.md §4): what would tell who the person is becomes a mark, and the rest stays to the letter.
 */
import { birthSpans } from './birth-spans.ts';
import { longestText, replaceAndCut } from './cut-text.ts';
import { emailSpans } from './email-spans.ts';
import { foldText, type Span } from './folded-text.ts';
import { nameSpans } from './name-spans.ts';
import { numberSpans } from './number-spans.ts';
import { tokenSpans } from './token-spans.ts';

/** Names of the person as the account menu shows them; none while nobody is known. */
export type Holder = { names: readonly string[] };

/** Nothing identifying is longer: what begins before the cut is seen to its end. */
const margin = 2048;

/** More were never needed; the bound keeps it linear whatever is given. */
const passes = 4;

/**
 * Marks: `[nom] [n° 10] [n° 19] [courriel] [téléphone] [naissance] [jeton]`; at most 8 kB of UTF-8, then `[coupé]`.
 * Linear in 10 kB whatever is given; masking again changes nothing.
 */
export function maskText(text: string, holder: Holder): string {
  let masked = maskOnce(text, holder);
  // A mark may part two things that stuck together ("9999999999x@y.fr"): what is then seen is masked too.
  for (let pass = 0; pass < passes; pass += 1) {
    const again = maskOnce(masked, holder);
    if (again === masked) break;
    masked = again;
  }
  return masked;
}

function maskOnce(text: string, holder: Holder): string {
  const window = text.slice(0, longestText + margin);
  const whole = window.length === text.length;
  const folded = foldText(window, false);
  const lower = foldText(window, true);
  // The first to claim a stretch has it: a secret or an address may contain anything, a public number must stay.
  const candidates = [
    ...tokenSpans(folded),
    ...emailSpans(folded),
    ...birthSpans(lower),
    ...numberSpans(folded),
    ...nameSpans(folded, lower, holder.names),
  ];
  return replaceAndCut(window, withoutOverlap(candidates), whole);
}

/**
 * Candidates in order of rank, sorted by place. What overlaps a better one is swallowed by it, so that no half
 * of anything is left standing.
 */
function withoutOverlap(candidates: Span[]): Span[] {
  const byPlace = candidates
    .map((span, rank) => ({ ...span, rank }))
    .toSorted((a, b) => a.start - b.start || a.rank - b.rank);
  const kept: (Span & { rank: number })[] = [];
  for (const span of byPlace) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) {
      kept.push(span);
    } else if (last.mark === null || span.mark === null) {
      // A public number keeps its own stretch only against what lies inside it.
      if (span.end > last.end || span.rank < last.rank) kept[kept.length - 1] = merged(last, span);
    } else {
      kept[kept.length - 1] = merged(last, span);
    }
  }
  return kept;
}

function merged<T extends Span & { rank: number }>(one: T, other: T): T {
  const better = one.rank <= other.rank ? one : other;
  const worse = better === one ? other : one;
  const same = one.start === other.start && one.end === other.end;
  return {
    ...better,
    start: Math.min(one.start, other.start),
    end: Math.max(one.end, other.end),
    mark: same ? better.mark : (better.mark ?? worse.mark),
  };
}
