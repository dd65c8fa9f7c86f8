// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exposeModel, type ExposeModel } from '#core/report/expose-model.ts';
import { exposeHtml } from '#handover/expose-html.ts';
import words from '#locales/fr/report.json';
import { madeEntries } from '../core/report/made-entries.ts';

const hash = '3f9a07c1d2884e10b6c5519e70aa2f439e1c66d804b7f2a5c81d33905efa1b62';
const model = exposeModel({
  kid: 'k',
  ...madeEntries(true),
  code: 'A7K3-9F2Q-M4TX-0V8C',
  wholeHash: hash,
  demo: false,
  today: '2026-12-11',
});
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const textOf = (html: string) => parsed(html).body.textContent.replace(/\s+/g, ' ');

describe('the exposé', () => {
  const page = parsed(exposeHtml(model, [], words));
  const text = textOf(exposeHtml(model, [], words));

  test('is one page for nine attempts and four diligences', () => {
    expect(page.querySelectorAll('.page')).toHaveLength(1);
    expect(text).toContain('Page 1 sur 1');
  });

  test('says the count with its dates beside it', () => {
    expect(text).toContain('9 tentatives empêchées · 9 jours · 5 semaines');
    expect(text).toContain('Les 3, 6, 17, 24 et 26 novembre, 1er, 3, 8 et 10 décembre 2026.');
  });

  test('has a rule between weeks and none inside one', () => {
    expect([...page.querySelectorAll('tbody tr')].slice(0, 9).map((row) => row.className)).toEqual([
      '',
      '',
      'week',
      'week',
      '',
      'week',
      '',
      'week',
      '',
    ]);
  });

  test('draws a notch for each attempt, hidden from readers', () => {
    expect(page.querySelectorAll('.strip rect')).toHaveLength(10);
    expect(page.querySelector('.strip')?.getAttribute('aria-hidden')).toBe('true');
  });

  test('ends on the code, the whole hash in eight groups of eight, and how to check', () => {
    expect(text).toContain('A7K3-9F2Q-M4TX-0V8C');
    expect(text).toContain('3f9a07c1 d2884e10');
    expect(page.querySelectorAll('.end code')[1]?.innerHTML.split(/ |<br>/)).toEqual(
      hash.match(/.{8}/g),
    );
    expect(text).toContain('Ce fichier ne peut pas se juger lui-même.');
    expect(text).toMatch(/« ?Empêchée ?» signifie ?: terminée sur le message reproduit\./);
  });

  test('quotes nothing where the site said nothing', () => {
    expect(page.querySelectorAll('q')).toHaveLength(8);
    expect(text).toContain('Aucun mot relevé. Pas de réponse du serveur.');
  });

  test('has neither script, link, form nor anything to load', () => {
    expect(page.querySelectorAll('script, link, form, iframe, object, a, [src]')).toHaveLength(0);
    expect(exposeHtml(model, [], words)).not.toMatch(/url\(|@import|https?:/);
  });
});

test('leaves blanks to write on without ids', () => {
  const blank = exposeModel({
    kid: 'k',
    ...madeEntries(false),
    code: '',
    wholeHash: hash,
    demo: false,
    today: '2026-12-11',
  });
  expect(textOf(exposeHtml(blank, [], words))).toContain('Nom : ........................');
});

test('says EXEMPLE across each page of an example', () => {
  const page = parsed(
    exposeHtml(
      { ...model, demo: true },
      [{ piece: 1, name: 'x.png', dataUri: '', caption: '' }],
      words,
    ),
  );
  expect(page.querySelectorAll('.page > .demo')).toHaveLength(
    page.querySelectorAll('.page').length,
  );
});

test('puts at most ten rows on a page, and every row on one', () => {
  const line = model.attempts?.lines[0];
  const attempts = model.attempts;
  if (!line || !attempts) throw new Error('the model has attempts');
  const lines = Array.from({ length: 23 }, (_, index) => ({ ...line, number: index + 1 }));
  const page = parsed(exposeHtml({ ...model, attempts: { ...attempts, lines } }, [], words));
  const counts = [...page.querySelectorAll('.page')].map(
    (one) => one.querySelectorAll('td.n').length,
  );
  expect(Math.max(...counts)).toBeLessThanOrEqual(10);
  expect([...page.querySelectorAll('td.n')].map((one) => one.textContent.trim())).toEqual(
    lines.map((one) => String(one.number)),
  );
  expect(page.querySelectorAll('.end')).toHaveLength(1);
});

test('refuses a picture that is none', () => {
  const html = exposeHtml(
    model,
    [{ piece: 1, name: 'x.png', dataUri: 'data:image/svg+xml;base64,PHN2Zz4=', caption: '' }],
    words,
  );
  expect(parsed(html).querySelectorAll('img')).toHaveLength(0);
  const good = exposeHtml(
    model,
    [{ piece: 1, name: 'x.png', dataUri: 'data:image/jpeg;base64,AAAA', caption: '' }],
    words,
  );
  expect(parsed(good).querySelectorAll('img')).toHaveLength(1);
});

const evil = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='x",
    '</style><script>',
    '`${1}`',
    '\u202Egpj.exe',
    '\u2066a',
    '\ud800',
    'a\udc00b',
    '<!--',
    ']]>',
    '&lt;script&gt;',
    '{{n}}',
    '{{name}}',
    '\u0000',
    '\t',
    '</q></td></table>',
  ),
);

test('lets no text become anything but text', () => {
  const clean = parsed(exposeHtml(hostile(''), [], words)).querySelectorAll('*').length;
  fc.assert(
    fc.property(evil, (text) => {
      const html = exposeHtml(
        hostile(text),
        [{ piece: 1, name: text, dataUri: text, caption: text }],
        words,
      );
      expect(html).not.toMatch(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      expect(html.isWellFormed()).toBe(true);
      const page = parsed(html);
      expect(page.querySelectorAll('script, img, [onerror], [onload]')).toHaveLength(0);
      const pictures = page.querySelectorAll('.pictures, .pictures *').length;
      expect(page.querySelectorAll('*').length - pictures).toBe(clean);
    }),
    { numRuns: 100 },
  );
});

/** The model with one text in every place that a page, a person or a forged file fills. */
function hostile(text: string): ExposeModel {
  const attempts = model.attempts;
  if (!attempts) throw new Error('the model has attempts');
  return {
    ...model,
    toolVersion: text,
    person: { name: text, foreigner: text, request: text },
    permit: { title: text, until: '2027-02-15', prefecture: text },
    seal: { code: text, hash },
    attempts: {
      ...attempts,
      lines: attempts.lines.slice(0, 2).map((line) => ({
        ...line,
        purpose: null,
        procedure: text,
        said: { by: 'site' as const, words: text, cut: false },
      })),
    },
    diligences: [
      {
        day: '2026-11-12',
        time: text,
        channel: text,
        who: text,
        waited: text,
        ticket: text,
        answer: text,
        pieces: [],
      },
    ],
  };
}
