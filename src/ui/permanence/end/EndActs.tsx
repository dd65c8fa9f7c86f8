/** Owes the smaller steps of *Terminer* their acts: log-out, erasure, files left by name, the password. */
import type { SessionView } from '#core/view/session-view.ts';
import { Button } from '../../controls/Button.tsx';
import { Notice } from '../../controls/Notice.tsx';
import { Tick } from '../../controls/Tick.tsx';
import { useWords } from '../../i18n/Words.tsx';
import { SessionFailed } from '../session/SessionFailed.tsx';
import type { SessionTools } from '../session/session-tools.ts';
import type { Ending } from './use-end.ts';

export function EndLogout(props: {
  client: SessionTools;
  session: SessionView;
  tell: Ending['tell'];
}) {
  const { t } = useWords();
  return (
    <>
      <p role="status">{t('end.logout.text')}</p>
      <div class="acts">
        <Button icon="link" testId="end-portal" onPress={() => props.client.openPortal()}>
          {t(props.session.onPortal ? 'end.logout.portalAgain' : 'end.logout.portal')}
        </Button>
      </div>
      <Tick
        checked={false}
        testId="end-closing"
        onChange={(ticked) => props.tell({ is: 'closing', ticked })}
      >
        {t('end.logout.tick')}
        <span class="group-text second">{t('end.logout.tickWhy')}</span>
      </Tick>
    </>
  );
}

export function EndErase({ ending }: { ending: Ending }) {
  const { t } = useWords();
  return (
    <>
      <p>{t(ending.state.given === 'paper-only' ? 'end.erase.textOnly' : 'end.erase.text')}</p>
      <div class="acts">
        <Button
          kind="erase"
          size={56}
          icon="trash"
          busy={ending.erasing}
          busyWords={t('end.erase.busy')}
          testId="end-erase"
          onPress={ending.erase}
        >
          {t('end.erase.act')}
        </Button>
      </div>
      {ending.failed === 'session/asks' ? (
        <Notice kind="wait" live fact={t('end.erase.asks')} testId="end-asks">
          {t('end.erase.asksSays')}
        </Notice>
      ) : (
        <SessionFailed code={ending.failed} />
      )}
    </>
  );
}

export function EndLeft(props: { left: readonly string[]; tell: Ending['tell'] }) {
  const { t } = useWords();
  return (
    <>
      <p>{t('end.left.text')}</p>
      <ul class="end-files mono" data-testid="end-files">
        {props.left.map((name) => (
          <li key={name}>
            <bdi dir="ltr">{name}</bdi>
          </li>
        ))}
      </ul>
      <Tick
        checked={false}
        testId="end-cleared"
        onChange={(ticked) => props.tell({ is: 'cleared', ticked })}
      >
        {t('end.left.tick')}
      </Tick>
    </>
  );
}

/** The last words stay until the helper goes back to the doors; with them goes the list of files. */
export function EndLast(props: { closing: boolean; onDone: () => void }) {
  const { t } = useWords();
  return (
    <>
      <p>{t('end.last.text')}</p>
      {props.closing ? (
        <p data-testid="end-close-browser">
          <strong>{t('end.last.close')}</strong>
        </p>
      ) : null}
      <div class="acts">
        <Button kind="filled" size={56} testId="end-done" onPress={props.onDone}>
          {t('end.last.act')}
        </Button>
      </div>
    </>
  );
}
