/** Owes the popup its foot: pause, the volunteers' side, help, and "ce n'est pas un site de l'État". */
import { Button } from '../controls/Button.tsx';
import { Both } from '../i18n/Both.tsx';
import { useWords } from '../i18n/Words.tsx';

/** @param onPause null where there is nothing to pause: not consented, or paused already. */
export function PopupFoot(props: { onPause: (() => void) | null; open: (page: string) => void }) {
  const { t } = useWords();
  return (
    <footer class="popup-foot">
      <div class="popup-foot-row">
        {props.onPause === null ? null : (
          <Button kind="quiet" icon="pause" onPress={props.onPause} testId="pause">
            <Both k="popup.pause" />
          </Button>
        )}
        <Button kind="quiet" onPress={() => props.open('permanence.html')} testId="volunteer">
          {t('popup.volunteer')}
        </Button>
        <Button kind="quiet" onPress={() => props.open('welcome.html#help')} testId="help">
          {t('common.help')}
        </Button>
      </div>
      <p class="small second">{t('common.notOfficial')}</p>
    </footer>
  );
}
