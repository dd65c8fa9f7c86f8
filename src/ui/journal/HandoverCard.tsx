/** Owes the way out of the computer: prepare the file, and when the last one was made. */
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { Both } from '../i18n/Both.tsx';
import { daysBetween, dayOf } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';

/** Days after which a journal that left in no file is said to be at risk (product.md, promise 4). */
const old = 30;

export function HandoverCard(props: {
  lastExport: string | null;
  today: string;
  filled: boolean;
  onPrepare: () => void;
}) {
  const { t } = useWords();
  const days = props.lastExport === null ? null : daysBetween(dayOf(props.lastExport), props.today);
  const words = days === null ? t('journal.give.never') : t('journal.give.last', { count: days });
  return (
    <section class="card side" data-testid="give">
      <h2>{t('journal.give.title')}</h2>
      <p>{t('journal.give.text')}</p>
      <Button
        kind={props.filled ? 'filled' : 'outlined'}
        wide
        iconEnd="arrow"
        testId="prepare-file"
        onPress={props.onPrepare}
      >
        <Both k="journal.prepareFile" />
      </Button>
      {days !== null && days > old ? (
        <Notice kind="wait" fact={words}>
          {t('journal.give.lose')}
        </Notice>
      ) : (
        <p class="small second">{words}</p>
      )}
    </section>
  );
}
