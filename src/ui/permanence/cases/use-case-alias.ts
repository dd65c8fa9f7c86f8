/** Owes our own sheets the alias of the kept case that they are about; never of a case whose person the files are not. */
import { casesOf, comparePerson } from '#casework/cases/compare-person.ts';
import type { OpenedSeries } from '#casework/opened-series.ts';
import type { Work } from '#casework/work.ts';
import type { PermanenceClient } from '../permanence-client.ts';
import { continuedFrom } from '../session/continued.ts';
import { useMacs } from './use-macs.ts';
import { useShelf } from './use-shelf.ts';

/** Null while cases are locked or none is kept of this person. */
export function useCaseAlias(
  client: Pick<PermanenceClient, 'cases' | 'call'>,
  { series, kept }: { series: OpenedSeries; kept: Work['kept'] },
): string | null {
  const state = useShelf(client.cases);
  const macs = useMacs(client, continuedFrom(series) ?? nobody);
  if (state.is !== 'open' || macs === null) return null;
  const kids = series.journals.flatMap((one) => [one.kid, ...one.continues.map(({ kid }) => kid)]);
  const seen = { kids, ...macs };
  const gone = state.cases.find(({ id }) => id === kept?.id);
  if (gone !== undefined && comparePerson(gone, seen) !== 'other') return gone.alias;
  return casesOf(state.cases, seen).find(({ sure }) => sure)?.record.alias ?? null;
}

const nobody = { names: [], foreigner: null };
