/** Owes a statement ready to be completed by hand and signed (art. 202 CPC): the person's own, or a witness's. */
import { useWords } from '../i18n/Words.tsx';
import type { StatementDocument } from './court-documents.ts';

export function StatementPaper({ paper }: { paper: StatementDocument }) {
  const { t } = useWords();
  const person = paper.kind === 'statement-person';
  return (
    <article class="court-paper" data-testid={paper.kind}>
      <h1>{t(person ? 'print.statement.personTitle' : 'print.statement.helperTitle')}</h1>
      <p class="court-small">{t('print.statement.rule')}</p>
      <Line name={t('print.statement.name')} value={person ? paper.name : null} />
      <Line name={t('print.statement.birth')} />
      <Line name={t('print.statement.address')} />
      <Line name={t('print.statement.job')} />
      {person ? null : <Line name={t('print.statement.link')} />}
      {person ? <PersonFacts /> : <HelperFacts />}
      <p>{t('print.statement.court')}</p>
      <p>{t('print.statement.id')}</p>
      <div class="court-sign">
        <Line name={t('print.statement.place')} />
        <Line name={t('print.statement.on')} />
      </div>
      <div class="court-frame">{t('print.statement.signature')}</div>
    </article>
  );
}

function PersonFacts() {
  const { t } = useWords();
  return (
    <>
      <p>{t('print.statement.personFacts')}</p>
      <Line name={t('print.statement.language')} />
      <Line name={t('print.statement.helped')} />
      <Rules name={t('print.statement.own')} count={9} />
    </>
  );
}

function HelperFacts() {
  const { t } = useWords();
  return (
    <>
      <p>{t('print.statement.helperFacts')}</p>
      <Rules name={t('print.statement.when')} count={2} />
      <Rules name={t('print.statement.saw')} count={8} />
    </>
  );
}

function Line(props: { name: string; value?: string | null }) {
  return (
    <p class="court-line">
      <span>{props.name} :</span>
      <span class="court-write">
        <strong>{props.value ?? ''}</strong>
      </span>
    </p>
  );
}

function Rules(props: { name: string; count: number }) {
  return (
    <div>
      <p>{props.name}</p>
      {Array.from({ length: props.count }, (_, at) => (
        <div key={at} class="court-rule" />
      ))}
    </div>
  );
}
