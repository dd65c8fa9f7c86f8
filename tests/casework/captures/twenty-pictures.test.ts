/** Twenty pictures as telephones, computers and applications write them: the right date where one exists, none where none does. */
import { describe, expect, it } from 'vitest';
import { dayGroups } from '#casework/captures/day-groups.ts';
import { proposeDate } from '#casework/captures/propose-date.ts';
import type { Capture } from '#casework/captures/captures.ts';
import { exifDate } from '#handover/pictures/exif-date.ts';
import { jpeg, png, webp } from '../../handover/pictures/made-pictures.ts';
import { twentyPictures } from '../../support/twenty-pictures.ts';

const today = '2026-11-24';
const copied = '2026-11-24T09:00:00.000Z';
const shot = (original: string, offset?: string) => ({ original, ...(offset ? { offset } : {}) });

type Picture = [name: string, bytes: Uint8Array, modified: string | null, expected: string];

const makers = { png, jpeg, webp };
const twenty = twentyPictures.map(({ name, form, exif, modified, expected }): Picture => [
  name,
  makers[form](exif),
  modified ?? copied,
  expected,
]);

/** Further cases: what stands in the picture goes before its name, and what cannot be falls through. */
const edges: Picture[] = [
  [
    'Screenshot_20261103-140211.png',
    png(shot('2026:11:02 09:00:00')),
    copied,
    '2026-11-02 09:00 exif',
  ],
  [
    'Screenshot_20261103-140211.png',
    png(shot('2027:01:01 09:00:00')),
    copied,
    '2026-11-03 14:02 name',
  ],
  [
    'Screenshot_20261103-140211.png',
    png(shot('2002:12:08 12:00:00')),
    copied,
    '2026-11-03 14:02 name',
  ],
  [
    'Screenshot_20261103-140211.png',
    png(shot('2026:13:02 09:00:00')),
    copied,
    '2026-11-03 14:02 name',
  ],
  ['DSC_1.jpg', jpeg(shot('2026:11:02 25:00:00')), copied, 'none'],
  ['DSC_2.jpg', jpeg(shot('2026:03:29 02:30:00')), copied, '2026-03-29 day exif'],
  ['DSC_3.jpg', jpeg(shot('2026:10:25 02:30:00', '+01:00')), copied, '2026-10-25 02:30 exif'],
  ['DSC_4.jpg', jpeg(shot('2026:11:23 23:30:00', '-04:00')), copied, '2026-11-24 04:30 exif'],
  ['Screenshot_20261232-140211.png', png(), '2026-11-20T10:00:00.000Z', '2026-11-20 11:00 file'],
  ['image.png', png(), '1980-01-01T00:00:00.000Z', 'none'],
  ['image.png', png(), null, 'none'],
  ['image.png', png(), '2026-11-25T00:00:00.000Z', 'none'],
];

function dateOf([name, bytes, modified]: Picture) {
  return proposeDate({ exif: exifDate(bytes), name, modified, today });
}

describe('twenty pictures', () => {
  it.each([...twenty, ...edges])('%s', (...picture) => {
    const { date, parts } = dateOf(picture);
    const said = date === null ? 'none' : `${date.day} ${date.time ?? 'day'} ${date.from}`;
    expect(said).toBe(picture[3]);
    expect(parts.join('')).toBe(picture[0].normalize('NFC'));
  });

  it('are twenty', () => {
    expect(twenty).toHaveLength(20);
  });

  it('says of a WhatsApp day that it is WhatsApp’s', () => {
    expect(dateOf(['IMG-20261117-WA0004.jpg', jpeg(), copied, '']).date).toMatchObject({
      whatsapp: true,
    });
  });

  it('stand by day and hour, those without hour after them, those without date last', () => {
    const pieces: Capture[] = twenty.map((picture, at) => ({
      id: `picture-${String(at).padStart(10, '0')}`,
      kind: 'picture',
      type: 'image/png',
      blob: new Blob(),
      originalSha256: null,
      taken: false,
      ...dateOf(picture),
    }));
    const groups = dayGroups(pieces).map(({ day, pieces: of }) => [
      day,
      of.map((one) => one.date?.time ?? '?').join(' '),
    ]);
    expect(groups).toEqual([
      ['2025-11-03', '08:26 08:27 08:31'],
      ['2025-11-06', '18:42 18:50 18:50'],
      ['2025-11-17', '13:05 13:58 14:02 ?'],
      ['2025-11-18', '10:30 10:58 11:02'],
      ['2025-11-19', '14:02 14:02 14:02'],
      ['2025-11-20', '14:02'],
      [null, '? ? ?'],
    ]);
  });
});
