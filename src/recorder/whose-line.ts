/** Whose a line is, and how it is held while that is not known: what is about it goes where it goes. */
import type { PendingRow } from './ports/pending-row.ts';

export type Whose = Pick<PendingRow, 'account' | 'candidate' | 'awaits'>;

export function whoseLine({ account, candidate, awaits }: PendingRow): Whose {
  return {
    ...(account ? { account } : {}),
    ...(candidate ? { candidate } : {}),
    ...(awaits === undefined ? {} : { awaits }),
  };
}
