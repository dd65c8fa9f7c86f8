/** Owes the second door its last act: into the journal of the person present, or first their consent; and what remains. */
import { dayAnswer } from '#casework/captures/captures.ts';
import { dayGroups } from '#casework/captures/day-groups.ts';
import { ordersOf } from '#casework/captures/orders.ts';
import { Button } from '../../controls/Button.tsx';
import { Notice } from '../../controls/Notice.tsx';
import { useWords } from '../../i18n/Words.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { useSession } from '../use-session.ts';
import { useGiving } from './use-giving.ts';

export function GiveFoot(props: ScreenProps) {
  const { t } = useWords();
  const { work, go } = props;
  const session = useSession(props.client);
  const giving = useGiving(props);
  const told = Object.keys(work.captures.given).length;
  const nothing = ordersOf(work.captures).length === 0;
  return (
    <footer class="give-foot stack">
      {giving.failed === null && told > 0 ? (
        <Notice
          live
          testId="give-done"
          fact={t('pictures.give.done')}
          acts={
            <Button iconEnd="arrow" testId="give-worksheet" onPress={() => go('#worksheet')}>
              {t('pictures.give.worksheet')}
            </Button>
          }
        >
          {t('pictures.give.doneSays', { count: told })}
        </Notice>
      ) : null}
      {typeof giving.failed === 'string' ? (
        <Notice kind="warn" live testId="give-failed" fact={t('pictures.give.failed')}>
          {t('pictures.give.failedSays', { code: giving.failed })}
        </Notice>
      ) : null}
      <div class="give-row">
        {nothing ? (
          <p>
            <strong>{t('pictures.give.nothing')}</strong>
          </p>
        ) : null}
        {nothing || session === null ? null : (
          <Button
            kind="filled"
            size={56}
            iconEnd="arrow"
            busy={giving.busy}
            busyWords={t('pictures.give.busy')}
            testId="give"
            onPress={() => giving.give(session.kid)}
          >
            {t('pictures.give.act')}
          </Button>
        )}
        {nothing || session !== null ? null : (
          <Button
            kind="filled"
            size={56}
            iconEnd="arrow"
            testId="give-consent"
            onPress={() => go('#together')}
          >
            {t('pictures.give.consent')}
          </Button>
        )}
        <div class="second">
          {nothing ? null : (
            <p>
              {session === null
                ? t('pictures.give.consentFirst')
                : t('pictures.give.into', { name: session.name ?? t('pictures.give.nobody') })}
            </p>
          )}
          <Remaining {...props} />
        </div>
      </div>
    </footer>
  );
}

/** Days still to confirm, and pieces without date: they stay on the table, and nothing is lost by going on. */
function Remaining({ work }: ScreenProps) {
  const { t } = useWords();
  const { captures } = work;
  const groups = dayGroups(captures.pieces);
  const left = groups.filter(({ day }) => day !== null && !dayAnswer(captures, day).confirmed);
  const undated = captures.pieces.filter((piece) => piece.date === null).length;
  if (groups.length === 0) return null;
  return (
    <p data-testid="give-left">
      {t('pictures.give.left', { count: left.length })}{' '}
      {undated === 0 ? null : t('pictures.give.undated', { count: undated })}
    </p>
  );
}
