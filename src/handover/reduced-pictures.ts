/** Reduced copies of the photos for the exposé: JPEG, at most 640 px wide, 60 of them, 8 MB together (format §5). */
import { wallClock } from '#core/time/paris.ts';
import type { ExposePicture } from './expose/pictures-html.ts';
import { say, type ReportWords } from './expose/say.ts';
import type { GatheredPiece } from './gather-pieces.ts';

const widest = 640;
const most = 60;
const together = 8_000_000;
const quality = 0.7;

export async function reducedPictures(
  pieces: readonly GatheredPiece[],
  words: ReportWords,
): Promise<ExposePicture[]> {
  const pictures: ExposePicture[] = [];
  let weight = 0;
  for (const piece of pieces.filter((one) => one.type.startsWith('image/')).slice(0, most)) {
    const dataUri = await reduce(piece.blob);
    weight += dataUri.length;
    if (weight > together) break;
    pictures.push({
      piece: piece.number,
      name: piece.name,
      dataUri,
      caption: captionOf(piece, words),
    });
  }
  return pictures;
}

/** When the screen looked like this: of a masked copy the hour of the photo, not that of the masking. */
function captionOf(piece: GatheredPiece, words: ReportWords): string {
  const clock = wallClock(piece.maskedFrom ?? piece.at);
  const when = clock ? `${clock.day} ${clock.time}` : '';
  if (!piece.masked) return when;
  const masked = say(words, 'pictureMasked');
  return when === '' ? masked : `${when}, ${masked}`;
}

/** @returns '' where no picture can be drawn (a damaged image): the exposé then says that it is missing */
async function reduce(blob: Blob): Promise<string> {
  try {
    const image = await createImageBitmap(blob);
    const scale = Math.min(1, widest / image.width);
    const canvas = new OffscreenCanvas(
      Math.round(image.width * scale),
      Math.round(image.height * scale),
    );
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    image.close();
    return await dataUriOf(await canvas.convertToBlob({ type: 'image/jpeg', quality }));
  } catch {
    return '';
  }
}

function dataUriOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? reader.result : ''),
    );
    reader.addEventListener('error', () =>
      reject(reader.error ?? new Error('a picture could not be read')),
    );
    reader.readAsDataURL(blob);
  });
}
