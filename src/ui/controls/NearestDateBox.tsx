/** Owes the nearest date its frame, before any count: date and days, the act, and "n'attendez pas". No red, no countdown. */
import type { ComponentChildren } from 'preact';
import { Both } from '../i18n/Both.tsx';
import { dayInWords } from '../i18n/format.ts';
import { Say } from '../i18n/Say.tsx';
import { useWords } from '../i18n/Words.tsx';

export type NearestDateProps = {
  /** `window`: end of the filing window, worked out. */
  what: 'prolongation' | 'permit' | 'window';
  /** `YYYY-MM-DD`, day of Paris. */
  date: string;
  /** Days from today; negative once past. */
  days: number;
  /** The print act, at the end. */
  act?: ComponentChildren;
  /** Where the date comes from, in words. */
  source?: ComponentChildren;
};

export function NearestDateBox(props: NearestDateProps) {
  const { t, lang } = useWords();
  const past = props.days < 0;
  const lead = past
    ? (`common.nearest.${props.what}Past` as const)
    : (`common.nearest.${props.what}` as const);
  return (
    <section class="nearest" data-testid="nearest">
      <div class="nearest-top">
        <p>
          <span class="nearest-lead">
            <Both k={lead} />
          </span>{' '}
          <span class="nearest-date">
            <span class="count">{dayInWords(props.date, lang)}</span>
            {past ? null : (
              <span class="unbroken">
                <Say
                  k="common.nearest.daysLeft"
                  values={{ count: props.days, figure: <span class="count">{props.days}</span> }}
                />
              </span>
            )}
          </span>
        </p>
        {props.act === undefined ? null : <div class="nearest-act">{props.act}</div>}
      </div>
      <div class="nearest-foot">
        <p>
          <strong>{t('common.nearest.doNotWait')}</strong>
        </p>
        <p class="small second">{props.source ?? t('common.nearest.indicative')}</p>
      </div>
    </section>
  );
}
