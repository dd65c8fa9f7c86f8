/** Owes a helper who opens files the urgent screen before anything else, when the person wrote of such a decision. */
import { useMemo, useState } from 'preact/hooks';
import { isUrgentEntry } from '#casework/is-urgent.ts';
import type { OpenedSeries } from '#casework/opened-series.ts';
import { UrgentScreen } from '../urgent/UrgentScreen.tsx';

/** Shown again when another file brings another such entry; mounted anew for each person. */
export function UrgentFirst({ series }: { series: OpenedSeries }) {
  const found = useMemo(() => countUrgent(series), [series]);
  const [read, setRead] = useState(0);
  return found > read ? <UrgentScreen onGoOn={() => setRead(found)} /> : null;
}

function countUrgent(series: OpenedSeries): number {
  const claims = series.journals.flatMap(({ entries }) => [...entries.values()]);
  return claims.filter(isUrgentEntry).length;
}
