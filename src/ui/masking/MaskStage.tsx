/** Owes the photo with its masks on it, unaltered and never mirrored: black where it will be black, the chosen one ringed, with its two handles. */
import type { Ref, TargetedPointerEvent } from 'preact';
import {
  burntRects,
  chosenMask,
  type MaskList,
  type PictureMask,
} from '#core/mask-picture/mask-list.ts';
import type { PictureSize, Point, Rect } from '#core/mask-picture/picture-rect.ts';
import type { Grip, MaskPointer } from './use-mask-pointer.ts';

type MaskStageProps = {
  url: string;
  alt: string;
  size: PictureSize;
  list: MaskList;
  pointer: MaskPointer;
  stage: Ref<HTMLDivElement>;
};

export function MaskStage(props: MaskStageProps) {
  const { url, alt, list, size, pointer, stage } = props;
  const chosen = chosenMask(list);
  const press = (event: TargetedPointerEvent<HTMLDivElement>) => {
    // Else a mouse drags the picture away, and a pull that leaves the photo is lost.
    if (event.pointerType === 'mouse') event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    pointer.press(event, gripOf(event.target, list));
  };
  return (
    <div
      ref={stage}
      class={pointer.corners === null ? 'mask-stage' : 'mask-stage mask-stage-corners'}
      dir="ltr"
      data-testid="mask-stage"
      onPointerDown={press}
      onPointerMove={pointer.move}
      onPointerUp={pointer.release}
      onPointerCancel={pointer.cancel}
    >
      <img class="photo" src={url} alt={alt} draggable={false} />
      <div class="mask-layer" aria-hidden="true">
        {burntRects(list, size).map((rect, at) => (
          <div key={at} class="mask-black" style={placed(rect, size)} />
        ))}
        {list.masks.map((mask) => (
          <div
            key={mask.id}
            class={holdClass(mask, mask.id === list.chosen)}
            data-mask={mask.id}
            style={placed(mask.rect, size)}
          />
        ))}
        {pointer.drawing === null ? null : (
          <div class="mask-drawing" style={placed(pointer.drawing, size)} />
        )}
        {chosen === undefined ? null : <Handles mask={chosen} size={size} />}
      </div>
    </div>
  );
}

function holdClass({ on }: PictureMask, chosen: boolean): string {
  const names = ['mask-hold'];
  if (!on) names.push('mask-off');
  if (chosen) names.push('mask-chosen');
  return names.join(' ');
}

function Handles({ mask, size }: { mask: PictureMask; size: PictureSize }) {
  const { x, y, width, height } = mask.rect;
  return (
    <>
      {(['first', 'last'] as const).map((corner) => {
        const at = corner === 'first' ? { x, y } : { x: x + width, y: y + height };
        return (
          <div
            key={corner}
            class="mask-handle"
            data-mask={mask.id}
            data-corner={corner}
            style={placed({ ...at, width: 0, height: 0 }, size)}
          />
        );
      })}
    </>
  );
}

/** Shares of the photo, whatever its size on the screen; the stage reads left to right on every page. */
function placed({ x, y, width, height }: Rect, size: PictureSize) {
  return {
    insetInlineStart: `${(100 * x) / size.width}%`,
    insetBlockStart: `${(100 * y) / size.height}%`,
    inlineSize: `${(100 * width) / size.width}%`,
    blockSize: `${(100 * height) / size.height}%`,
  };
}

function gripOf(target: EventTarget | null, list: MaskList): Grip {
  const held = target instanceof Element ? target.closest<HTMLElement>('[data-mask]') : null;
  const mask = list.masks.find(({ id }) => String(id) === held?.dataset['mask']);
  if (mask === undefined) return { kind: 'empty' };
  const corner = held?.dataset['corner'];
  if (corner === undefined) return { kind: 'mask', id: mask.id, rect: mask.rect };
  return { kind: 'corner', id: mask.id, across: across(mask.rect, corner) };
}

function across({ x, y, width, height }: Rect, corner: string): Point {
  return corner === 'first' ? { x: x + width, y: y + height } : { x, y };
}
