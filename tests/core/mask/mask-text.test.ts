import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskText } from '#core/mask/mask-text.ts';

const amina = { names: ['Amina EXEMPLE'] };
const nobody = { names: [] };
const nbsp = '\u00a0';

describe('numbers', () => {
  test.each([
    ['N° étranger 9999999999', 'N° étranger [n° 10]'],
    ['N° 9999 999 999.', 'N° [n° 10].'],
    [`N° 99${nbsp}99${nbsp}99${nbsp}99${nbsp}99`, 'N° [n° 10]'],
    ['N° 99.99.99.99.99', 'N° [n° 10]'],
    ['N° 99\u200b999\u200b99999', 'N° [n° 10]'],
    ['N° ９９９９９９９９９９', 'N° [n° 10]'],
    ['رقم ٩٩٩٩٩٩٩٩٩٩', 'رقم [n° 10]'],
    ['demande 7701202311230000001', 'demande [n° 19]'],
    ['demande 7701 20231123 0000001', 'demande [n° 19]'],
    ['7701202311230000001 9999999999', '[n° 19] [n° 10]'],
    ['7701202311230000001\t9999999999', '[n° 19]\t[n° 10]'],
    ['identifiant 0600000001', 'identifiant [n° 10]'],
    [
      'CONFIRMATION_DEMANDE_TITRE_SEJOUR_9999999999_20231123.pdf',
      'CONFIRMATION_DEMANDE_TITRE_SEJOUR_[n° 10]_20231123.pdf',
    ],
  ])('masks %j', (text, masked) => {
    expect(maskText(text, nobody)).toBe(masked);
  });

  test.each([
    'SIRET 36252187900034',
    'SIRET 362 521 879 00034',
    'le 20261124',
    'le 24.11.2026 10.30',
    'le 24-11-2026 18:02',
    'Demande envoyée : le 23/11/2023 à 09:57',
    'Attestation_prolongation_instruction_15-09-2026.pdf',
    'Timbre 1234567890123456',
    '10 Mo par fichier, 4 fichiers',
    '615€ / mois',
  ])('leaves %j', (text) => {
    expect(maskText(text, amina)).toBe(text);
  });
});

describe('telephones', () => {
  test.each([
    ['06 12 34 56 78', '[téléphone]'],
    ['Tél. 0612345678', 'Tél. [téléphone]'],
    ['06.12.34.56.78', '[téléphone]'],
    [`06${nbsp}12${nbsp}34${nbsp}56${nbsp}78`, '[téléphone]'],
    ['+33 6 12 34 56 78', '[téléphone]'],
    ['+33 (0)6 12 34 56 78', '[téléphone]'],
    ['00212 612 345 678', '[téléphone]'],
    ['06/12/34/56/78', '[téléphone]'],
  ])('masks %j', (text, masked) => {
    expect(maskText(text, nobody)).toBe(masked);
  });

  test.each([
    'Appelez le 0 806 001 620.',
    'Appelez le 0806001620.',
    `0${nbsp}806${nbsp}001${nbsp}620`,
    '08 06 00 16 20',
    'Le 34 00 ou le 3939, le 15, le 17, le 18 et le 112.',
  ])('leaves the public %j', (text) => {
    expect(maskText(text, amina)).toBe(text);
  });
});

describe('birth dates', () => {
  test.each([
    ['née le 01/01/1990', 'née le [naissance]'],
    ['Né(e) le : 1er janvier 1990.', 'Né(e) le : [naissance].'],
    ['Date de naissance\n01-01-1990', 'Date de naissance\n[naissance]'],
    ['née à Oran, le 1 janvier 1990', 'née à Oran, le [naissance]'],
    ['born on January 1, 1990', 'born on [naissance]'],
    ['Date of birth: 1990-01-01', 'Date of birth: [naissance]'],
    ['出生日期：1990年01月01日', '出生日期：[naissance]'],
    ['ne\u0301e le 01/01/1990', 'ne\u0301e le [naissance]'],
    ['NÉE LE 01/01/1990 et', 'NÉE LE [naissance] et'],
    ['née le ０１/０１/１９９０', 'née le [naissance]'],
  ])('masks the date of %j', (text, masked) => {
    expect(maskText(text, nobody)).toBe(masked);
  });

  test.each([
    'Demande déposée le 01/01/1990',
    'La journée du 3 novembre',
    'année 2026',
    'Terminé le 03/11/2026',
  ])('leaves %j', (text) => {
    expect(maskText(text, amina)).toBe(text);
  });
});

describe('addresses and secrets', () => {
  test.each([
    ['écrire à amina.exemple+anef@mail.example.org.', 'écrire à [courriel].'],
    ['9999999999@exemple.fr', '[courriel]'],
    ['a＠exemple.fr', '[courriel]'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc-def_123', '[jeton]'],
    ['id 123e4567-e89b-12d3-a456-426614174000', 'id [jeton]'],
    ['0123456789abcdef0123456789abcdef', '[jeton]'],
    ['/#state=abc&code=Zz9&x=1', '/#state=[jeton]&code=[jeton]&x=1'],
    ['?session_code=q1&tab_id=T2', '?session_code=[jeton]&tab_id=[jeton]'],
    ['clé q7Rt2_XvB9aLm3-PzK8wYc5Ud1Eo', 'clé [jeton]'],
  ])('masks %j', (text, masked) => {
    expect(maskText(text, nobody)).toBe(masked);
  });

  test('leaves a status that is worded as a code', () => {
    expect(maskText('erreur code=503', nobody)).toBe('erreur code=503');
  });
});

describe('the holder', () => {
  test.each([
    ['Amina EXEMPLE', '[nom]'],
    ['EXEMPLE Amina', '[nom]'],
    ['exemple, amina', '[nom]'],
    ['AMINA EXEMPLE', '[nom]'],
    ['Attestation_Amina_EXEMPLE.pdf', 'Attestation_[nom].pdf'],
    ['Bonjour Amina !', 'Bonjour [nom] !'],
    ['Mme EXEMPLE', 'Mme [nom]'],
    ['par exemple', 'par exemple'],
    ['Saminata', 'Saminata'],
  ])('of %j stays %j', (text, masked) => {
    expect(maskText(text, amina)).toBe(masked);
  });

  test.each([
    ['Jean-Pierre N’DIAYE', 'jean pierre n diaye', '[nom]'],
    ['Hélène ÉTÉ', 'HELENE ETE', '[nom]'],
    ['Hélène ÉTÉ', 'He\u0301le\u0300ne', '[nom]'],
    ['Hélène ÉTÉ', 'en été', 'en été'],
    ['Amina Fatima EXEMPLE', 'EXEMPLE AMINA', '[nom]'],
    ['DO LE', 'Le site', 'Le site'],
    ['BA DO', 'BA et DO', 'BA et DO'],
    ['BA DO', 'Mme BA DO', 'Mme [nom]'],
    ['Rose PETIT', 'un petit titre rose', 'un petit titre rose'],
    ['王小明', '您好王小明', '您好[nom]'],
  ])('named %j in %j', (name, text, masked) => {
    expect(maskText(text, { names: [name] })).toBe(masked);
  });
});

describe('the cut', () => {
  test('stands at 8 kB of UTF-8 on a code point', () => {
    const masked = maskText('é😀'.repeat(5000), nobody);
    expect(masked.endsWith('[coupé]')).toBe(true);
    expect(new TextEncoder().encode(masked).length).toBeLessThanOrEqual(8192);
    expect(masked.isWellFormed()).toBe(true);
  });

  test('leaves a text of exactly 8192 bytes', () => {
    const text = 'a b '.repeat(2048);
    expect(maskText(text, nobody)).toBe(text);
  });

  test('lets no half of a number stand', () => {
    for (let length = 8170; length < 8200; length += 1) {
      expect(
        maskText(`${'ab '.repeat(3000).slice(0, length)} 9999999999 et la suite`, nobody),
      ).not.toMatch(/\d{3}/);
    }
  });

  test('does not read 10 MB to keep 8 kB', () => {
    const evil = [
      '9 '.repeat(5e6),
      'a@'.repeat(5e6),
      'née le '.repeat(1.4e6),
      'eyJ'.repeat(3e6),
      '-_'.repeat(5e6),
    ];
    for (const text of evil) expect(maskText(text, amina).length).toBeLessThanOrEqual(8192);
  });
});

test('leaves lone surrogates as they are', () => {
  expect(maskText('a\ud800b 9999999999 \udc00', nobody)).toBe('a\ud800b [n° 10] \udc00');
});

const around = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '',
    ' ',
    '\n',
    'le ',
    ' : ',
    '(',
    '/',
    '_',
    '"',
    '12 ',
    ' 2026',
    ' 24/11/2026 ',
    '\u200f',
    '\ud800',
  ),
);
const digitsOf = (count: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count })
    .map((all) => all.join(''));
const separated = (digits: fc.Arbitrary<string>) =>
  fc
    .tuple(
      digits,
      fc.constantFrom('', ' ', '.', nbsp, '\u202f', '-', '\u200b'),
      fc.integer({ min: 1, max: 5 }),
    )
    .map(([text, separator, size]) =>
      (text.match(new RegExp(`\\d{1,${size}}`, 'g')) ?? []).join(separator),
    );
const base64url = fc
  .uint8Array({ minLength: 24, maxLength: 60 })
  .map((bytes) => Buffer.from(bytes).toString('base64url'))
  // Thirty-two times the same byte is no secret, and looks like none.
  .filter((token) => new Set(token).size > 12);
const canaries = fc.oneof(
  separated(digitsOf(10)).map((canary) => ({ canary, glue: /[\p{Nd}\p{M}]/u })),
  separated(digitsOf(19)).map((canary) => ({ canary, glue: /[\p{Nd}\p{M}]/u })),
  base64url.map((canary) => ({ canary, glue: /[\p{L}\p{N}\p{M}]/u })),
  fc.emailAddress().map((canary) => ({ canary, glue: /[\p{L}\p{N}\p{M}]/u })),
  fc.constantFrom('Amina EXEMPLE', 'exemple amina', 'EXEMPLE, Amina', 'Amina').map((canary) => ({
    canary,
    glue: /[\p{L}\p{N}\p{M}]/u,
  })),
);
const visible = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
/** Glued to a longer number or word, a canary is another number or word. */
const bare = (text: string, glue: RegExp) =>
  [...text].filter((one) => !glue.test(one.normalize('NFKD'))).join('');

test('lets no canary survive, whatever stands around it', () => {
  fc.assert(
    fc.property(around, canaries, around, (before, { canary, glue }, after) => {
      // Digits that a separator ties to a number lengthen it; here the neighbours are not digits.
      const text = `${bare(before, glue)} ${canary} ${bare(after, glue)}`;
      expect(visible(maskText(text, amina))).not.toContain(visible(canary));
    }),
    { numRuns: 1000 },
  );
});

test('changes nothing the second time', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          around,
          canaries.map((one) => one.canary),
        ),
        { maxLength: 8 },
      ),
      (parts) => {
        const once = maskText(parts.join(''), amina);
        expect(maskText(once, amina)).toBe(once);
      },
    ),
    { numRuns: 1000 },
  );
});

/** Numbers side by side may together be ten digits: what could be a foreigner number is rather masked than told. */
test('masks numbers side by side that together have ten digits', () => {
  expect(maskText('503 503 1231 €', amina)).toBe('[n° 10] €');
});

/** The words, but no number right after a number. */
function withoutSeries(words: readonly string[]): string[] {
  const apart: string[] = [];
  for (const word of words)
    if (!(/\d$/.test(apart.at(-1) ?? '') && /^\d/.test(word))) apart.push(word);
  return apart;
}

test('leaves a text without anything identifying to the letter', () => {
  const word = fc.constantFrom(
    'Votre',
    'demande',
    'a',
    'bien',
    'été',
    'enregistrée.',
    'Étape',
    '5',
    'le',
    '24/11/2026',
    'à',
    '09:57',
    '«',
    '»',
    'Erreur',
    '503',
    'par exemple',
    '您好',
    'طلبك',
    '10 Mo',
    'n° 3',
    '1231 €',
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 60 }),
      fc.constantFrom(' ', '\n', ` ${nbsp}`),
      (words, glue) => {
        const text = withoutSeries(words).join(glue);
        expect(maskText(text, amina)).toBe(text);
      },
    ),
    { numRuns: 1000 },
  );
});
