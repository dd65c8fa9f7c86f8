// @vitest-environment jsdom
/** Where identifying text stands in a photo: found by its words, told only as rectangles of the picture. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { regionsOf } from '#observe/regions.ts';

/** jsdom has no layout: each stretch stands at 10 px a character, on one line of 20 px, 100 px from the left. */
let lines = 1;
let from = 0;
const asked: string[] = [];
beforeEach(() => {
  lines = 1;
  from = 100;
  asked.length = 0;
  Object.defineProperty(window, 'devicePixelRatio', { value: 2, configurable: true });
  Range.prototype.getClientRects = function rects(this: Range) {
    asked.push(this.toString());
    const { startOffset, endOffset } = this;
    const rect = new DOMRect(from + startOffset * 10, 50, (endOffset - startOffset) * 10, 20);
    return Object.assign(
      Array.from({ length: lines }, () => rect),
      { item: () => rect },
    );
  };
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

function page(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
}

const found = (html: string, names: string[] = []): string[] => {
  page(html);
  regionsOf(window, names);
  return asked;
};

describe('identifying text', () => {
  it.each([
    { html: '<p>Numéro 7503123456.</p>', texts: ['7503123456'] },
    { html: '<p>n° 75 03 12 34 56</p>', texts: ['75 03 12 34 56'] },
    { html: '<p>Demande 7503202609070000123</p>', texts: ['7503202609070000123'] },
    { html: '<p>06 12 34 56 78, +33612345678</p>', texts: ['06 12 34 56 78', '+33612345678'] },
    { html: '<p>Écrire à a.diallo@example.org.</p>', texts: ['a.diallo@example.org'] },
    { html: '<p>Le 24/11/2026 14:05:02, étape 3</p>', texts: [] },
    { html: '<p>Le 24/11/2026 1405 1234</p>', texts: [] },
    { html: '<textarea>7503123456</textarea><script>7503123456</script>', texts: [] },
  ])('in $html: $texts', ({ html, texts }) => {
    expect(found(html)).toEqual(texts);
  });

  it('is the holder’s name in either order and any case', () => {
    const html = '<a>DIALLO  Aminata</a><p>Bonjour aminata diallo</p><p>Diallo</p>';
    expect(found(html, ['DIALLO Aminata'])).toEqual(['DIALLO  Aminata', 'aminata diallo']);
  });

  it('is no pattern, whatever the menu says', () => {
    expect(found('<p>aaaa bbb</p>', ['(.*) a+'])).toEqual([]);
    expect(found('<p>N’DIAYE (Élise)</p>', ['N’DIAYE (Élise)'])).toEqual(['N’DIAYE (Élise)']);
  });
});

it('is looked for whatever the name is', () => {
  page('<p>7503123456</p>');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(regionsOf(window, [name]).length).toBeGreaterThan(0);
    }),
  );
});

describe('a region', () => {
  it('is in pixels of the picture', () => {
    page('<p>n° 7503123456</p>');
    expect(regionsOf(window, [])).toEqual([{ x: 260, y: 100, width: 200, height: 40 }]);
  });

  it('holds nothing beyond the window', () => {
    from = window.innerWidth - 30;
    page('<p>7503123456</p>');
    expect(regionsOf(window, [])).toMatchObject([{ width: 60 }]);
    from = window.innerWidth;
    expect(regionsOf(window, [])).toEqual([]);
  });

  it('is one of at most sixty', () => {
    page(Array.from({ length: 100 }, () => '<p>7503123456</p>').join(''));
    expect(regionsOf(window, [])).toHaveLength(60);
    expect(asked).toHaveLength(60);
    lines = 100;
    expect(regionsOf(window, [])).toHaveLength(60);
  });
});
