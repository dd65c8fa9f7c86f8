/** Owes whoever met a choice that cannot be made one tap to say *c'est mon titre*: the visit becomes a prevented attempt (B1). */
import { useState } from 'preact/hooks';
import type { Claims } from '#core/entry/claims.ts';
import { Button } from '../controls/Button.tsx';
import { useWords } from '../i18n/Words.tsx';
import type { JournalClient } from '../journal-client.ts';
import { Failed } from './Failed.tsx';
import { useWritable } from './reading.ts';
import type { TimelineLine } from './timeline-lines.ts';
import { useAct } from './use-act.ts';

type OwnOptionProps = {
  client: JournalClient;
  line: TimelineLine;
  claims: Claims;
  onWritten: () => void;
};

export function OwnOption(props: OwnOptionProps) {
  const { t } = useWords();
  const { claims, line } = props;
  const writable = useWritable(line.row.kid);
  const [again, setAgain] = useState(false);
  const options = claims.options ?? [];
  if (claims.kind !== 'visit' || options.length === 0) return null;
  const given = line.answers.at(-1)?.answer;
  const written = () => {
    setAgain(false);
    props.onWritten();
  };
  if (given === undefined || again)
    return writable ? <Asked {...props} options={options} onWritten={written} /> : null;
  return (
    <div class="proposed" data-testid="own-option">
      <p class="small second">
        {given.value === 'refused' || given.option === undefined ? (
          t('journal.option.saidNone')
        ) : (
          <>
            {t('journal.option.saidMine')} <bdi lang="fr">«&nbsp;{given.option}&nbsp;»</bdi>
          </>
        )}
      </p>
      {writable ? (
        <Button kind="quiet" testId="answer-change" onPress={() => setAgain(true)}>
          {t('journal.entry.change')}
        </Button>
      ) : null}
    </div>
  );
}

function Asked(props: OwnOptionProps & { options: readonly string[] }) {
  const { t } = useWords();
  const { busy, failed, run } = useAct();
  const { kid, seq } = props.line.row;
  const say = (value: 'confirmed' | 'refused', option: { option?: string }) =>
    run(
      () => props.client.call('answer', { kid, to: seq, value, code: 'B1', ...option }),
      props.onWritten,
    );
  return (
    <div class="proposed" data-testid="own-option">
      <p>
        <strong>{t('journal.option.asks', { count: props.options.length })}</strong>
      </p>
      {props.options.map((option, at) => (
        <Button
          key={option}
          wide
          busy={busy}
          testId={`mine-${at}`}
          onPress={() => say('confirmed', { option })}
        >
          {t('journal.option.mine')} <bdi lang="fr">«&nbsp;{option}&nbsp;»</bdi>
        </Button>
      ))}
      <Button kind="quiet" busy={busy} testId="mine-none" onPress={() => say('refused', {})}>
        {t('journal.option.none')}
      </Button>
      <Failed code={failed} />
    </div>
  );
}
