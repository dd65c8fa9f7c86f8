/** Owes a person with a decision one full screen that says to see somebody today; no count, no date, no red. */
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Both } from '../i18n/Both.tsx';
import { useWords } from '../i18n/Words.tsx';

const steps = ['urgent.do1', 'urgent.do2', 'urgent.do3', 'urgent.do4'] as const;

/**
 * May stand anywhere in a page: it is a modal dialog that takes the whole window, so nothing under it is read or
 * reached. It never leaves by itself.
 * @param onGoOn the person has read it (button or Escape); take it away.
 */
export function UrgentScreen(props: { onGoOn: () => void }) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="urgent"
      aria-labelledby={id}
      data-testid="urgent"
      onClose={props.onGoOn}
    >
      <div class="page-width page-main urgent-page">
        <h1 class="urgent-frame" id={id}>
          <Both k="urgent.title" />
        </h1>
        <section class="stack">
          <h2>{t('urgent.doTitle')}</h2>
          <ol class="urgent-steps">
            {steps.map((k) => (
              <li key={k}>{t(k)}</li>
            ))}
          </ol>
        </section>
        <div class="acts screen-only">
          <Button size={56} icon="printer" onPress={() => print()} testId="urgent-print">
            {t('urgent.print')}
          </Button>
          <Button size={56} kind="quiet" onPress={props.onGoOn} testId="urgent-go-on">
            {t('urgent.goOn')}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
