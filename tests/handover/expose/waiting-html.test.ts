// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { exposeModel } from '#core/report/expose-model.ts';
import { exposeBody, exposeHtml } from '#handover/expose-html.ts';
import words from '#locales/fr/report.json';
import { waitingEntries } from '../../core/report/waiting-entries.ts';

const input = {
  kid: 'k',
  ...waitingEntries(),
  code: 'A7K3-9F2Q-M4TX-0V8C',
  wholeHash: 'ab'.repeat(32),
  demo: false,
  today: '2026-11-24',
};
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const textOf = (page: Document) =>
  page.body.textContent.replaceAll('\u00A0', ' ').replace(/\s+/g, ' ');

describe('the exposé of a request that is waited for', () => {
  const page = parsed(exposeHtml(exposeModel(input), [], words));
  const text = textOf(page);

  test('is one page, as picture 29', () => {
    expect(page.querySelectorAll('.page')).toHaveLength(1);
  });

  test('says what is waited for in sentences of its own, outside the site’s quotes', () => {
    expect(text).toContain(
      'Demande déposée le 7 septembre 2026. Vue en cours, sans nouvelle attestation, à 9 dates, du 21 septembre 2026 au 24 novembre 2026. 2 rappels.',
    );
    expect(page.querySelector('.waits q')).toBeNull();
  });

  test('lists papers, dates seen with a hanging tick, and reminders', () => {
    expect(text).toContain('Titre de séjour, Vie privée et familiale');
    expect(text).toContain('du 14 novembre 2026 au 15 décembre 2026');
    expect(page.querySelectorAll('.seen .tick')).toHaveLength(9);
    expect(text).toContain('« Instruction en cours »');
    expect(text).toContain('Préfecture du Rhône, formulaire de contact');
  });

  test('counts no attempt, no week and no day that is left', () => {
    expect(text).not.toMatch(/tentative|semaines ·|jours · |dans \d+ jours/);
  });

  test('draws the days as shapes, hidden from readers, without style attributes', () => {
    expect(page.querySelector('.days')?.getAttribute('aria-hidden')).toBe('true');
    expect(page.querySelectorAll('.days .hollow').length).toBeGreaterThan(2);
    expect(page.querySelectorAll('[style]')).toHaveLength(0);
  });
});

describe('a reader’s print', () => {
  const reader = {
    number: '01',
    accountPiece: '2-1',
    files: [{ said: 'Fichier intact <b>.', code: 'AAAA', hash: 'a'.repeat(64) }],
    limits: 'Ce verdict ne prouve pas tout.',
  };
  const page = parsed(exposeBody(exposeModel({ ...input, reader }), [], words));

  test('bears its number, its account piece, the verdict and its limits, escaped', () => {
    expect(page.querySelector('.box')?.textContent).toBe('Pièce n° 01');
    expect(page.querySelector('.who')?.textContent).toContain('Compte à son nom : pièce 2-1.');
    expect(page.querySelector('.end b')?.textContent).toBe('Fichier intact <b>.');
    expect(textOf(page)).not.toContain('Ce fichier ne peut pas se juger');
    expect([...page.querySelectorAll('.end code')].map((one) => one.textContent)[0]).toBe('AAAA');
  });

  test('of several files says each with its own code and hash, and no other', () => {
    const [first] = reader.files;
    if (!first) throw new Error('a file');
    const files = [first, { said: 'Fichier altéré.', code: 'BBBB', hash: 'b'.repeat(64) }];
    const two = parsed(
      exposeBody(exposeModel({ ...input, reader: { ...reader, files } }), [], words),
    );
    const lines = [...two.querySelectorAll('.end .file')].map((one) => one.textContent);
    expect(lines.map((line) => /AAAA|BBBB/.exec(line)?.[0])).toEqual(['AAAA', 'BBBB']);
    expect(lines[1]).toContain('Fichier altéré.');
    expect(lines[1]).toContain('bbbbbbbb bbbbbbbb');
    expect(two.querySelectorAll('.end code')).toHaveLength(0);
  });
});
