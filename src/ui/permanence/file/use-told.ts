/** Gives what a received journal says: at once for the usual file, part by part, each in a task of its own, for the largest. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { OpenedSeries } from '#casework/opened-series.ts';
import { whatItSays, type Told } from './what-it-says.ts';

/** Rows that are worked out well within one task of 50 ms on an old computer. */
const usual = 1000;

type Parts = Generator<void, Told, void>;
type Later = { of: OpenedSeries } & ({ told: Told } | { failed: unknown });

/** @returns null while a large one is worked out. Throws in the render what working it out threw, as for a small one. */
export function useTold(series: OpenedSeries, today: string): Told | null {
  const isUsual = series.rows.length <= usual;
  const atOnce = useMemo(
    () => (isUsual ? finish(whatItSays(series, today)) : null),
    [series, today, isUsual],
  );
  const [later, setLater] = useState<Later | null>(null);
  useEffect(() => {
    if (isUsual) return undefined;
    return partByPart(whatItSays(series, today), (end) => setLater({ of: series, ...end }));
  }, [series, today, isUsual]);
  if (atOnce !== null) return atOnce;
  if (later?.of !== series) return null;
  if ('failed' in later) throw later.failed;
  return later.told;
}

function finish(parts: Parts): Told {
  for (;;) {
    const part = parts.next();
    if (part.done === true) return part.value;
  }
}

/** @returns what stops it */
function partByPart(
  parts: Parts,
  onEnd: (end: { told: Told } | { failed: unknown }) => void,
): () => void {
  let timer = setTimeout(next);
  function next(): void {
    try {
      const part = parts.next();
      if (part.done === true) onEnd({ told: part.value });
      else timer = setTimeout(next);
    } catch (failed) {
      onEnd({ failed });
    }
  }
  return () => clearTimeout(timer);
}
