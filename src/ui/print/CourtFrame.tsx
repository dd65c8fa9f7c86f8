/** Owes the papers of a court set one head, with its number in a frame, and one foot. */
import { Mark } from '../controls/Mark.tsx';
import { useWords } from '../i18n/Words.tsx';

export function CourtHead(props: {
  title: string;
  number: string;
  name: string | null;
  demo?: boolean;
}) {
  const { t } = useWords();
  return (
    <header class="court-head">
      <div>
        <h1>{props.title}</h1>
        <p>
          {t('print.statement.name')} :{' '}
          {props.name === null ? <span class="court-blank" /> : <strong>{props.name}</strong>}
        </p>
        {props.demo ? <p class="court-demo">{t('print.court.demo')}</p> : null}
      </div>
      <p class="court-box">
        {t('print.court.pieceBox')} <strong>{props.number}</strong>
      </p>
    </header>
  );
}

export function CourtFoot() {
  const { t } = useWords();
  return (
    <footer class="court-foot">
      <Mark height={12} /> {t('print.court.foot')}
    </footer>
  );
}
