/** Owes every date that was worked out its article, the text that was read and when, and what it takes for granted. */
import type { Worksheet } from '#casework/worksheet/worksheet.ts';
import { dayInWords } from '../../i18n/format.ts';
import { useWords } from '../../i18n/Words.tsx';

export function SheetSources({ sheet }: { sheet: Worksheet }) {
  const { t, lang } = useWords();
  const computed = sheet.deadlines.filter((one) => one.rules.length > 0);
  if (computed.length === 0) return null;
  return (
    <section class="sheet-block small">
      <h2>{t('worksheet.sources')}</h2>
      <p>{t('worksheet.sourcesSays')}</p>
      <ul class="sheet-dates" data-testid="sources">
        {computed.map((one) => (
          <li key={`${one.what} ${one.day}`}>
            <strong>{dayInWords(one.day, lang)}</strong> {t(`worksheet.deadlines.${one.what}`)}{' '}
            {one.rules.map((rule) => (
              <span key={rule.id}>
                {t('law.source', {
                  article: rule.article,
                  version: dayInWords(rule.textVersion, lang),
                  checked: dayInWords(rule.checkedOn, lang),
                })}{' '}
              </span>
            ))}
            {t('worksheet.hypotheses', {
              list: one.hypotheses.map((name) => t(`law.hypotheses.${name}`)).join(' '),
            })}
            {one.stale ? <strong> {t('law.stale')}</strong> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
