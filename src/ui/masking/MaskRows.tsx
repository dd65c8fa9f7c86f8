/** Owes the list that names each mask: a tick puts it on or off, a button chooses it, the arrows move it from here. */
import {
  chooseMask,
  switchMask,
  type MaskList,
  type PictureMask,
} from '#core/mask-picture/mask-list.ts';
import type { MaskStep } from '#core/mask-picture/mask-step.ts';
import { Button } from '../controls/Button.tsx';
import { Tick } from '../controls/Tick.tsx';
import { useWords } from '../i18n/Words.tsx';
import { maskName } from './mask-words.ts';
import { useRowKeys } from './use-row-keys.ts';

export type MaskRowsProps = {
  list: MaskList;
  /** The list after an act, and what is said of it. */
  onList: (list: MaskList, said: string) => void;
  onStep: (mask: PictureMask, step: { step: MaskStep; large: boolean }) => void;
};

export function MaskRows(props: MaskRowsProps) {
  const { t } = useWords();
  const rows = useRowKeys(props);
  if (props.list.masks.length === 0) return <p class="second">{t('masking.none')}</p>;
  return (
    <ul class="mask-rows" ref={rows}>
      {props.list.masks.map((mask) => (
        <MaskRow key={mask.id} {...props} mask={mask} />
      ))}
    </ul>
  );
}

function MaskRow(props: MaskRowsProps & { mask: PictureMask }) {
  const { t } = useWords();
  const { list, mask } = props;
  const name = maskName(mask, t);
  const chosen = list.chosen === mask.id;
  return (
    <li class={chosen ? 'mask-row mask-row-chosen' : 'mask-row'} data-row={mask.id}>
      <Tick
        checked={mask.on}
        testId={`mask-tick-${mask.id}`}
        onChange={(on) =>
          props.onList(
            switchMask(list, mask.id, on),
            t(on ? 'masking.said.on' : 'masking.said.off', { name }),
          )
        }
      >
        {name}
        {chosen ? <span class="mask-row-state second">{t('masking.chosen')}</span> : null}
      </Tick>
      {chosen ? null : (
        <Button
          kind="quiet"
          testId={`mask-choose-${mask.id}`}
          onPress={() =>
            props.onList(chooseMask(list, mask.id), t('masking.said.chosen', { name }))
          }
        >
          {t('masking.choose', { name })}
        </Button>
      )}
    </li>
  );
}
