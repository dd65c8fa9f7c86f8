/** Owes the sheets of a request that is silent, closed or gone its sentence and the days on which it was seen so, in words. */
import type { Silence } from '#core/situation/silence.ts';
import { useWords } from '../i18n/Words.tsx';
import { daysInWords } from '../journal/days-in-words.ts';
import { SilenceLine } from '../journal/SilenceLine.tsx';

export function SheetSilence({ silence }: { silence: Silence }) {
  const { t, lang } = useWords();
  return (
    <section data-testid="sheet-silence">
      {silence.requests.map((request, index) => {
        const days = request.datesSeen.map(({ day }) => day);
        return (
          <div key={index}>
            <SilenceLine request={request} />
            <p>
              {t(days.length === 1 ? 'journal.waiting.onDay' : 'journal.waiting.onDays', {
                days: daysInWords(days, lang),
              })}
            </p>
          </div>
        );
      })}
    </section>
  );
}
