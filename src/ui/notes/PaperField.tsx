/** Owes a line its paper: a photo of a receipt, a letter, an e-mail; seen before it is kept, taken back with one press. */
import { useId, useRef } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { useWords } from '../i18n/Words.tsx';
import { acceptedPieces } from '../permanence/pictures/accepted-pieces.ts';
import { refusalWords } from '../permanence/pictures/refusal-words.ts';
import { usePreview } from '../permanence/pictures/use-preview.ts';
import type { Paper, PaperState } from './use-paper.ts';

export function PaperField({ state }: { state: PaperState }) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const { paper, reading, refused } = state;
  return (
    <div class="field" role="group" aria-labelledby={id} aria-describedby={`${id}-hint`}>
      <p class="field-label" id={id}>
        {t('notes.paper.label')}
      </p>
      <p class="small second" id={`${id}-hint`}>
        {t('notes.paper.hint')} {t('notes.optional')}
      </p>
      {refused === null ? null : (
        <p class="field-error" role="alert" data-testid="paper-refused">
          <Icon name="cross" size={20} />
          {t(refusalWords(refused))}
        </p>
      )}
      {paper === null ? null : <Added paper={paper} />}
      <input
        ref={input}
        hidden
        type="file"
        accept={acceptedPieces}
        data-testid="paper-input"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) state.take(file);
          // The same file may be chosen again after a mistake.
          event.currentTarget.value = '';
        }}
      />
      <div class="acts">
        <Button
          icon="camera"
          busy={reading}
          busyWords={t('notes.paper.reading')}
          testId="paper-add"
          onPress={() => input.current?.click()}
        >
          {t(paper === null ? 'notes.paper.add' : 'notes.paper.change')}
        </Button>
        {paper === null ? null : (
          <Button kind="quiet" testId="paper-drop" onPress={state.drop}>
            {t('notes.paper.drop')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Added({ paper }: { paper: Paper }) {
  const { t } = useWords();
  const address = usePreview(paper.blob);
  if (paper.kind === 'paper') {
    const email = paper.type === 'message/rfc822';
    return (
      <p class="paper-added" role="status" data-testid="paper-added">
        <Icon name={email ? 'envelope' : 'page'} />
        {t(email ? 'notes.paper.email' : 'notes.paper.pdf')} : <bdi>{paper.name}</bdi>
      </p>
    );
  }
  return (
    <p class="paper-added" role="status" data-testid="paper-added">
      {address === null ? null : <img src={address} alt={t('notes.paper.image')} />}
      <bdi>{paper.name}</bdi>
    </p>
  );
}
