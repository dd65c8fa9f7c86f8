/** Owes the exact preview: every group that leaves, decision lines apart, details, then the four questions. */
import { useState } from 'preact/hooks';
import { lineGroups } from '#core/handover-selection/line-group.ts';
import {
  details,
  withDetail,
  withLines,
  type Selection,
} from '#core/handover-selection/selection.ts';
import { Button } from '../controls/Button.tsx';
import { Field } from '../controls/Field.tsx';
import { Notice } from '../controls/Notice.tsx';
import { Tick } from '../controls/Tick.tsx';
import { Both } from '../i18n/Both.tsx';
import { useWords } from '../i18n/Words.tsx';
import { ConsentQuestions, type ConsentAnswers } from './ConsentQuestions.tsx';
import { consentNames } from './handover-maker.ts';
import { GroupTicks } from './GroupTicks.tsx';
import type { HandoverJournal } from './load-handover.ts';
import { leavingPhotos } from './photo-weights.ts';

export type LeavesStepProps = {
  journal: HandoverJournal;
  selection: Selection;
  /** Lines that could not be written down, and are in no file yet. */
  late: number;
  /** Whether the entry is the photo, or its masked copy, that was looked at and kept. */
  looked: (seq: number) => boolean;
  recipient: string;
  answers: ConsentAnswers;
  busy: boolean;
  onSelection: (selection: Selection) => void;
  onRecipient: (recipient: string) => void;
  onAnswers: (answers: ConsentAnswers) => void;
  onMake: () => void;
};

export function LeavesStep(props: LeavesStepProps) {
  const { t } = useWords();
  const [pressed, setPressed] = useState(false);
  const missing = consentNames.filter((name) => props.answers[name] === undefined).length;
  const make = () => {
    setPressed(true);
    if (missing === 0) props.onMake();
  };
  return (
    <>
      {props.late === 0 ? null : (
        <Notice
          kind="warn"
          fact={t('handover.leaves.late', { count: props.late })}
          testId="lines-late"
        >
          {t('handover.leaves.lateSays')}
        </Notice>
      )}
      <Leaving {...props} />
      <p class="second">{t('handover.leaves.never')}</p>
      <section class="stack" aria-labelledby="questions">
        <h2 id="questions">{t('handover.leaves.questions')}</h2>
        <p>{t('handover.leaves.questionsText')}</p>
        <ConsentQuestions
          answers={props.answers}
          onAnswer={(name, value) => props.onAnswers({ ...props.answers, [name]: value })}
        />
        <Field
          label={t('handover.leaves.to')}
          hint={t('handover.leaves.toHint')}
          value={props.recipient}
          testId="recipient"
          onInput={props.onRecipient}
        />
      </section>
      {pressed && missing > 0 ? (
        <Notice kind="wait" live fact={t('handover.leaves.missing', { count: missing })} />
      ) : null}
      <div class="acts">
        <Button
          kind="filled"
          size={56}
          iconEnd="arrow"
          busy={props.busy}
          testId="make-file"
          onPress={make}
        >
          <Both k="handover.leaves.make" />
        </Button>
      </div>
    </>
  );
}

function Leaving(props: LeavesStepProps) {
  const { journal, selection } = props;
  const photos = leavingPhotos(journal.photos, selection.lines).length;
  const tick = (seqs: readonly number[], leaves: boolean) =>
    props.onSelection(withLines(selection, seqs, leaves));
  return (
    <>
      <LeavingCount lines={selection.lines.size} photos={photos} />
      <ul class="groups">
        {lineGroups.map((group) => {
          // A photo that nobody looked at has no tick here: it is decided where it is seen.
          const lines = journal.lines.filter(
            (line) => line.group === group && (group !== 'photo' || props.looked(line.seq)),
          );
          if (lines.length === 0) return null;
          return (
            <GroupTicks
              key={group}
              group={group}
              lines={lines}
              leaves={(seq) => selection.lines.has(seq)}
              onTick={tick}
            />
          );
        })}
        {details.map((detail) =>
          journal.lines.some(({ claims }) => claims[detail] !== undefined) ? (
            <li key={detail} class="group">
              <Tick
                checked={selection.details.has(detail)}
                testId={`detail-${detail}`}
                onChange={(leaves) => props.onSelection(withDetail(selection, detail, leaves))}
              >
                <DetailWords detail={detail} />
              </Tick>
            </li>
          ) : null,
        )}
      </ul>
    </>
  );
}

function LeavingCount(props: { lines: number; photos: number }) {
  const { t } = useWords();
  const lines = t('handover.leaves.lines', { count: props.lines });
  const photos = t('handover.leaves.photos', { count: props.photos });
  return (
    <p role="status" data-testid="leaving">
      <strong>{t('handover.leaves.count', { lines, photos })}</strong>
    </p>
  );
}

function DetailWords({ detail }: { detail: (typeof details)[number] }) {
  const { t } = useWords();
  return (
    <>
      <strong>{t(`handover.detail.${detail}.name`)}</strong>
      <span class="group-text second">{t(`handover.detail.${detail}.text`)}</span>
    </>
  );
}
