/** Owes a form its end: the paper, what failed, *Garder*; and where only the paper failed, once more or without it. */
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { useWords } from '../i18n/Words.tsx';
import { Failed } from '../journal/Failed.tsx';
import { PaperField } from './PaperField.tsx';
import type { LineState } from './use-line.ts';

type LineEndProps = {
  line: LineState;
  /** `contact` or `consequence`: the first word of the buttons' test ids. */
  name: string;
  onBack: () => void;
  /** The line stands without its paper, and the person goes on. */
  onWithout: () => void;
};

export function LineEnd({ line, name, onBack, onWithout }: LineEndProps) {
  const { t } = useWords();
  return (
    <>
      <PaperField state={line.paper} />
      {line.halfKept ? (
        <Notice kind="warn" live fact={t('notes.paper.lineKept')} testId="line-kept">
          <p>{t('notes.paper.lineKeptSays')}</p>
        </Notice>
      ) : null}
      <Failed code={line.failed} />
      <div class="acts">
        <Button submit busy={line.busy} testId={`${name}-keep`}>
          {t(line.halfKept ? 'notes.paper.again' : 'notes.keep')}
        </Button>
        {line.halfKept ? (
          <Button kind="quiet" testId={`${name}-without`} onPress={onWithout}>
            {t('notes.paper.without')}
          </Button>
        ) : (
          <Button kind="quiet" testId={`${name}-back`} onPress={onBack}>
            {t('notes.back')}
          </Button>
        )}
      </div>
    </>
  );
}
