/** Owes the file that is ready: its code on the stub, its size, the way out when it is too big, and the ways to give it. */
import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { dayAndMonth, sizeInWords } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import { Failed } from '../journal/Failed.tsx';
import { useAct } from '../journal/use-act.ts';
import type { JournalClient } from '../journal-client.ts';
import { CodeStub } from './CodeStub.tsx';
import { GiveCards } from './GiveCards.tsx';
import type { MadeFile } from './handover-maker.ts';
import { heaviestDay, mailLimit, type LeavingPhoto } from './photo-weights.ts';
import { saveFile } from './save-file.ts';
import type { Handover } from './use-handover.ts';

type FileStepProps = {
  client: JournalClient;
  handover: Handover;
  made: MadeFile;
  photos: readonly LeavingPhoto[];
};

export function FileStep(props: FileStepProps) {
  const { t } = useWords();
  const { client, made, handover } = props;
  const [saved, setSaved] = useState(false);
  const { failed, run } = useAct();
  const kid = handover.read?.journal.kid ?? '';
  // Told as soon as the file may have left: a head that is remembered too early harms nobody.
  const left = () => {
    const { head, code } = made;
    run(() => client.call('exported', { kid, seq: head.seq, head: head.hash, code }));
  };
  const save = () => {
    saveFile(made.file, made.name);
    setSaved(true);
    left();
  };
  const tooBig = made.size > mailLimit;
  return (
    <>
      <CodeStub made={made} saved={saved} tooBig={tooBig} />
      {made.verified === 'example' ? (
        <Notice kind="wait" fact={t('handover.ready.example')} />
      ) : null}
      {tooBig ? <TooBig {...props} /> : null}
      <h2>{t('handover.ready.how')}</h2>
      <GiveCards
        client={client}
        made={made}
        tooBig={tooBig}
        onSave={save}
        onSent={left}
        onLeaveOut={handover.toPhotos}
      />
      <Failed code={failed} />
      <p>
        <strong>{t('handover.ready.keepFile')}</strong> {t('handover.ready.goesOn')}{' '}
        {saved ? (
          <Button kind="quiet" testId="not-found" onPress={save}>
            {t('handover.ready.notFound')}
          </Button>
        ) : null}
      </p>
    </>
  );
}

function TooBig({ made, photos, handover }: FileStepProps) {
  const { t, lang } = useWords();
  const heaviest = heaviestDay(photos);
  return (
    <Notice
      kind="wait"
      testId="too-big"
      fact={t('handover.ready.tooBigTitle', { size: sizeInWords(made.size, lang) })}
      acts={
        heaviest === null ? null : (
          <>
            <Button
              busy={handover.busy}
              testId="leave-out"
              onPress={() => handover.makeWithout(heaviest.seqs)}
            >
              {t('handover.ready.leaveOut', {
                count: heaviest.seqs.length,
                day: dayAndMonth(heaviest.day, lang),
                size: sizeInWords(heaviest.bytes, lang),
              })}
            </Button>
            <Button onPress={handover.toPhotos}>{t('handover.ready.choose')}</Button>
          </>
        )
      }
    >
      {t('handover.ready.tooBigText')}
    </Notice>
  );
}
