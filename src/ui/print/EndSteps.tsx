/** Owes the recto the *démarches* in four columns, and under them whom else the person asked or heard from. */
import { contactOfRow } from '#casework/worksheet/told-by-person.ts';
import { sortRows } from '#core/attempt/stays.ts';
import type { Row } from '#core/entry/row.ts';
import type { CannotAct } from '#core/situation/cannot-act.ts';
import type { Waiting } from '#core/situation/waiting.ts';
import { rungOf, substitutionLadder } from '#law/ladder.ts';
import { shortDayAndMonth } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import { rowWords } from './row-words.ts';
import { Rungs } from './Rungs.tsx';

/** Lines that fit beside the rest of one page; the file has them all. */
const most = 2;
const othersShown = 3;

export function EndSteps(props: {
  rows: readonly Row[];
  blocked: CannotAct | null;
  waiting: Waiting | null;
}) {
  const { t } = useWords();
  const { blocked, waiting } = props;
  const contacts = sortRows(props.rows).filter((row) => row.kind === 'contact');
  const ladder = substitutionLadder({
    attempts: blocked?.figures.number ?? 0,
    contacts: contacts.map(contactOfRow),
  });
  const others = contacts.filter((row) => rungOf(contactOfRow(row)) === null).slice(-othersShown);
  return (
    <section data-testid="end-steps">
      <h2>{t('end.sheet.contacts')}</h2>
      <Rungs ladder={ladder} blocked={blocked} waiting={waiting} most={most} />
      {others.length === 0 ? null : (
        <ul class="end-others">
          {others.map((row) => (
            <Other key={`${row.kid}/${row.seq}`} row={row} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Other({ row }: { row: Row }) {
  const say = useWords();
  const { day } = contactOfRow(row);
  return (
    <li>
      {day === null ? null : `${shortDayAndMonth(day, say.lang)} · `}
      {rowWords(row, say).title}
    </li>
  );
}
