/** Owes a page's header the state of recording, small: sign and name. */
import { Sign, type SignName } from './Sign.tsx';

export function StatePill(props: { sign: SignName; name: string }) {
  return (
    <span class={`state-pill wash-${props.sign}`} data-testid="state" data-state={props.sign}>
      <Sign name={props.sign} size={16} />
      {props.name}
    </span>
  );
}
