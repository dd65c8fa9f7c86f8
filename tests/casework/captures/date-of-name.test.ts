import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfName, firstDay } from '#casework/captures/date-of-name.ts';

const today = '2026-11-24';
const day = '2026-11-03';

/** Name, local time or null where only the day is known, the part that says so. */
const dated = [
  ['Screenshot_20261103-140211.png', '14:02', '20261103-140211'],
  ['Screenshot_20261103-140211_Chrome.jpg', '14:02', '20261103-140211'],
  ['Screenshot_20261103_140211_com.android.chrome.jpg', '14:02', '20261103_140211'],
  ['Screenshot_2026-11-03-14-02-11-123_com.app.jpg', '14:02', '2026-11-03-14-02-11'],
  ['Screenshot_2026-11-03-14-02-11-12_40deb401b9ffe8e1df2f1cc5ba480b12.jpg', '14:02', null],
  ['IMG_20261103_140211.jpg', '14:02', '20261103_140211'],
  ['IMG_20261103_140211_123.jpg', '14:02', '20261103_140211'],
  ['IMG_20261103_140211 (1).jpg', '14:02', '20261103_140211'],
  ['20261103_140211.jpg', '14:02', '20261103_140211'],
  ['Photo 03-11-2026 14 02 11.jpg', '14:02', '03-11-2026 14 02 11'],
  ["Capture d'écran 2026-11-03 140211.png", '14:02', '2026-11-03 140211'],
  ['Capture d’écran 2026-11-03 140211 (2).png', '14:02', '2026-11-03 140211'],
  ['Screenshot 2026-11-03 140211.png', '14:02', '2026-11-03 140211'],
  ['Capture d’écran 2026-11-03 à 14.02.11.png', '14:02', '2026-11-03 à 14.02.11'],
  ['Capture d’écran 2026-11-03 à 14.02.11.png'.normalize('NFD'), '14:02', '2026-11-03 à 14.02.11'],
  ['Screenshot 2026-11-03 at 2.02.11 PM.png', '14:02', '2026-11-03 at 2.02.11 PM'],
  ['Screenshot 2026-11-03 at 2.02.11\u202FPM.png', '14:02', '2026-11-03 at 2.02.11\u202FPM'],
  ['Screenshot 2026-11-03 at 12.02.11\u202FAM.png', '00:02', null],
  ['Screenshot from 2026-11-03 14-02-11.png', '14:02', '2026-11-03 14-02-11'],
  ['Capture d’écran du 2026-11-03 14-02-11.png', '14:02', '2026-11-03 14-02-11'],
  ['لقطة شاشة 2026-11-03 140211.png', '14:02', '2026-11-03 140211'],
  ['Знімок екрана 2026-11-03 о 14.02.11.png', '14:02', '2026-11-03 о 14.02.11'],
  ['WhatsApp Image 2026-11-03 at 14.02.11.jpeg', '14:02', '2026-11-03 at 14.02.11'],
  ['WhatsApp Image 2026-11-03 at 14.02.11 (1).jpeg', '14:02', '2026-11-03 at 14.02.11'],
  ['Image WhatsApp 2026-11-03 à 14.02.11_4f2a.jpg', '14:02', '2026-11-03 à 14.02.11'],
  ['لقطة الشاشة 2026-11-03 في 2.02.11 م.png', null, '2026-11-03 في 2.02.11'],
  ['Captura de pantalla 2026-11-03 a las 2.02.11.png', '02:02', '2026-11-03 a las 2.02.11'],
  ['IMG-20261103-WA0004.jpg', null, '20261103'],
  ['DOC-20261103-WA0001.pdf', null, '20261103'],
  ['signal-2026-11-03-140211.jpg', '14:02', '2026-11-03-140211'],
  ['signal-2026-11-03-14-02-11-123.jpg', '14:02', '2026-11-03-14-02-11'],
  ['photo_2026-11-03_14-02-11.jpg', '14:02', '2026-11-03_14-02-11'],
  ['Screenshot_20261103.png', null, '20261103'],
  ["Capture d'écran 2026-11-03.png", null, '2026-11-03'],
] as const;

const undated = [
  'IMG_1234.PNG',
  'Capture d’écran (12).png',
  'image0.png',
  'DSC_0413.jpg',
  'scan0001.jpg',
  'photo_5843219876_y.jpg',
  'received_1234567890123456.jpeg',
  'FB_IMG_1762170131000.jpg',
  // Names that a portal or a person gave: a date of unknown meaning.
  'attestation_20261115.pdf',
  'attestation-2026-11-03_140211.pdf',
  'Lettre 2026-11-03.pdf',
  '9103000000.png',
  '',
  // Dates that cannot be.
  'Screenshot_20261132-140211.png',
  'Screenshot_20261303-140211.png',
  'Screenshot_20260230-140211.png',
  'Screenshot_20261103-250211.png',
  'Screenshot_20261103-146011.png',
  'Screenshot_20261125-140211.png',
  'Screenshot_20181231-140211.png',
  'IMG-20261303-WA0004.jpg',
  'Photo 11-31-2026 14 02 11.jpg',
  'Screenshot 2026-11-03 at 14.02.11 PM.png',
  'Screenshot 2026-11-03 90211.png',
  'Screenshot_202611031-140211.png',
];

describe('the date of a file name', () => {
  it.each(dated)('%s: %s', (name, time, mark) => {
    const found = dateOfName(name, today);
    expect(found).toMatchObject({ day, time });
    if (mark !== null) expect(found?.parts[1]).toBe(mark);
    expect(found?.parts.join('')).toBe(name.normalize('NFC'));
  });

  it.each(undated)('%j has none', (name) => {
    expect(dateOfName(name, today)).toBeNull();
  });

  it('says when it is WhatsApp that dates', () => {
    expect(dateOfName('IMG-20261103-WA0004.jpg', today)?.by).toBe('whatsapp');
    expect(dateOfName('WhatsApp Image 2026-11-03 at 14.02.11.jpeg', today)?.by).toBe('whatsapp');
    expect(dateOfName('IMG_20261103_140211.jpg', today)?.by).toBe('device');
  });

  it('reads names of the Pixel camera as UTC, and its screenshots as local', () => {
    expect(dateOfName('PXL_20261103_130211123.jpg', today)).toMatchObject({ day, time: '14:02' });
    expect(dateOfName('PXL_20260703_223011123.MP.jpg', today)).toMatchObject({
      day: '2026-07-04',
      time: '00:30',
    });
  });

  it('keeps the day alone where Paris skipped the hour', () => {
    expect(dateOfName('Screenshot_20260329-023000.png', today)).toMatchObject({
      day: '2026-03-29',
      time: null,
    });
  });

  it('keeps the hour that came twice as it was written', () => {
    expect(dateOfName('Screenshot_20261025-023000.png', today)).toMatchObject({
      day: '2026-10-25',
      time: '02:30',
    });
  });

  it('believes today, not tomorrow', () => {
    expect(dateOfName('Screenshot_20261124-000001.png', today)?.day).toBe(today);
    expect(dateOfName('Screenshot_20261125-000001.png', today)).toBeNull();
  });
});

describe('any name', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789-_. ') });
  const likely = fc
    .tuple(fc.constantFrom('Screenshot_', 'IMG-', 'PXL_', 'Photo ', 'signal-', ''), digits)
    .map(([maker, rest]) => `${maker}${rest}.jpg`);

  it('never throws, and gives no date outside 2019 to today', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), likely), (name) => {
        const found = dateOfName(name, today);
        if (found === null) return;
        expect(found.day >= firstDay && found.day <= today).toBe(true);
        expect(found.time ?? '00:00').toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
        expect(found.parts.join('')).toBe(name.normalize('NFC'));
      }),
    );
  });

  it('of a device gives back its minute', () => {
    const instant = fc.date({
      min: new Date('2019-01-02'),
      max: new Date('2026-11-23'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, (at) => {
        const [ymd = '', hms = ''] = at.toISOString().split('T');
        const name = `Screenshot_${ymd.replaceAll('-', '')}-${hms.slice(0, 8).replaceAll(':', '')}.png`;
        const found = dateOfName(name, today);
        expect(found?.day).toBe(ymd);
        expect([hms.slice(0, 5), null]).toContain(found?.time);
      }),
    );
  });
});
