/** Owes the pictures their way in: one button for many files, and for each that is not taken a sentence of what to do. */
import { useRef } from 'preact/hooks';
import { Button } from '../../controls/Button.tsx';
import { Notice } from '../../controls/Notice.tsx';
import { useWords } from '../../i18n/Words.tsx';
import { acceptedPieces } from './accepted-pieces.ts';
import { refusalWords } from './refusal-words.ts';
import type { Intake } from './use-intake.ts';

export function AddButton({ intake }: { intake: Intake }) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        hidden
        type="file"
        multiple
        accept={acceptedPieces}
        data-testid="pictures-input"
        onChange={(event) => {
          intake.take(Array.from(event.currentTarget.files ?? []));
          // The same file may be chosen again after a mistake.
          event.currentTarget.value = '';
        }}
      />
      <Button icon="plus" testId="pictures-add" onPress={() => input.current?.click()}>
        {t('pictures.add')}
      </Button>
    </>
  );
}

export function IntakeState({ intake }: { intake: Intake }) {
  const { t } = useWords();
  return (
    <>
      <p role="status" data-testid="pictures-reading">
        {intake.progress === null ? null : t('pictures.reading', intake.progress)}
      </p>
      {intake.refused.length === 0 ? null : (
        <Notice
          kind="wait"
          live
          testId="pictures-refused"
          fact={t('pictures.refused', { count: intake.refused.length })}
        >
          <ul>
            {intake.refused.map((one) => (
              <li key={one.name}>
                <strong>
                  <bdi>{one.name}</bdi>
                </strong>
                {' : '}
                {t(refusalWords(one.code))}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
