/**
 * The portal's own clock, from the `Date` of its last uncached answer: local middle of the exchange minus
 * server, ± half its length (docs/format.md §3, `clock`). Kept some seconds only; nothing depends on it.
 */
const freshFor = 10_000;
const startsKept = 60;

export type ServerTime = { serverDate: string; skew: number; margin: number };

export function serverTime(now: () => number) {
  const starts = new Map<string, number>();
  let last: { at: number; value: ServerTime } | null = null;
  return {
    started(requestId: string, at: number): void {
      starts.set(requestId, at);
      if (starts.size > startsKept) starts.delete(starts.keys().next().value ?? '');
    },
    answered(
      requestId: string,
      answer: { at: number; date: string | undefined; cached: boolean },
    ): void {
      const from = starts.get(requestId);
      starts.delete(requestId);
      if (from === undefined || answer.cached || answer.date === undefined) return;
      const margin = Math.max(0, (answer.at - from) / 2);
      // `Date` counts whole seconds: the true instant lies up to a second after it.
      const skew = Math.round(from + margin - Date.parse(answer.date));
      // What is no date tells no time.
      if (!Number.isFinite(skew)) return;
      last = {
        at: answer.at,
        value: { serverDate: answer.date, skew, margin: Math.round(margin) },
      };
    },
    current(): ServerTime | null {
      return last !== null && now() - last.at <= freshFor ? last.value : null;
    },
  };
}
