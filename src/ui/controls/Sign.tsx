/** Owes the four signs, drawn alike on popup, header pill and notices: shape first, colour second. */
import { rem } from './rem.ts';

export type SignName = 'rec' | 'wait' | 'stop' | 'warn';

const shapes = {
  rec: <circle cx="14" cy="14" r="11.5" fill="currentColor" />,
  wait: <circle cx="14" cy="14" r="9.5" fill="none" stroke="currentColor" stroke-width="4" />,
  stop: (
    <g fill="currentColor">
      <rect x="4.5" y="3" width="7" height="22" />
      <rect x="16.5" y="3" width="7" height="22" />
    </g>
  ),
  warn: (
    <g fill="currentColor">
      <path d="M10.7 1h6.6l-1.4 17h-3.8z" />
      <circle cx="14" cy="24" r="3.2" />
    </g>
  ),
} as const;

/** One sign; the word beside it tells readers the same, so the drawing is hidden from them. */
export function Sign(props: { name: SignName; size?: number }) {
  const size = props.size ?? 28;
  return (
    <svg
      class={`sign sign-${props.name}`}
      viewBox="0 0 28 28"
      width={rem(size)}
      height={rem(size)}
      aria-hidden="true"
    >
      {shapes[props.name]}
    </svg>
  );
}
