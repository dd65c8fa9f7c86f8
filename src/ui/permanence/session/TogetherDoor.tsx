/** Owes *Essayons ensemble* its beginning: consent read with the person, two answers of one size, then the portal in a tab. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../controls/Button.tsx';
import { Empty } from '../../controls/Empty.tsx';
import { Notice } from '../../controls/Notice.tsx';
import { Both } from '../../i18n/Both.tsx';
import { useWords } from '../../i18n/Words.tsx';
import { OnePerson } from '../OnePerson.tsx';
import type { PermanenceClient } from '../permanence-client.ts';
import type { ScreenProps } from '../screen-props.ts';
import { BeforeReading, isNamed, type Before } from './BeforeReading.tsx';
import { continuedFrom, withKept } from './continued.ts';
import { PhotosOnce } from './PhotosOnce.tsx';
import type { SessionTools } from './session-tools.ts';
import { TogetherConsent } from './TogetherConsent.tsx';
import { useTogether } from './use-together.ts';

export type TogetherProps = Pick<
  ScreenProps,
  'work' | 'setWork' | 'go' | 'helper' | 'setHelper'
> & {
  client: PermanenceClient & SessionTools;
};

/** Heads of two persons' journals are never signed into one session. */
export function TogetherDoor(props: TogetherProps) {
  const { t } = useWords();
  return (
    <OnePerson series={props.work.series} title={t('session.together.title')} go={props.go}>
      <Together {...props} />
    </OnePerson>
  );
}

function Together(props: TogetherProps) {
  const { t } = useWords();
  const { client, go, helper } = props;
  const from = useCase(props);
  const continued = withKept(continuedFrom(props.work.series), from);
  const [before, setBefore] = useState<Before>({
    language: '',
    initials: helper.initials,
    theirs: false,
  });
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState(false);
  const together = useTogether(client, () => {
    props.setWork((work) => ({ ...work, kept: from }));
    client.openPortal();
    go('#session');
  });
  const accept = () => {
    setTried(true);
    const initials = before.initials.trim();
    const confirmed = continued === null || isNamed(continued) || before.theirs;
    if (before.language === '' || initials === '' || !confirmed) return;
    props.setHelper({ ...helper, initials });
    together.yes({ language: before.language, helper: initials, continued });
  };
  if (refused) return <Declined onAgain={() => setRefused(false)} onDoors={() => go('#')} />;
  return (
    <main class="page-main page-width stack">
      <h1>{t('session.together.title')}</h1>
      <p>{t('session.together.lead')}</p>
      <BeforeReading before={before} onBefore={setBefore} continued={continued} tried={tried} />
      <TogetherConsent />
      <PhotosOnce photos={client.photos} />
      <p class="second">{t('session.together.signedOut')}</p>
      <Failure code={together.failed} onRunning={() => go('#session')} />
      <div class="together-answers">
        <Button
          wide
          centred
          size={64}
          busy={together.busy}
          busyWords={t('session.together.busy')}
          testId="together-yes"
          onPress={accept}
        >
          <Both k="session.consent.yes" />
        </Button>
        <Button wide centred size={64} testId="together-no" onPress={() => setRefused(true)}>
          <Both k="session.consent.no" />
        </Button>
      </div>
    </main>
  );
}

/** The case that a session begun here goes on from; asked for at this door, it is forgotten when the door is left. */
function useCase({ work, setWork }: Pick<TogetherProps, 'work' | 'setWork'>) {
  const latest = useRef(setWork);
  latest.current = setWork;
  useEffect(
    () => () => latest.current((now) => (now.asked === null ? now : { ...now, asked: null })),
    [],
  );
  return work.asked ?? work.kept;
}

function Declined(props: { onAgain: () => void; onDoors: () => void }) {
  const { t } = useWords();
  return (
    <main class="page-main page-width stack" data-testid="declined">
      <Empty fact={t('session.together.refused')}>{t('session.together.refusedSays')}</Empty>
      <div class="acts">
        <Button testId="again" onPress={props.onAgain}>
          {t('session.together.again')}
        </Button>
        <Button icon="back" onPress={props.onDoors}>
          {t('session.together.doors')}
        </Button>
      </div>
    </main>
  );
}

/** The two refusals that the helper can put right are said in full; the rest by its code. */
function Failure(props: { code: string | null; onRunning: () => void }) {
  const { t } = useWords();
  const { code } = props;
  if (code === null) return null;
  if (code === 'session/account-open') {
    return (
      <Notice kind="warn" live fact={t('session.together.accountOpen')} testId="together-failed">
        {t('session.together.accountOpenSays')}
      </Notice>
    );
  }
  if (code === 'session/running') {
    return (
      <Notice
        kind="warn"
        live
        fact={t('session.together.alreadyOpen')}
        testId="together-failed"
        acts={<Button onPress={props.onRunning}>{t('session.together.toRunning')}</Button>}
      >
        {t('session.together.alreadyOpenSays')}
      </Notice>
    );
  }
  if (code === 'cases/other-person') {
    return (
      <Notice kind="warn" live fact={t('cases.together.other')} testId="together-failed">
        {t('cases.together.otherSays')}
      </Notice>
    );
  }
  return (
    <Notice kind="warn" live fact={t('session.together.failed')} testId="together-failed">
      {t('session.together.failedSays', { code })}
    </Notice>
  );
}
