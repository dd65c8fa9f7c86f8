/** Owes the kept cases their table: row groups by next action; blocks of label and value when narrow (visual.md, Cases). */
import { daysLeft, groupCases } from '#casework/cases/case-list.ts';
import type { CaseRecord } from '#casework/cases/case-record.ts';
import { dayAndMonth, dayInWords } from '../../i18n/format.ts';
import { useWords } from '../../i18n/Words.tsx';

const columns = ['alias', 'next', 'nearest', 'days', 'situation', 'contact'] as const;
/** Nearer than this is said in bold. */
const near = 14;

export function CaseTable(props: {
  cases: readonly CaseRecord[];
  /** `YYYY-MM-DD` in Paris. */
  today: string;
  onOpen: (id: string) => void;
}) {
  const { t } = useWords();
  const labels = {
    alias: t('cases.column.alias'),
    next: t('cases.column.next'),
    nearest: t('cases.column.nearest'),
    days: t('cases.column.days'),
    situation: t('cases.column.situation'),
    contact: t('cases.column.contact'),
  };
  return (
    <table class="case-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" class={column === 'days' ? 'case-days' : undefined}>
              {labels[column]}
            </th>
          ))}
        </tr>
      </thead>
      {groupCases(props.cases, props.today).map(({ group, cases }) => (
        <tbody key={group} data-testid={`group-${group}`}>
          <tr class="case-group">
            <th scope="rowgroup" colSpan={columns.length}>
              {t(`cases.group.${group}`)}
            </th>
          </tr>
          {cases.map((record) => (
            <CaseRow key={record.id} {...props} record={record} labels={labels} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function CaseRow(props: {
  record: CaseRecord;
  today: string;
  /** Worded once a table: for narrow screens each cell names its column. */
  labels: Record<(typeof columns)[number], string>;
  onOpen: (id: string) => void;
}) {
  const { t, lang } = useWords();
  const { record, today, labels } = props;
  const { nearest, situations } = record;
  const days = daysLeft(record, today);
  const sameYear = record.lastContact.slice(0, 4) === today.slice(0, 4);
  return (
    <tr class="case-row">
      <td data-label={labels.alias}>
        <Alias alias={record.alias} onOpen={() => props.onOpen(record.id)} />
      </td>
      <td data-label={labels.next}>{record.next?.what}</td>
      <td data-label={labels.nearest}>
        {nearest === null ? (
          t('cases.noDate')
        ) : (
          <>
            {t(`cases.nearest.${nearest.what}`)}
            <span class="case-day small second">{dayInWords(nearest.day, lang)}</span>
          </>
        )}
      </td>
      <td data-label={labels.days} class="case-days">
        {days === null ? null : days < 0 ? t('cases.past') : <Days days={days} />}
      </td>
      <td data-label={labels.situation}>
        {situations.length === 0
          ? t('cases.noSituation')
          : situations.map((name) => t(`cases.situation.${name}`)).join(' · ')}
      </td>
      <td data-label={labels.contact}>
        {(sameYear ? dayAndMonth : dayInWords)(record.lastContact, lang)}
      </td>
    </tr>
  );
}

function Days({ days }: { days: number }) {
  const { t } = useWords();
  const words = t('cases.days', { days });
  return days <= near ? <strong>{words}</strong> : <>{words}</>;
}

function Alias(props: { alias: string; onOpen: () => void }) {
  return (
    <button type="button" class="case-alias" data-testid="open-case" onClick={props.onOpen}>
      <bdi>{props.alias}</bdi>
    </button>
  );
}
