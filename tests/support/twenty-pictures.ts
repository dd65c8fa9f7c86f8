/** Twenty pictures as telephones, computers and applications write them, and the date that each bears: for values and for real browsers. */
import type { Exif } from '../handover/pictures/made-pictures.ts';

export type RealShapedPicture = {
  name: string;
  form: 'png' | 'jpeg' | 'webp';
  exif?: Exif;
  /** Date of the file; that of the copy, which is today, unless told. */
  modified?: string;
  /** Day, hour or `day`, and what says so; or `none`. */
  expected: string;
};

const shot = (original: string, offset?: string): Exif => ({
  original,
  ...(offset ? { offset } : {}),
});

export const twentyPictures: readonly RealShapedPicture[] = [
  { name: 'Screenshot_20251103-082611.png', form: 'png', expected: '2025-11-03 08:26 name' },
  {
    name: 'Screenshot_2025-11-03-08-27-40-123_com.android.chrome.jpg',
    form: 'jpeg',
    expected: '2025-11-03 08:27 name',
  },
  {
    name: 'Screenshot_20251103_083159_Firefox.jpg',
    form: 'jpeg',
    expected: '2025-11-03 08:31 name',
  },
  {
    name: 'IMG_20251106_184211.jpg',
    form: 'jpeg',
    exif: shot('2025:11:06 18:42:11'),
    expected: '2025-11-06 18:42 exif',
  },
  { name: 'PXL_20251106_175011123.jpg', form: 'jpeg', expected: '2025-11-06 18:50 name' },
  {
    name: 'PXL_20251106_175011124.jpg',
    form: 'jpeg',
    exif: shot('2025:11:06 18:50:11', '+01:00'),
    expected: '2025-11-06 18:50 exif',
  },
  {
    name: 'DSC_0412.jpg',
    form: 'jpeg',
    exif: shot('2025:11:17 13:58:02'),
    expected: '2025-11-17 13:58 exif',
  },
  {
    name: 'DSC_0413.jpg',
    form: 'jpeg',
    exif: { ...shot('2025:11:17 12:05:00', '+00:00'), order: 'big' },
    expected: '2025-11-17 13:05 exif',
  },
  { name: 'IMG_1234.PNG', form: 'png', expected: 'none' },
  {
    name: 'IMG_1235.PNG',
    form: 'png',
    exif: shot('2025:11:18 10:58:00', '+01:00'),
    expected: '2025-11-18 10:58 exif',
  },
  { name: 'Photo 18-11-2025 11 02 11.jpg', form: 'jpeg', expected: '2025-11-18 11:02 name' },
  { name: 'Capture d’écran 2025-11-19 140211.png', form: 'png', expected: '2025-11-19 14:02 name' },
  { name: 'Capture d’écran (12).png', form: 'png', expected: 'none' },
  {
    name: 'Capture d’écran 2025-11-19 à 14.02.12.png'.normalize('NFD'),
    form: 'png',
    expected: '2025-11-19 14:02 name',
  },
  {
    name: 'Screenshot 2025-11-19 at 2.02.13\u202FPM.png',
    form: 'png',
    expected: '2025-11-19 14:02 name',
  },
  { name: 'IMG-20251117-WA0004.jpg', form: 'jpeg', expected: '2025-11-17 day name' },
  {
    name: 'WhatsApp Image 2025-11-17 at 14.02.11.jpeg',
    form: 'jpeg',
    expected: '2025-11-17 14:02 name',
  },
  { name: 'signal-2025-11-20-140211.jpg', form: 'jpeg', expected: '2025-11-20 14:02 name' },
  {
    name: 'scan0001.jpg',
    form: 'jpeg',
    exif: { modified: '2025:11:02 08:00:00' },
    modified: '2025-11-18T09:30:00.000Z',
    expected: '2025-11-18 10:30 file',
  },
  { name: 'image0.webp', form: 'webp', exif: shot('0000:00:00 00:00:00'), expected: 'none' },
];
