/** Owes two doors their wells: small pictures that go in, two sheets that come out; drawings, hidden from readers. */
import type { ComponentChildren } from 'preact';

function Well(props: { children: ComponentChildren }) {
  return (
    <div class="well">
      <svg viewBox="0 0 300 120" class="well-drawing" aria-hidden="true">
        {props.children}
      </svg>
    </div>
  );
}

/** A telephone's picture: a head, the site's words beside their bar, lines. */
function Picture(props: { at: number; bar: boolean }) {
  return (
    <g transform={`translate(${props.at} 6)`}>
      <rect class="drawn-sheet" width="58" height="108" rx="5" />
      <path class="drawn-line" d="M8 12h22" />
      {props.bar ? (
        <path class="drawn-bar" d="M9 32v36" />
      ) : (
        <path class="drawn-head" d="M1 22h56" />
      )}
      <path class="drawn-ink" d={props.bar ? 'M17 38h33M17 50h26M17 62h31' : 'M8 36h34M8 48h24'} />
      <path class="drawn-line" d="M8 82h42M8 94h30" />
    </g>
  );
}

export function PicturesDrawing() {
  return (
    <Well>
      <Picture at={10} bar />
      <Picture at={82} bar />
      <Picture at={154} bar={false} />
      {/* A paper laid down by hand, never quite straight. */}
      <g transform="translate(232 4) rotate(3)">
        <rect class="drawn-sheet" width="58" height="108" />
        <path class="drawn-ink" d="M10 18h20" />
        <path class="drawn-line" d="M10 38h38M10 52h34M10 66h38M10 80h28M10 94h34" />
      </g>
    </Well>
  );
}

function Sheet(props: { at: number; signed: boolean }) {
  return (
    <g transform={`translate(${props.at} 4)`}>
      <rect class="drawn-sheet" width="80" height="112" />
      <path class="drawn-ink" d="M10 13h34" />
      {props.signed ? (
        <>
          <path class="drawn-line" d="M10 26h60M10 36h52M10 46h60M10 56h40" />
          <rect class="drawn-frame" x="9" y="66" width="62" height="14" />
          <rect class="drawn-frame" x="9" y="90" width="28" height="14" />
          <rect class="drawn-frame" x="43" y="90" width="28" height="14" />
        </>
      ) : (
        <>
          <rect class="drawn-frame" x="9" y="20" width="62" height="20" />
          <path class="drawn-ink" d="M14 30h30" />
          <path class="drawn-line" d="M10 52h60M10 64h60M10 76h44M10 90h60M10 100h52" />
        </>
      )}
    </g>
  );
}

export function SheetsDrawing() {
  return (
    <Well>
      <Sheet at={60} signed={false} />
      <Sheet at={160} signed />
    </Well>
  );
}
