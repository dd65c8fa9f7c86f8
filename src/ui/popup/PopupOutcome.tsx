/** Owes the person what came of the last act, as a status beside the acts; nothing flies over the page. */
import { Notice } from '../controls/Notice.tsx';
import { Icon } from '../controls/Icon.tsx';
import { useWords } from '../i18n/Words.tsx';
import type { Outcome } from './popup-acts.ts';

const kept = { 'photo-kept': 'popup.photoKept', 'note-kept': 'popup.noteKept' } as const;

export function PopupOutcome(props: { outcome: Outcome | null }) {
  const { t } = useWords();
  const { outcome } = props;
  // The region stands before its words do: readers say only what changes inside it.
  return (
    <div class="popup-outcome" role="status">
      {outcome === 'photo-kept' || outcome === 'note-kept' ? (
        <p class="popup-kept" data-testid="kept">
          <Icon name="tick" size={20} />
          {t(kept[outcome])}
        </p>
      ) : null}
      {outcome === 'photo-missed' ? (
        <Notice kind="wait" fact={t('popup.photoMissed')} testId="photo-missed" />
      ) : null}
      {outcome === 'failed' ? (
        <Notice kind="warn" fact={t('popup.failed')} testId="failed">
          {t('popup.failedSays')}
        </Notice>
      ) : null}
    </div>
  );
}
