/** Owes pausing its one question, in the place of the acts: this tab, or everywhere. */
import { Button } from '../controls/Button.tsx';
import { Both } from '../i18n/Both.tsx';
import { useWords } from '../i18n/Words.tsx';
import { settled, type PopupActs } from './popup-acts.ts';

export function PauseChoice(props: { acts: PopupActs; onDone: () => void }) {
  const { t } = useWords();
  const { client, act, tab } = props.acts;
  const pause = (ask: { where: 'tab'; tab: number } | { where: 'everywhere' }) => {
    props.onDone();
    void act(() => settled(client.call('pause', ask)));
  };
  return (
    <div class="popup-acts">
      <h2>
        <Both k="popup.pauseWhere" />
      </h2>
      {tab === null ? null : (
        <Button wide size={56} onPress={() => pause({ where: 'tab', tab })} testId="pause-tab">
          <Both k="popup.pauseTab" />
        </Button>
      )}
      <Button
        wide
        size={56}
        onPress={() => pause({ where: 'everywhere' })}
        testId="pause-everywhere"
      >
        <Both k="popup.pauseAll" />
      </Button>
      <div>
        <Button kind="quiet" onPress={props.onDone} testId="pause-cancel">
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
