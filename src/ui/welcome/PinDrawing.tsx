/** Owes the pin step a still picture: the browser's bar with the mark, the puzzle piece and the pin, in no browser's style. */
import { markPath } from '../controls/Mark.tsx';

export function PinDrawing() {
  return (
    // Never mirrored: it is a picture of the browser's bar.
    <div dir="ltr">
      <svg class="pin-drawing" viewBox="0 0 320 132" aria-hidden="true">
        <rect x="1" y="1" width="318" height="46" rx="8" class="pin-bar" />
        <rect x="14" y="12" width="160" height="24" rx="8" class="pin-field" />
        <g class="pin-plate" transform="translate(196 8) scale(2)">
          <rect x="1" y="0" width="14" height="16" rx="2.5" fill="#ffffff" />
          <path d={markPath} fill="#641a4a" />
        </g>
        <path
          class="pin-stroke"
          d="M254 18h5a4 4 0 1 1 8 0h5v6a4 4 0 1 1 0 8v5h-18v-6a4 4 0 1 0 0-7Z"
        />
        <circle cx="263" cy="27" r="18" class="pin-ring" />
        <rect x="92" y="58" width="227" height="66" rx="8" class="pin-menu" />
        <g transform="translate(106 75) scale(2)">
          <rect x="1" y="0" width="14" height="16" rx="2.5" fill="#ffffff" />
          <path d={markPath} fill="#641a4a" />
        </g>
        <text x="146" y="97" class="pin-name">
          Témoin
        </text>
        <path class="pin-stroke" d="M284 80h12l-2 9 5 5h-18l5-5ZM290 94v11" />
        <circle cx="290" cy="91" r="18" class="pin-ring" />
      </svg>
    </div>
  );
}
