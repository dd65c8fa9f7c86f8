/** Owes a paper the count of what was prevented with its dates at once after it: one sentence, big figures, never a sum of both kinds. */
import type { CannotAct } from '#core/situation/cannot-act.ts';
import { Say } from '../i18n/Say.tsx';
import { useWords } from '../i18n/Words.tsx';
import { daysInWords } from '../journal/days-in-words.ts';

export function PaperCount({ blocked, big = false }: { blocked: CannotAct; big?: boolean }) {
  const { t, lang } = useWords();
  const { figures, access } = blocked;
  const parts = [
    ['journal.count.attempts', figures.number],
    ['journal.count.days', figures.days],
    ['journal.count.weeks', figures.weeks],
  ] as const;
  const days = figures.number > 0 ? figures.dates : access.figures.dates;
  return (
    <>
      <p>
        {figures.number > 0
          ? parts.map(([key, count], at) => (
              <span key={key}>
                {at === 0 ? '' : ' · '}
                <span class="unbroken">
                  <Say
                    k={key}
                    values={{
                      count,
                      figure: <strong class={big ? 'end-figure' : ''}>{count}</strong>,
                    }}
                  />
                </span>
              </span>
            ))
          : t('journal.count.access', { count: access.figures.number })}
      </p>
      <p>
        {t(days.length === 1 ? 'journal.waiting.onDay' : 'journal.waiting.onDays', {
          days: daysInWords(days, lang),
        })}
      </p>
    </>
  );
}
