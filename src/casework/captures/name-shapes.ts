/**
 * The shapes of file names that a device or an application makes, each with the date it means. Only these: the name
 * that a person or a portal gave bears a date of unknown meaning, and fills nothing.
 */

/** Words with which a device starts the name of a picture of its own, in the languages met at a permanence. */
const device = [
  'screen ?shot',
  "capture(?: d[’'ʼ ]?(?:é|e)cran)?",
  'captura(?: de (?:pantalla|tela|ecr(?:ã|a)))?',
  'bildschirmfoto',
  'schermata',
  'ekran g(?:ö|o)r(?:ü|u)nt(?:ü|u)s(?:ü|u)',
  'снимок экрана',
  'знімок екрана',
  'لقطة(?: ال)? ?شاشة',
  'img',
  'mvimg',
  'pxl',
  'dsc',
  'photo',
  'signal',
  'annotation',
  'whatsapp image',
  'image whatsapp',
].join('|');

/** What may stand between the maker's word and the date: `_`, ` from `, ` de `. */
const start = `^(?:(?:${device})\\D{0,8})`;
const compactDay = '(?<year>\\d{4})(?<month>\\d\\d)(?<day>\\d\\d)';
const splitDay = '(?<year>\\d{4})[-_.](?<month>\\d\\d)[-_.](?<day>\\d\\d)';
const end = '(?![0-9])';

export type NameShape = {
  pattern: RegExp;
  /** `whatsapp`: the day, or moment, at which WhatsApp sent the picture on, not the one it was taken at. */
  by: 'device' | 'whatsapp';
  /** The camera of Pixel telephones names its pictures (`PXL_…`) in UTC; nobody else does. */
  utc?: true;
};

const shape = (source: string, rest: Omit<NameShape, 'pattern'>): NameShape => ({
  pattern: new RegExp(source, 'diu'),
  ...rest,
});

const compact = `(?<mark>${compactDay}[-_ ](?<hour>\\d\\d)(?<minute>\\d\\d)(?<second>\\d\\d)(?:\\d{3})?)${end}`;
const split = `(?<mark>${splitDay}\\D{1,8}(?<hour>\\d{1,2})(?<gap>[-_.: ]?)(?<minute>\\d\\d)\\k<gap>(?<second>\\d\\d)(?:\\s?(?<half>[ap])\\.?\\s?m\\b)?)${end}(?=(?<word>\\s?\\p{L})?)`;

/** The first that fits decides. */
export const nameShapes: readonly NameShape[] = [
  shape(`^(?:IMG|VID|DOC|AUD|PTT|STK)-(?<mark>${compactDay})-WA\\d+`, { by: 'whatsapp' }),
  shape(`^(?:WhatsApp Image|Image WhatsApp)\\D{1,4}${split}`, { by: 'whatsapp' }),
  shape(`^PXL_${compact}`, { by: 'device', utc: true }),
  shape(`(?:${start}|^)${compact}`, { by: 'device' }),
  shape(`(?:${start}|^)${split}`, { by: 'device' }),
  shape(
    `^Photo (?<mark>(?<day>\\d\\d)-(?<month>\\d\\d)-(?<year>\\d{4}),? (?<hour>\\d\\d)(?<gap>[ .])(?<minute>\\d\\d)\\k<gap>(?<second>\\d\\d))${end}`,
    { by: 'device' },
  ),
  shape(`${start}(?<mark>${compactDay})(?![-_ ]?[0-9])`, { by: 'device' }),
  shape(`${start}(?<mark>${splitDay})(?!\\D{0,8}[0-9])`, { by: 'device' }),
];
