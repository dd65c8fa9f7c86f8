/** Owes the six acts on the chosen mask as buttons: four arrows of the picture, larger, smaller. */
import type { PictureMask } from '#core/mask-picture/mask-list.ts';
import type { MaskStep } from '#core/mask-picture/mask-step.ts';
import { Button } from '../controls/Button.tsx';
import { useWords } from '../i18n/Words.tsx';

/** Arrows of the picture, not of the page: they never flip. */
const arrows = {
  up: 'M12 20V5M6 11l6-6 6 6',
  left: 'M20 12H5M11 6l-6 6 6 6',
  down: 'M12 4v15M6 13l6 6 6-6',
  right: 'M4 12h15M13 6l6 6-6 6',
} as const;

export function MaskMoves(props: {
  mask: PictureMask;
  onStep: (step: { step: MaskStep; large: boolean }) => void;
}) {
  const { t } = useWords();
  const press = (step: MaskStep) => () => props.onStep({ step, large: false });
  return (
    <fieldset class="mask-moves">
      <legend>
        <strong>
          {t(props.mask.what === 'message' ? 'masking.movesMessage' : 'masking.moves')}
        </strong>
      </legend>
      <div class="mask-arrows" dir="ltr">
        {(['up', 'left', 'down', 'right'] as const).map((step) => (
          <button
            key={step}
            type="button"
            class={`button button-outlined mask-arrow mask-arrow-${step}`}
            data-testid={`mask-${step}`}
            aria-label={t(`masking.step.${step}`)}
            onClick={press(step)}
          >
            <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
              <path d={arrows[step]} stroke-width="2" stroke-linecap="round" />
            </svg>
          </button>
        ))}
      </div>
      <div class="mask-sizes">
        {(['larger', 'smaller'] as const).map((step) => (
          <Button key={step} wide centred testId={`mask-${step}`} onPress={press(step)}>
            {t(`masking.step.${step}`)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
