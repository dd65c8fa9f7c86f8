/** Owes the *fiche de travail* on paper and on screen: its warning at the top of every page, facts and dates, lines to write on. */
import type { Worksheet } from '#casework/worksheet/worksheet.ts';
import { dayInWords } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import { SheetAttempts } from '../permanence/worksheet/SheetAttempts.tsx';
import { SheetDeadlines } from '../permanence/worksheet/SheetDeadlines.tsx';
import { SheetFacts } from '../permanence/worksheet/SheetFacts.tsx';
import { SheetLadder } from '../permanence/worksheet/SheetLadder.tsx';
import { SheetSources } from '../permanence/worksheet/SheetSources.tsx';

export function WorksheetPaper(props: {
  sheet: Worksheet;
  /** Of the kept case: it stands on every page, so that no sheet gets into somebody else's folder. */
  alias: string | null;
}) {
  const { t, lang } = useWords();
  const { sheet, alias } = props;
  return (
    <article class="worksheet" data-testid="worksheet">
      {/* A header group: browsers repeat it on every page. */}
      <div class="worksheet-repeat">
        <div class="worksheet-warning">
          <p>
            <strong>{t('worksheet.title')}</strong>
          </p>
          {alias === null ? null : (
            <p data-testid="worksheet-alias">
              <strong>
                <bdi>{t('worksheet.case', { alias })}</bdi>
              </strong>
            </p>
          )}
          <p class="worksheet-frame">
            <strong>{t('worksheet.warning')}</strong>
          </p>
        </div>
      </div>
      <div class="worksheet-rest">
        <div class="worksheet-body">
          <header class="worksheet-head">
            <h1>
              <bdi>{sheet.who.name ?? t('worksheet.noName')}</bdi>
            </h1>
            <p>
              {sheet.code === null ? null : (
                <>
                  {t('worksheet.code')}{' '}
                  <strong class="mono" dir="ltr">
                    {sheet.code}
                  </strong>
                  {' · '}
                </>
              )}
              {t('worksheet.madeOn', { day: dayInWords(sheet.today, lang) })}
            </p>
          </header>
          <SheetDeadlines sheet={sheet} />
          <SheetAttempts sheet={sheet} />
          <SheetFacts sheet={sheet} />
          <SheetLadder sheet={sheet} />
          <SheetSources sheet={sheet} />
          <section class="worksheet-hands">
            <h2>{t('worksheet.hands')}</h2>
            <p class="worksheet-line">{'\u00A0'}</p>
            <p class="worksheet-line">{'\u00A0'}</p>
            <p class="worksheet-line">{'\u00A0'}</p>
          </section>
        </div>
      </div>
    </article>
  );
}
