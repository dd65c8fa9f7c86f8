/** What an accompanied session started from a case is told (promise 9): the journals it continues, the account it expects. */
import type { CaseRecord } from './case-record.ts';

/** Without alias, notes or dates: it may lie on the table while the cases are locked. */
export type CaseStart = {
  id: string;
  continues: { kid: string; seq: number; head: string }[];
  nameMacs: string[];
  numberMac: string | null;
};

export function caseStart({ id, files, nameMacs, numberMac }: CaseRecord): CaseStart {
  return { id, continues: files.map((file) => ({ ...file })), nameMacs, numberMac };
}
