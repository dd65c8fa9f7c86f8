/** Owes the comparison with the paper: the first group recognises, the whole hash dates, a slip of the hand is no fault. */
import { useState } from 'preact/hooks';
import { comparePaper, type PaperAnswer } from '#casework/compare-paper.ts';
import type { OpenedFile } from '#casework/opened-file.ts';
import type { JournalHeadKnown } from '#casework/opened-series.ts';
import { Button } from '../../controls/Button.tsx';
import { Field } from '../../controls/Field.tsx';
import { useWords, type WordsValue } from '../../i18n/Words.tsx';

export function PaperForm(props: { file: OpenedFile; onKnown: (head: JournalHeadKnown) => void }) {
  const words = useWords();
  const { t } = words;
  const { file } = props;
  const [typed, setTyped] = useState('');
  const [on, setOn] = useState('');
  const [answer, setAnswer] = useState<PaperAnswer | null>(null);
  const known = (hash: string, seq?: number) => {
    const { kid, head } = file;
    if (kid === null) return;
    const place = seq === undefined ? {} : { seq };
    const beside = head === null ? {} : { typedOn: head.hash };
    props.onKnown({ from: 'paper', kid, hash, ...beside, ...place, ...(on === '' ? {} : { on }) });
  };
  const compare = () => {
    const found = comparePaper(typed, file.heads);
    setAnswer(found);
    if (found.is === 'dated') known(found.hash, found.seq);
  };
  return (
    <form
      class="paper-form stack"
      data-testid="paper-form"
      onSubmit={(event) => {
        event.preventDefault();
        compare();
      }}
    >
      <Field
        label={t('reading.paper.label')}
        hint={t('reading.paper.hint')}
        value={typed}
        onInput={(text) => {
          setTyped(text);
          setAnswer(null);
        }}
        focused
        testId="paper-code"
      />
      <Field
        type="date"
        label={t('reading.paper.on')}
        hint={t('reading.paper.onHint')}
        value={on}
        onInput={setOn}
      />
      <Button submit testId="paper-check">
        {t('reading.paper.check')}
      </Button>
      <div role="status">
        {answer === null ? null : <p data-testid="paper-answer">{answerWords(answer, words)}</p>}
      </div>
      {answer?.is === 'missing' ? (
        <Button testId="paper-confirm" onPress={() => known(answer.hash)}>
          {t('reading.paper.confirm')}
        </Button>
      ) : null}
    </form>
  );
}

function answerWords(answer: PaperAnswer, { t }: WordsValue): string {
  switch (answer.is) {
    case 'dated':
      return t('reading.paper.dated', { seq: answer.seq });
    case 'recognised':
      return t('reading.paper.recognised', { seq: answer.seq });
    case 'slip': {
      const { groups } = answer;
      return t('reading.paper.slip', { count: groups.length, groups: groups.join(', ') });
    }
    case 'missing':
    case 'other':
    case 'unread':
      return t(`reading.paper.${answer.is}`);
  }
}
