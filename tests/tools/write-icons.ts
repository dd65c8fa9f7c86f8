/** Draws the mark (visual.md §6, toolbar version) as `src/public/icon/<size>.png`; run by hand when the mark changes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Radius of the corners at the left and at the right. */
  readonly radii: readonly [left: number, right: number];
}

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const plum: Colour = [0x64, 0x1a, 0x4a, 255];
const white: Colour = [255, 255, 255, 255];
const clear: Colour = [0, 0, 0, 0];

// A grid of 16. The plate is the sheet, one unit larger each way; all edges lie on whole units.
const plate: Box = { left: 1, top: 0, right: 15, bottom: 16, radii: [2, 3] };
const sheet: Box = { left: 2, top: 1, right: 14, bottom: 15, radii: [1, 2] };
const notches = [3, 6, 11].map((top) => ({ left: 2, top, right: 6, bottom: top + 2 }));

function inside(box: Box, x: number, y: number): boolean {
  if (x < box.left || x >= box.right || y < box.top || y >= box.bottom) return false;
  const atLeft = x < (box.left + box.right) / 2;
  const radius = box.radii[atLeft ? 0 : 1];
  const dx = atLeft ? box.left + radius - x : x - (box.right - radius);
  const dy = Math.max(box.top + radius - y, y - (box.bottom - radius));
  return dx <= 0 || dy <= 0 || Math.hypot(dx, dy) <= radius;
}

function colourAt(x: number, y: number): Colour {
  if (!inside(plate, x, y)) return clear;
  const cut = notches.some((n) => x < n.right && x >= n.left && y >= n.top && y < n.bottom);
  return inside(sheet, x, y) && !cut ? plum : white;
}

/** One pixel, from 8 × 8 samples; colours weigh by their opacity. */
function pixel(size: number, px: number, py: number): number[] {
  const samples = Array.from({ length: 64 }, (_, i) => {
    const x = ((px + ((i % 8) + 0.5) / 8) * 16) / size;
    const y = ((py + (Math.floor(i / 8) + 0.5) / 8) * 16) / size;
    return colourAt(x, y);
  });
  const opaque = samples.filter((colour) => colour !== clear);
  if (opaque.length === 0) return [...clear];
  const mean = (at: 0 | 1 | 2): number =>
    Math.round(opaque.reduce((sum, colour) => sum + colour[at], 0) / opaque.length);
  return [mean(0), mean(1), mean(2), Math.round((opaque.length * 255) / 64)];
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

function png(size: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const along = Array.from({ length: size }, (_, at) => at);
  const rows = along.map((y) => Buffer.from([0, ...along.flatMap((x) => pixel(size, x, y))]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const folder = fileURLToPath(new URL('../../src/public/icon/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const size of [16, 32, 48, 128]) writeFileSync(`${folder}${size}.png`, png(size));
