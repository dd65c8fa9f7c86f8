/** What the settings of open cases are given, and each part of them. */
import type { CaseRecord } from '#casework/cases/case-record.ts';
import type { CasesProps } from './cases-props.ts';

export type SettingsProps = Pick<CasesProps, 'client'> & {
  cases: readonly CaseRecord[];
  /** Ids of records that do not open. */
  damaged: readonly string[];
};
