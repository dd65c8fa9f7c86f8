/** Builds bytes of pictures as telephones write them: EXIF where asked, sizes in their headers, no pixels worth drawing. */
import { crc32 } from '#handover/crc32.ts';
import { pictureSize } from '#handover/pictures/picture-size.ts';

/** `original` `2026:11:03 14:02:11`; `modified` is the tag that editors rewrite. */
export type Exif = {
  original?: string;
  offset?: string;
  modified?: string;
  order?: 'little' | 'big';
};

const ascii = (words: string): number[] => [...words].map((sign) => sign.charCodeAt(0));
const be = (value: number, width: number): number[] =>
  Array.from({ length: width }, (_, at) => Math.floor(value / 256 ** (width - 1 - at)) % 256);
const le = (value: number, width: number): number[] => be(value, width).toReversed();

type Field = { tag: number; type: 2 | 4; value: string | number };

/** A TIFF structure: IFD0 with make, maybe `DateTime`, and the EXIF directory with its dates. */
export function tiff(exif: Exif): number[] {
  const number = exif.order === 'big' ? be : le;
  const head = [...ascii(exif.order === 'big' ? 'MM' : 'II'), ...number(42, 2), ...number(8, 4)];
  const inner: Field[] = [];
  if (exif.original !== undefined) inner.push({ tag: 0x9003, type: 2, value: exif.original });
  if (exif.offset !== undefined) inner.push({ tag: 0x9011, type: 2, value: exif.offset });
  const outer: Field[] = [{ tag: 0x010f, type: 2, value: 'EXEMPLE' }];
  if (exif.modified !== undefined) outer.push({ tag: 0x0132, type: 2, value: exif.modified });
  const pointer: Field = { tag: 0x8769, type: 4, value: 0 };
  const size = (fields: Field[]) => directory(fields, { at: 0, number }).length;
  const innerAt = 8 + size([...outer, pointer]);
  return [
    ...head,
    ...directory([...outer, { ...pointer, value: innerAt }], { at: 8, number }),
    ...directory(inner, { at: innerAt, number }),
  ];
}

type Place = { at: number; number: (value: number, width: number) => number[] };

function directory(fields: Field[], { at, number }: Place): number[] {
  const values: number[] = [];
  const after = at + 2 + fields.length * 12 + 4;
  const entries = fields.flatMap(({ tag, type, value }) => {
    if (typeof value === 'number')
      return [...number(tag, 2), ...number(type, 2), ...number(1, 4), ...number(value, 4)];
    const bytes = [...ascii(value), 0];
    const where = after + values.length;
    values.push(...bytes);
    return [...number(tag, 2), ...number(type, 2), ...number(bytes.length, 4), ...number(where, 4)];
  });
  return [...number(fields.length, 2), ...entries, ...number(0, 4), ...values];
}

const bytesOf = (numbers: number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(numbers);

export function jpeg(exif?: Exif, size = { width: 1080, height: 2400 }): Uint8Array<ArrayBuffer> {
  const segment = (marker: number, body: number[]) => [
    0xff,
    marker,
    ...be(body.length + 2, 2),
    ...body,
  ];
  return bytesOf([
    0xff,
    0xd8,
    ...segment(0xe0, [...ascii('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...(exif === undefined ? [] : segment(0xe1, [...ascii('Exif\0\0'), ...tiff(exif)])),
    ...segment(0xc0, [8, ...be(size.height, 2), ...be(size.width, 2), 1, 1, 0x11, 0]),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    0x12,
    0xff,
    0xd9,
  ]);
}

export function png(exif?: Exif, size = { width: 1080, height: 2400 }): Uint8Array<ArrayBuffer> {
  const chunk = (name: string, body: number[]) => {
    const named = [...ascii(name), ...body];
    return [...be(body.length, 4), ...named, ...be(crc32(bytesOf(named)), 4)];
  };
  return bytesOf([
    0x89,
    ...ascii('PNG\r\n\x1a\n'),
    ...chunk('IHDR', [...be(size.width, 4), ...be(size.height, 4), 8, 2, 0, 0, 0]),
    ...(exif === undefined ? [] : chunk('eXIf', tiff(exif))),
    ...chunk('IDAT', [0]),
    ...chunk('IEND', []),
  ]);
}

export function webp(exif?: Exif, size = { width: 1080, height: 2400 }): Uint8Array<ArrayBuffer> {
  const chunk = (name: string, body: number[]) => [
    ...ascii(name),
    ...le(body.length, 4),
    ...body,
    ...(body.length % 2 === 1 ? [0] : []),
  ];
  const chunks = [
    ...chunk('VP8X', [8, 0, 0, 0, ...le(size.width - 1, 3), ...le(size.height - 1, 3)]),
    ...chunk('VP8 ', [1, 2, 3]),
    ...(exif === undefined ? [] : chunk('EXIF', tiff(exif))),
  ];
  return bytesOf([...ascii('RIFF'), ...le(chunks.length + 4, 4), ...ascii('WEBP'), ...chunks]);
}

export function heic(): Uint8Array<ArrayBuffer> {
  return bytesOf([0, 0, 0, 24, ...ascii('ftypheic'), 0, 0, 0, 0, ...ascii('mif1heic')]);
}

export function text(words: string): Uint8Array<ArrayBuffer> {
  return bytesOf(ascii(words));
}

/** A browser's canvas, for values: the same size, nothing of the metadata. */
export async function drawn(picture: Blob, type: 'image/png' | 'image/jpeg'): Promise<Blob | null> {
  const size = pictureSize(new Uint8Array(await picture.arrayBuffer()));
  if (size === null) return null;
  return new Blob([type === 'image/png' ? png(undefined, size) : jpeg(undefined, size)], { type });
}
