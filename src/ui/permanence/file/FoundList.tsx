/** Owes faults and warnings their sentences, each with where it stands, folded until somebody looks. */
import type { Fault, Warning } from '#core/journal/fault.ts';
import { useWords } from '../../i18n/Words.tsx';

/** A file that is wrong everywhere has thousands: nobody reads them, and the page must stay alive. */
const most = 100;

export function FoundList(props: { title: string; found: readonly (Fault | Warning)[] }) {
  const { t } = useWords();
  if (props.found.length === 0) return null;
  return (
    <details class="small" data-testid="found">
      <summary>{props.title}</summary>
      <ul>
        {props.found.slice(0, most).map((one, index) => (
          <li key={index}>
            <Place {...one} />
            {t(`verify.codes.${one.code}`)} <span class="second mono">{one.code}</span>
          </li>
        ))}
      </ul>
      {props.found.length > most ? <p>…</p> : null}
    </details>
  );
}

/** A member's name is a stranger's text: isolated, and without what turns a line around. */
function Place({ seq, line, member }: Fault | Warning) {
  const { t } = useWords();
  const parts = [
    ...(seq === undefined ? [] : [t('reading.place.entry', { seq })]),
    ...(line === undefined ? [] : [t('reading.place.line', { line })]),
    ...(member === undefined ? [] : [member.replaceAll(/[^ -~]/g, '?').slice(0, 120)]),
  ];
  if (parts.length === 0) return null;
  return (
    <>
      <bdi>{parts.join(', ')}</bdi> :{' '}
    </>
  );
}
