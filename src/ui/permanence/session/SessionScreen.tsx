/** Owes the running session one view: whose it is, what was noted and counted, the question that waits, and the way to its end. */
import { useState } from 'preact/hooks';
import type { Row } from '#core/entry/row.ts';
import { situationsOf } from '#core/situation/situations.ts';
import type { SessionView } from '#core/view/session-view.ts';
import { Button } from '../../controls/Button.tsx';
import { Empty } from '../../controls/Empty.tsx';
import { Notice } from '../../controls/Notice.tsx';
import { OwnerRow } from '../../controls/OwnerRow.tsx';
import { dayOf, hourInWords } from '../../i18n/format.ts';
import { useWords } from '../../i18n/Words.tsx';
import { LazySay } from '../../notes/LazySay.tsx';
import type { PermanenceClient } from '../permanence-client.ts';
import type { ScreenProps } from '../screen-props.ts';
import { useSession } from '../use-session.ts';
import type { SessionTools } from './session-tools.ts';
import { SessionLines } from './SessionLines.tsx';
import { spokenName } from './spoken-languages.ts';
import { StillQuestion } from './StillQuestion.tsx';
import { useSessionRows } from './use-session-rows.ts';

export type SessionProps = Pick<ScreenProps, 'go'> & { client: PermanenceClient & SessionTools };

export function SessionScreen(props: SessionProps) {
  const { t } = useWords();
  const session = useSession(props.client);
  const rows = useSessionRows(props.client, session);
  return (
    <main class="page-main page-width stack">
      <h1>{t('session.running.title')}</h1>
      {session === null ? (
        <>
          <Empty fact={t('session.running.none')}>{t('session.running.noneSays')}</Empty>
          <div class="acts">
            <Button icon="back" onPress={() => props.go('#')}>
              {t('session.together.doors')}
            </Button>
          </div>
        </>
      ) : (
        <Running {...props} session={session} rows={rows ?? []} />
      )}
    </main>
  );
}

function Running(props: SessionProps & { session: SessionView; rows: readonly Row[] }) {
  const { client, session, rows } = props;
  return (
    <>
      <Whose session={session} />
      {session.asks === 'still' ? <StillQuestion client={client} /> : null}
      {session.left ? <Left /> : null}
      <Refused session={session} />
      <Counted rows={rows} today={dayOf(client.now())} />
      <Acts {...props} />
      <SessionLines rows={rows} />
    </>
  );
}

function Whose({ session }: { session: SessionView }) {
  const { t, lang } = useWords();
  const spoken = spokenName(session.language) ?? t('session.together.otherLanguage');
  return (
    <>
      <OwnerRow name={session.name} heldLines={0} />
      {session.bound ? null : <p>{t('session.running.nobody')}</p>}
      <p class="second">
        {t('session.running.spoken', {
          language: spoken,
          helper: session.helper,
          hour: hourInWords(session.startedAt, lang),
        })}
      </p>
      {session.loggedOut === true ? <p role="status">{t('session.running.loggedOut')}</p> : null}
    </>
  );
}

/** Whoever sits there now is somebody else: what is seen is held for nobody here. */
function Left() {
  const { t } = useWords();
  return (
    <Notice kind="wait" live fact={t('session.running.left')} testId="session-left">
      {t('session.running.leftSays')}
    </Notice>
  );
}

function Refused({ session }: { session: SessionView }) {
  const { t } = useWords();
  if (!session.refused) return null;
  return (
    <Notice kind="warn" live fact={t('session.running.other')} testId="session-refused">
      {t('session.running.otherSays')}
    </Notice>
  );
}

/** Counted, and no more than that: whether it is enough is said by nobody here. */
function Counted({ rows, today }: { rows: readonly Row[]; today: string }) {
  const { t } = useWords();
  const blocked = situationsOf({ rows, today }).find((one) => one.name === 'cannot-act');
  const attempts = blocked?.figures.number ?? 0;
  const access = blocked?.access.figures.number ?? 0;
  return (
    <p data-testid="session-count" role="status">
      <strong>
        {attempts > 0
          ? t('session.running.attempts', { count: attempts })
          : access > 0
            ? t('session.running.access', { count: access })
            : t('session.running.noAttempt')}
      </strong>
    </p>
  );
}

function Acts({ client, session, go }: SessionProps & { session: SessionView }) {
  const { t } = useWords();
  const [saying, setSaying] = useState(false);
  const { name } = session;
  return (
    <>
      <div class="acts">
        <Button kind="filled" size={56} icon="tick" testId="to-end" onPress={() => go('#end')}>
          {name === null ? t('session.running.endNow') : t('session.running.endWith', { name })}
        </Button>
        <Button size={56} icon="link" testId="to-portal" onPress={() => client.openPortal()}>
          {t(session.onPortal ? 'session.running.portalAgain' : 'session.running.portal')}
        </Button>
        <Button
          size={56}
          icon="pen"
          testId="to-note"
          expanded={saying}
          onPress={() => setSaying(!saying)}
        >
          {t('session.running.note')}
        </Button>
      </div>
      {saying ? (
        <LazySay
          client={client}
          kid={session.kid}
          onKept={() => setSaying(false)}
          onCancel={() => setSaying(false)}
        />
      ) : null}
    </>
  );
}
