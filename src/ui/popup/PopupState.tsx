/** Owes the popup its state line: sign, name, sentence; in *wait* the two steps that bring photos back. */
import type { PopupView } from '#core/view/popup-view.ts';
import { Mark } from '../controls/Mark.tsx';
import { StateLine } from '../controls/StateLine.tsx';
import { Both } from '../i18n/Both.tsx';
import { stateWords } from './state-words.ts';

function PhotoSteps() {
  return (
    <ol class="photo-steps">
      <li>
        <span class="photo-step-number" aria-hidden="true">
          1
        </span>
        <span>
          <Both k="popup.stepClose" />
        </span>
      </li>
      <li>
        <span class="photo-step-number" aria-hidden="true">
          2
        </span>
        <span>
          <Both k="popup.stepClick" />
        </span>
        <span class="photo-step-icon">
          <Mark height={20} form="toolbar" />
        </span>
      </li>
    </ol>
  );
}

export function PopupState(props: { view: PopupView }) {
  const words = stateWords(props.view);
  return (
    <StateLine sign={props.view.state} name={<Both k={words.name} />}>
      <p>
        <Both k={words.says} />
      </p>
      {words.photoSteps ? <PhotoSteps /> : null}
    </StateLine>
  );
}
