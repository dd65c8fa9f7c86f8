/** Owes a paper the nearest date in its frame, before any count; without a date, room for a pen. */
import type { ComponentChildren } from 'preact';
import type { NearestDate } from '#core/situation/nearest-date.ts';
import { dayInWords } from '../i18n/format.ts';
import { Say } from '../i18n/Say.tsx';
import { useWords } from '../i18n/Words.tsx';

export function PaperNearest(props: {
  nearest: NearestDate | null;
  /** *N'attendez pas*, in the words of the one who holds the paper. */
  doNotWait: string;
  /** What stands there when nobody said a date: lines to write on. */
  children: ComponentChildren;
}) {
  const { nearest, doNotWait } = props;
  if (nearest === null) {
    return (
      <section class="paper-nearest paper-write">
        {props.children}
        <p>{doNotWait}</p>
      </section>
    );
  }
  return (
    <section class="paper-nearest">
      <When nearest={nearest} />
      <p>{doNotWait}</p>
    </section>
  );
}

function When({ nearest }: { nearest: NearestDate }) {
  const { t, lang } = useWords();
  const past = nearest.days < 0;
  return (
    <>
      <p>{t(past ? `common.nearest.${nearest.what}Past` : `common.nearest.${nearest.what}`)}</p>
      <p class="paper-date">
        <strong class="paper-big">{dayInWords(nearest.date, lang)}</strong>
        {past ? null : (
          <Say
            k="common.nearest.daysLeft"
            values={{
              count: nearest.days,
              figure: <strong class="paper-big">{nearest.days}</strong>,
            }}
          />
        )}
      </p>
    </>
  );
}
