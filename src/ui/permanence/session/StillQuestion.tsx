/** Owes the session its question after each stay: the same person, or somebody else; until answered nothing is given to it. */
import { Button } from '../../controls/Button.tsx';
import { Notice } from '../../controls/Notice.tsx';
import { useWords } from '../../i18n/Words.tsx';
import type { JournalClient } from '../../journal-client.ts';
import { useAct } from '../../journal/use-act.ts';
import { SessionFailed } from './SessionFailed.tsx';

export function StillQuestion(props: { client: JournalClient }) {
  const { t } = useWords();
  const { busy, failed, run } = useAct();
  const say = (yes: boolean) => run(() => props.client.call('sessionStill', { yes }));
  return (
    <>
      <Notice
        kind="wait"
        live
        fact={t('session.running.still')}
        testId="still"
        acts={
          <>
            <Button busy={busy} testId="still-yes" onPress={() => say(true)}>
              {t('session.running.stillYes')}
            </Button>
            <Button busy={busy} testId="still-no" onPress={() => say(false)}>
              {t('session.running.stillNo')}
            </Button>
          </>
        }
      >
        {t('session.running.stillSays')}
      </Notice>
      <SessionFailed code={failed} />
    </>
  );
}
