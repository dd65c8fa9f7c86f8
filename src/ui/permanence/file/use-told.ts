/** Gives what a received journal says: at once for the usual file, part by part, each in a task of its own, for the largest. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { OpenedSeries } from '#casework/opened-series.ts';
import { whatItSays, type Told } from './what-it-says.ts';

/** Rows that are worked out well within one task of 50 ms on an old computer. */
const usual = 1000;

/** @returns null while a large one is worked out */
export function useTold(series: OpenedSeries, today: string): Told | null {
  const isUsual = series.rows.length <= usual;
  const atOnce = useMemo(
    () => (isUsual ? finish(whatItSays(series, today)) : null),
    [series, today, isUsual],
  );
  const [later, setLater] = useState<{ of: OpenedSeries; told: Told } | null>(null);
  useEffect(() => {
    if (isUsual) return undefined;
    return partByPart(whatItSays(series, today), (told) => setLater({ of: series, told }));
  }, [series, today, isUsual]);
  return atOnce ?? (later?.of === series ? later.told : null);
}

function finish(parts: Generator<void, Told, void>): Told {
  for (;;) {
    const part = parts.next();
    if (part.done === true) return part.value;
  }
}

/** @returns what stops it */
function partByPart(parts: Generator<void, Told, void>, onTold: (told: Told) => void): () => void {
  let timer = setTimeout(next);
  function next(): void {
    const part = parts.next();
    if (part.done === true) onTold(part.value);
    else timer = setTimeout(next);
  }
  return () => clearTimeout(timer);
}
