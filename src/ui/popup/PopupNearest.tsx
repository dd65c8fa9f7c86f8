/** Owes the popup its nearest date: what ends, when, and in how many days. */
import type { NearestDate } from '#core/situation/nearest-date.ts';
import { Both } from '../i18n/Both.tsx';
import { dayInWords } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';

const leads = { prolongation: 'popup.endOfProlongation', permit: 'popup.endOfPermit' } as const;

function distance(days: number): { key: 'common.inDays' | 'common.sinceDays'; count: number } {
  return days < 0
    ? { key: 'common.sinceDays', count: -days }
    : { key: 'common.inDays', count: days };
}

export function PopupNearest(props: { nearest: NearestDate }) {
  const { t, lang } = useWords();
  const { what, date, days } = props.nearest;
  const { key, count } = distance(days);
  return (
    <p class="popup-nearest" data-testid="nearest">
      <span class="small second">
        <Both k={leads[what]} />
      </span>{' '}
      <strong>
        <span class="unbroken">{dayInWords(date, lang)}</span>,{' '}
        <span class="unbroken">{days === 0 ? t('common.today') : t(key, { count })}</span>
      </strong>
    </p>
  );
}
