/** Owes the mark (visual.md §6), one shape for logo, empty slot and toolbar drawing; never mirrored, never turned. */
import { rem } from './rem.ts';

/** The sheet with its three notches cut through, on a 16 grid. */
export const markPath =
  'M3 1H12a2 2 0 0 1 2 2V13a2 2 0 0 1-2 2H3a1 1 0 0 1-1-1V13H6V11H2V8H6V6H2V5H6V3H2V2a1 1 0 0 1 1-1Z';

/**
 * @param height in pixels; beside the name it is 1.3 times the height of its capitals.
 * @param form `ink` one colour, the current one · `slot` its outline, an empty place · `toolbar` as the browser's bar shows it.
 */
export function Mark(props: { height: number; form?: 'ink' | 'slot' | 'toolbar' }) {
  const form = props.form ?? 'ink';
  if (form === 'toolbar') {
    return (
      <svg
        class="mark mark-toolbar"
        viewBox="1 0 14 16"
        height={rem(props.height)}
        aria-hidden="true"
      >
        <rect x="1" y="0" width="14" height="16" rx="2.5" class="mark-plate" />
        <path d={markPath} class="mark-ink" />
      </svg>
    );
  }
  if (form === 'slot') {
    return (
      <svg class="mark" viewBox="1.5 0.5 13 15" height={rem(props.height)} aria-hidden="true">
        <path d={markPath} fill="none" stroke="currentColor" stroke-width="0.9" />
      </svg>
    );
  }
  return (
    <svg class="mark mark-ink" viewBox="2 1 12 14" height={rem(props.height)} aria-hidden="true">
      <path d={markPath} fill="currentColor" />
    </svg>
  );
}
