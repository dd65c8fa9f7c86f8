/** Pictures that a browser really decodes, as large as they get to a permanence, with the EXIF of `made-pictures` put into them. */
import type { Page } from 'puppeteer-core';
import { crc32 } from '#handover/crc32.ts';
import { tiff } from '../../handover/pictures/made-pictures.ts';
import type { RealShapedPicture } from '../../support/twenty-pictures.ts';

type Bytes = Uint8Array<ArrayBuffer>;
/** A telephone's screen, and a photo as messengers pass it on: twenty must be drawn on a busy machine. */
const sizes = { png: [1080, 2400], webp: [1080, 2400], jpeg: [1600, 1200] } as const;

/** @param page any page: its canvas draws; `mark` makes it another picture than the rest */
export async function drawnPicture(
  page: Page,
  { form, exif }: RealShapedPicture,
  mark: string,
): Promise<Bytes> {
  const [width, height] = sizes[form];
  const drawn = await page.evaluate(draw, { form, width, height, mark });
  const bytes = Buffer.from(drawn, 'base64');
  return Uint8Array.from(exif === undefined ? bytes : withExif[form](bytes, tiff(exif)));
}

/** Runs in the page, so it is whole in itself. */
async function draw(wanted: {
  form: string;
  width: number;
  height: number;
  mark: string;
}): Promise<string> {
  const { form, width, height, mark } = wanted;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  const sky = context.createLinearGradient(0, 0, width, height);
  sky.addColorStop(0, '#d8e4f0');
  sky.addColorStop(1, '#604020');
  context.fillStyle = sky;
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#000000';
  context.font = '64px sans-serif';
  for (let line = 1; line < 30; line += 1)
    context.fillText(`${mark} ligne ${line} : une erreur est survenue`, 40, line * 72);
  const blob = await canvas.convertToBlob({ type: `image/${form}`, quality: 0.9 });
  if (blob.type !== `image/${form}`) throw new Error(`this browser writes no ${form}`);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

const uint32 = (value: number): Buffer => {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(value);
  return four;
};
const little = (value: number, width: number): Buffer => {
  const some = Buffer.alloc(width);
  some.writeUIntLE(value, 0, width);
  return some;
};

type WithExif = (bytes: Buffer, inside: number[]) => Buffer;

const withExif: Record<RealShapedPicture['form'], WithExif> = {
  jpeg(bytes, inside) {
    const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), Buffer.from(inside)]);
    const head = Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255]);
    return Buffer.concat([bytes.subarray(0, 2), head, body, bytes.subarray(2)]);
  },
  png(bytes, inside) {
    const named = Buffer.from([...Buffer.from('eXIf', 'latin1'), ...inside]);
    const chunk = [uint32(inside.length), named, uint32(crc32(Uint8Array.from(named)))];
    // After IHDR: 8 bytes of signature, 25 of it.
    return Buffer.concat([bytes.subarray(0, 33), ...chunk, bytes.subarray(33)]);
  },
  webp(bytes, inside) {
    const [width, height] = sizes.webp;
    const extended = bytes.toString('latin1', 12, 16) === 'VP8X';
    const flags = 8 | (extended ? (bytes[20] ?? 0) : 0);
    const head = Buffer.concat([
      Buffer.from('VP8X', 'latin1'),
      little(10, 4),
      little(flags, 4),
      little(width - 1, 3),
      little(height - 1, 3),
    ]);
    const even = Buffer.from(inside.length % 2 === 1 ? [...inside, 0] : inside);
    const chunks = Buffer.concat([
      head,
      bytes.subarray(extended ? 30 : 12),
      Buffer.from('EXIF', 'latin1'),
      little(inside.length, 4),
      even,
    ]);
    const whole = Buffer.concat([Buffer.from('WEBP', 'latin1'), chunks]);
    return Buffer.concat([Buffer.from('RIFF', 'latin1'), little(whole.length, 4), whole]);
  },
};
