/** Rectangles in the pixels of a picture: whole numbers, never outside it, never smaller than a finger's doubt. */

/** Pixels, both above 0. */
export type PictureSize = { width: number; height: number };

/** Pixels of the picture, origin in its upper left corner whatever the page's direction. */
export type Rect = { x: number; y: number; width: number; height: number };

export type Point = { x: number; y: number };

/** A mask smaller than this hides nothing and cannot be found again. A smaller picture is its own limit. */
const smallest = 8;

/** The nearest rectangle of about that size that lies in the picture. What is no number counts as 0. */
export function clampRect(rect: Rect, size: PictureSize): Rect {
  const across = clampSpan({ from: rect.x, length: rect.width }, size.width);
  const down = clampSpan({ from: rect.y, length: rect.height }, size.height);
  return { x: across.from, y: down.from, width: across.length, height: down.length };
}

/** The rectangle between two opposite corners, in any order; corners outside count as on the edge. */
export function rectBetween(one: Point, other: Point, size: PictureSize): Rect {
  const [a, b] = [inside(one, size), inside(other, size)];
  const x = Math.floor(Math.min(a.x, b.x));
  const y = Math.floor(Math.min(a.y, b.y));
  return clampRect(
    {
      x,
      y,
      width: Math.ceil(Math.max(a.x, b.x)) - x,
      height: Math.ceil(Math.max(a.y, b.y)) - y,
    },
    size,
  );
}

/** As large as before; it stops at the edges. */
export function moveRect(rect: Rect, by: { dx: number; dy: number }, size: PictureSize): Rect {
  return clampRect({ ...rect, x: rect.x + by.dx, y: rect.y + by.dy }, size);
}

/**
 * `by` pixels more on each side, or fewer when negative. At an edge it grows on the other sides alone: what was
 * covered stays covered.
 */
export function growRect(rect: Rect, by: number, size: PictureSize): Rect {
  const kept = clampRect(rect, size);
  const across = growSpan({ from: kept.x, length: kept.width }, by, size.width);
  const down = growSpan({ from: kept.y, length: kept.height }, by, size.height);
  return { x: across.from, y: down.from, width: across.length, height: down.length };
}

type Span = { from: number; length: number };

function clampSpan({ from, length }: Span, whole: number): Span {
  const long = Math.min(Math.max(rounded(length), Math.min(smallest, whole)), whole);
  return { from: Math.min(Math.max(rounded(from), 0), whole - long), length: long };
}

function growSpan({ from, length }: Span, by: number, whole: number): Span {
  const least = Math.min(smallest, whole);
  // Shrinking stops half a side before nothing is left, and keeps the middle.
  const step = by < 0 ? -Math.min(-rounded(by), Math.floor((length - least) / 2)) : rounded(by);
  const start = Math.max(0, from - step);
  return { from: start, length: Math.min(whole, from + length + step) - start };
}

function inside({ x, y }: Point, size: PictureSize): Point {
  return {
    x: Math.min(Math.max(finite(x), 0), size.width),
    y: Math.min(Math.max(finite(y), 0), size.height),
  };
}

const finite = (value: number): number => (Number.isFinite(value) ? value : 0);
const rounded = (value: number): number => Math.round(finite(value));
