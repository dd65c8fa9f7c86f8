/** Owes the ink band its acts: icon and word in white, the screen one is on underlined. */
import { Icon } from '../controls/Icon.tsx';
import type { IconName } from '../controls/icon-shapes.tsx';

export function BandButton(props: {
  icon: IconName;
  framed?: boolean;
  /** Leads to the screen that is shown now. */
  here?: boolean;
  testId: string;
  onPress: () => void;
  children: string;
}) {
  return (
    <button
      type="button"
      class={props.framed ? 'band-button band-framed' : 'band-button'}
      aria-current={props.here ? 'page' : undefined}
      data-testid={props.testId}
      onClick={props.onPress}
    >
      <Icon name={props.icon} size={20} />
      <bdi>{props.children}</bdi>
    </button>
  );
}
