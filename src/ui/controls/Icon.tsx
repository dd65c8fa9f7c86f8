/** Owes one icon beside its word; an icon never stands without a word. Arrows that mean direction flip with the page. */
import { iconShapes, type IconName } from './icon-shapes.tsx';
import { rem } from './rem.ts';

const directional: ReadonlySet<IconName> = new Set(['arrow', 'back']);

export function Icon(props: { name: IconName; size?: number }) {
  const size = props.size ?? 22;
  return (
    <svg
      class={directional.has(props.name) ? 'icon icon-directional' : 'icon'}
      viewBox="0 0 24 24"
      width={rem(size)}
      height={rem(size)}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {iconShapes[props.name]}
    </svg>
  );
}
