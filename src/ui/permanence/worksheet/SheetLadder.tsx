/** Owes the ladder of R. 431-2 with dates and tickets, then consequences, pieces, what is not there, and what was agreed to. */
import type { Consent, Worksheet } from '#casework/worksheet/worksheet.ts';
import type { Contact, Rung } from '#law/ladder.ts';
import { Icon } from '../../controls/Icon.tsx';
import { dayInWords } from '../../i18n/format.ts';
import { useWords } from '../../i18n/Words.tsx';
import { harmKey } from './known-words.ts';

export function SheetLadder({ sheet }: { sheet: Worksheet }) {
  const { t } = useWords();
  return (
    <>
      <section class="sheet-block">
        <h2>{t('worksheet.ladder')}</h2>
        <ol class="rungs">
          {sheet.ladder.map((rung) => (
            <Step key={rung.name} rung={rung} />
          ))}
        </ol>
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

function Step({ rung }: { rung: Rung }) {
  const { t } = useWords();
  const done = rung.attempts + rung.contacts.length > 0;
  return (
    <li class={done ? 'rung' : 'rung rung-empty'}>
      <p class="rung-name">
        <Icon name={done ? 'tick' : 'cross'} size={18} />{' '}
        <strong>{t(`worksheet.rungs.${rung.name}`)}</strong>
      </p>
      {rung.attempts > 0 ? <p>{t('worksheet.tries', { count: rung.attempts })}</p> : null}
      {rung.contacts.map((one, at) => (
        <Asked key={at} contact={one} />
      ))}
      {done ? null : <p class="second">{t('worksheet.noneNoted')}</p>}
    </li>
  );
}

function Asked({ contact }: { contact: Contact }) {
  const { t, lang } = useWords();
  const day = contact.day === null ? t('worksheet.dayUnknown') : dayInWords(contact.day, lang);
  return (
    <p>
      {t(contact.answer === null ? 'worksheet.contact.silent' : 'worksheet.contact.answered', {
        day,
      })}
      {contact.ticket === null
        ? null
        : `, ${t('worksheet.contact.ticket', { ticket: contact.ticket })}`}
    </p>
  );
}

function Harm({ sheet }: { sheet: Worksheet }) {
  const { t } = useWords();
  return (
    <section>
      <h2 class="small second">{t('worksheet.consequences')}</h2>
      {sheet.consequences.length === 0 ? <p>{t('worksheet.consequencesNone')}</p> : null}
      {sheet.consequences.map(({ code, since, amount }) => (
        <p key={`${code} ${since}`}>
          {t('worksheet.since', { what: t(harmKey(code)), since })}{' '}
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
