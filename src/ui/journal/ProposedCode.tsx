/** Owes the person the last word on what Témoin only proposes (codes marked *assist*): yes or no, neither preselected, and another answer later. */
import { useState } from 'preact/hooks';
import { codeRow } from '#core/attempt/codes.ts';
import type { Claims } from '#core/entry/claims.ts';
import { Button } from '../controls/Button.tsx';
import type { WordKey } from '../i18n/dictionaries.ts';
import { useWords } from '../i18n/Words.tsx';
import type { JournalClient } from '../journal-client.ts';
import { Failed } from './Failed.tsx';
import { useWritable } from './reading.ts';
import { useAct } from './use-act.ts';
import type { TimelineLine } from './timeline-lines.ts';

/** Codes of domain-legal §1.2 that are proposed, not recorded, with the sentence that asks. */
const sentences: Readonly<Record<string, WordKey>> = {
  A2: 'journal.codes.A2',
  A4: 'journal.codes.A4',
  B1: 'journal.codes.B1',
  B2: 'journal.codes.B2',
  B3: 'journal.codes.B3',
  B4: 'journal.codes.B4',
  B5: 'journal.codes.B5',
  B7: 'journal.codes.B7',
  B8: 'journal.codes.B8',
  C3: 'journal.codes.C3',
  C4: 'journal.codes.C4',
  C6: 'journal.codes.C6',
  D5: 'journal.codes.D5',
};

export function ProposedCode(props: {
  client: JournalClient;
  line: TimelineLine;
  claims: Claims;
  /** One wrong field is proposed as nothing; a message that comes back is proposed as B5. */
  formBlock: boolean;
  onWritten: () => void;
}) {
  const { t } = useWords();
  const { busy, failed, run } = useAct();
  const writable = useWritable(props.line.row.kid);
  const [again, setAgain] = useState(false);
  // A code that is recorded, not proposed, needs no answer; an entry that repeats has its answer on the first.
  const code = props.claims.codes?.find(
    (one) =>
      codeRow(one)?.detect === 'assist' && one in sentences && (one !== 'B5' || props.formBlock),
  );
  if (code === undefined) return null;
  const given = props.line.answers.findLast(
    (row) => row.answer?.code === undefined || row.answer.code === code,
  );
  const { kid, seq } = props.line.row;
  const written = () => {
    setAgain(false);
    props.onWritten();
  };
  const answer = (value: 'confirmed' | 'refused') =>
    run(() => props.client.call('answer', { kid, to: seq, value, code }), written);
  const asked = writable && (given === undefined || again);
  return (
    <div class="proposed" data-testid="proposed">
      <p>
        <strong>{t(sentences[code] ?? 'journal.codes.other')}</strong>{' '}
        {asked ? t('journal.entry.proposed') : null}
      </p>
      {given === undefined || again ? null : (
        <AnswerGiven
          refused={given.answer?.value === 'refused'}
          writable={writable}
          onChange={() => setAgain(true)}
        />
      )}
      {asked ? (
        <div class="acts">
          <Button busy={busy} testId="proposed-yes" onPress={() => answer('confirmed')}>
            {t('journal.entry.proposedYes')}
          </Button>
          <Button busy={busy} testId="proposed-no" onPress={() => answer('refused')}>
            {t('journal.entry.proposedNo')}
          </Button>
        </div>
      ) : null}
      <Failed code={failed} />
    </div>
  );
}

function AnswerGiven(props: { refused: boolean; writable: boolean; onChange: () => void }) {
  const { t } = useWords();
  return (
    <div class="acts">
      <p class="small second">
        {t(props.refused ? 'journal.entry.refused' : 'journal.entry.confirmed')}
      </p>
      {props.writable ? (
        <Button kind="quiet" testId="answer-change" onPress={props.onChange}>
          {t('journal.entry.change')}
        </Button>
      ) : null}
    </div>
  );
}
