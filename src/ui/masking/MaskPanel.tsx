/** Owes what stands beside the photo: the masks by name, the acts on the chosen one, and the ways to add one. */
import { chosenMask } from '#core/mask-picture/mask-list.ts';
import { Button } from '../controls/Button.tsx';
import { useWords } from '../i18n/Words.tsx';
import { MaskMoves } from './MaskMoves.tsx';
import { MaskRows, type MaskRowsProps } from './MaskRows.tsx';

export function MaskPanel(
  props: MaskRowsProps & {
    /** Two corners are being touched. */
    corners: boolean;
    onCorners: (on: boolean) => void;
    onAdd: () => void;
    onMessage: () => void;
  },
) {
  const { t } = useWords();
  const { corners } = props;
  const chosen = chosenMask(props.list);
  return (
    <>
      <MaskRows list={props.list} onList={props.onList} onStep={props.onStep} />
      {chosen === undefined ? null : (
        <MaskMoves mask={chosen} onStep={(step) => props.onStep(chosen, step)} />
      )}
      <Button
        wide
        icon={corners ? 'cross' : 'plus'}
        testId="mask-corners"
        onPress={() => props.onCorners(!corners)}
      >
        {t(corners ? 'masking.cornersStop' : 'masking.corners')}
      </Button>
      <Button wide icon="plus" testId="mask-add" onPress={props.onAdd}>
        {t('masking.add')}
      </Button>
      <Button wide icon="mask" testId="mask-message" onPress={props.onMessage}>
        {t('masking.message')}
      </Button>
      <p class="small second">{t('masking.weak')}</p>
      <p class="small second">{t('masking.keys')}</p>
    </>
  );
}
