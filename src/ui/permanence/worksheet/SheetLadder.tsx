/** Owes the ladder of R. 431-2 with dates and tickets, then consequences, pieces, what is not there, and what was agreed to. */
import type { Consent, Worksheet } from '#casework/worksheet/worksheet.ts';
import { isDay } from '#core/time/days.ts';
import { dayInWords } from '../../i18n/format.ts';
import { useWords } from '../../i18n/Words.tsx';
import { Rungs } from '../../print/Rungs.tsx';
import { harmKey } from './known-words.ts';

export function SheetLadder({ sheet }: { sheet: Worksheet }) {
  const { t } = useWords();
  return (
    <>
      <section class="sheet-block">
        <h2>{t('worksheet.ladder')}</h2>
        <Rungs ladder={sheet.ladder} blocked={sheet.blocked} waiting={sheet.waiting} />
      </section>
      <div class="sheet-columns sheet-thirds">
        <Harm sheet={sheet} />
        <section>
          <h2 class="small second">{t('worksheet.pieces')}</h2>
          <p>
            {t('worksheet.photos', { count: sheet.pieces.photos })},{' '}
            {t('worksheet.files', { count: sheet.pieces.files })}.
          </p>
          <h2 class="small second">{t('worksheet.missingTitle')}</h2>
          {sheet.missing.length === 0 ? <p>{t('worksheet.missingNone')}</p> : null}
          <ul data-testid="missing">
            {sheet.missing.map((name) => (
              <li key={name}>{t(`worksheet.missing.${name}`)}</li>
            ))}
          </ul>
        </section>
        <Agreed consent={sheet.consent} />
      </div>
    </>
  );
}

function Harm({ sheet }: { sheet: Worksheet }) {
  const { t, lang } = useWords();
  return (
    <section>
      <h2 class="small second">{t('worksheet.consequences')}</h2>
      {sheet.consequences.length === 0 ? <p>{t('worksheet.consequencesNone')}</p> : null}
      {sheet.consequences.map(({ code, since, amount }) => (
        <p key={`${code} ${since}`}>
          {isDay(since)
            ? t('worksheet.sinceDay', { what: t(harmKey(code)), since: dayInWords(since, lang) })
            : t('worksheet.since', { what: t(harmKey(code)), since })}{' '}
          {amount === null ? null : t('worksheet.amount', { amount })}
        </p>
      ))}
    </section>
  );
}

function Agreed({ consent }: { consent: Consent | null }) {
  const { t } = useWords();
  return (
    <section>
      <h2 class="small second">{t('worksheet.consent')}</h2>
      {consent === null ? (
        <p>{t('worksheet.consentUnknown')}</p>
      ) : (
        (['keep', 'transmit', 'count', 'quote'] as const).map((name) => (
          <p key={name}>{t(consent[name] ? `worksheet.yes.${name}` : `worksheet.no.${name}`)}</p>
        ))
      )}
    </section>
  );
}
