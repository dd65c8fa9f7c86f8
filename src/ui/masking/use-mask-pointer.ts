/** Turns a mouse, a pen or a finger on the photo into masks: drawn, moved, pulled by a corner, or two corners touched. */
import { useRef, useState } from 'preact/hooks';
import {
  moveRect,
  rectBetween,
  type PictureSize,
  type Point,
  type Rect,
} from '#core/mask-picture/picture-rect.ts';

/** What a press on the photo takes hold of. */
export type Grip =
  | { kind: 'empty' }
  | { kind: 'mask'; id: number; rect: Rect }
  /** `across`: the corner that stays. */
  | { kind: 'corner'; id: number; across: Point };

export type MaskPointer = {
  /** Corners are being touched: 0 or 1 of the two so far; null when nobody asked. */
  corners: 0 | 1 | null;
  setCorners: (on: boolean) => void;
  /** The rectangle that is being drawn now. */
  drawing: Rect | null;
  press: (event: PointerEvent, grip: Grip) => void;
  move: (event: PointerEvent) => void;
  release: (event: PointerEvent) => void;
  cancel: () => void;
};

type Hold = { grip: Grip; from: Point; at: Point; moved: boolean; pointer: number };

/** Pixels of the screen under which a press is a touch and not a pull. */
const still = 6;

export function useMaskPointer(given: {
  size: PictureSize;
  /** The photo as it lies on the screen. */
  box: () => DOMRect | null;
  onDrawn: (rect: Rect) => void;
  onChange: (id: number, rect: Rect) => void;
  onChoose: (id: number) => void;
}): MaskPointer {
  const { size } = given;
  const [drawing, setDrawing] = useState<Rect | null>(null);
  const { asked, corner, setCorners, touch } = useCorners((rect) => given.onDrawn(rect), size);
  const hold = useRef<Hold | null>(null);
  const pointOf = (event: PointerEvent) => pictureAt(event, given.box(), size);
  const end = () => {
    hold.current = null;
    setDrawing(null);
  };
  return {
    corners: asked ? (corner === null ? 0 : 1) : null,
    setCorners,
    drawing,
    press: (event, grip) => {
      if (event.button !== 0 || hold.current !== null) return;
      // While corners are touched a mask in the way is only ground.
      const held: Grip = asked ? { kind: 'empty' } : grip;
      if (held.kind === 'mask') given.onChoose(held.id);
      const from = pointOf(event);
      hold.current = {
        grip: held,
        from,
        at: screenOf(event),
        moved: false,
        pointer: event.pointerId,
      };
    },
    move: (event) => {
      const held = hold.current;
      if (held === null || held.pointer !== event.pointerId) return;
      held.moved ||= distance(held.at, screenOf(event)) >= still;
      if (!held.moved) return;
      const changed = pulled(held, pointOf(event), size);
      if (held.grip.kind === 'empty') setDrawing(changed);
      else given.onChange(held.grip.id, changed);
    },
    release: (event) => {
      const held = hold.current;
      if (held === null || held.pointer !== event.pointerId) return;
      end();
      if (held.grip.kind !== 'empty') return;
      if (held.moved) {
        setCorners(false);
        given.onDrawn(pulled(held, pointOf(event), size));
      } else if (asked) touch(pointOf(event));
    },
    // A finger that scrolls the page takes the pointer away: nothing is drawn.
    cancel: end,
  };
}

/** The pixel of the picture under the pointer. */
function pictureAt(
  { clientX, clientY }: PointerEvent,
  box: DOMRect | null,
  size: PictureSize,
): Point {
  if (box === null || box.width === 0 || box.height === 0) return { x: 0, y: 0 };
  return {
    x: ((clientX - box.left) / box.width) * size.width,
    y: ((clientY - box.top) / box.height) * size.height,
  };
}

/** Two corners, touched one after the other. */
function useCorners(onDrawn: (rect: Rect) => void, size: PictureSize) {
  const [corner, setCorner] = useState<Point | null>(null);
  const [asked, setAsked] = useState(false);
  const setCorners = (on: boolean) => {
    setAsked(on);
    setCorner(null);
  };
  const touch = (point: Point) => {
    if (corner === null) return setCorner(point);
    onDrawn(rectBetween(corner, point, size));
    setCorners(false);
  };
  return { asked, corner, setCorners, touch };
}

function pulled({ grip, from }: Hold, to: Point, size: PictureSize): Rect {
  if (grip.kind === 'mask') {
    return moveRect(grip.rect, { dx: to.x - from.x, dy: to.y - from.y }, size);
  }
  return rectBetween(grip.kind === 'corner' ? grip.across : from, to, size);
}

const screenOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY });
const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);
