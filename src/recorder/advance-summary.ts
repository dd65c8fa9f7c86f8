/** A person's summary after one more entry: pure, so that it can be worked out again from the entries. */
import type { Row } from '#core/entry/row.ts';
import type { PendingRow } from './ports/pending-row.ts';
import type { StateSeen, Summary } from './ports/records.ts';

/** Facts that answer the dates the portal proposed. */
const answers = new Set(['permit.expiry', 'prolongation.until']);

export function advanceSummary(
  before: Summary,
  row: Row,
  from?: Pick<PendingRow, 'stateKey' | 'suggested'>,
): Summary {
  const after: Summary = { ...before, entries: before.entries + 1 };
  if (row.kind === 'state' && from?.stateKey !== undefined) {
    const seen = stateSeen(from.stateKey, row);
    after.states = [...before.states.filter((one) => one.key !== seen.key), seen];
  }
  return withDates(
    row.fact ? { ...after, facts: { ...after.facts, [row.fact.name]: row.fact.value } } : after,
    row,
    from,
  );
}

function withDates(summary: Summary, row: Row, from?: Pick<PendingRow, 'suggested'>): Summary {
  const offered = from?.suggested;
  if (offered !== undefined && JSON.stringify(offered) !== summary.answered)
    return { ...summary, suggested: offered };
  if (row.fact === undefined || !answers.has(row.fact.name) || summary.suggested === undefined)
    return summary;
  const { suggested, ...rest } = summary;
  return { ...rest, answered: JSON.stringify(suggested) };
}

function stateSeen(key: string, row: Row): StateSeen {
  return {
    key,
    ...(row.label === undefined ? {} : { label: row.label }),
    ...(row.stateStep === undefined ? {} : { step: row.stateStep }),
    ...(row.procedure === undefined ? {} : { procedure: row.procedure }),
    ...(row.filedAt === undefined ? {} : { filedAt: row.filedAt }),
    documents: row.documents ?? [],
    at: row.at,
  };
}
