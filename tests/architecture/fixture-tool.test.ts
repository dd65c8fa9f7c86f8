// @vitest-environment jsdom
/** What a saved page loses on its way into a fixture, and what it keeps. */
import { describe, expect, it } from 'vitest';
import { bareAddress, freezePage } from '../tools/fixture/freeze-page.ts';
import { scrubber } from '../tools/fixture/scrub-words.ts';

describe('words', () => {
  const scrub = scrubber(['DIALLO Aminata']);

  it.each([
    ['Bonjour Aminata DIALLO', 'Bonjour Fatou CAMARA'],
    ['diallo.pdf', 'CAMARA.pdf'],
    ['DIALLONI', 'DIALLONI'],
    ['aminata@example.com', 'personne@example.org'],
    ['06 12 34 56 78 ou 0 806 001 620', '06 00 00 00 00 ou 0 806 001 620'],
    ['Date de naissance : 02/03/1991', 'Date de naissance : 01/01/1990'],
    ['Fin de validité : 02/03/2027', 'Fin de validité : 02/03/2027'],
    ['eyJhbGciOiJIUzI1NiJ9.abc.def', 'JETON'],
  ])('%s', (words, scrubbed) => {
    expect(scrub(words)).toBe(scrubbed);
  });

  it('keep how long a number is, and which two are the same', () => {
    const again = scrubber([]);
    const [first, second, third] = [
      '7701202611030000012',
      '7701202611030000013',
      '7701202611030000012',
    ].map(again);
    expect(first).toMatch(/^\d{19}$/);
    expect(first).not.toBe('7701202611030000012');
    expect([first === third, first === second]).toEqual([true, false]);
    expect(again('7700000012')).toMatch(/^99\d{8}$/);
  });
});

describe('the page', () => {
  it('keeps roles and what is hidden, and nothing that was typed, linked or run', () => {
    const document = new DOMParser().parseFromString(
      `<html lang="fr"><head><title>T</title><script>1</script><style>p{}</style></head><body data-x="secret">
       <!-- secret --><p role="alert" class="a" onclick="x" style="color:red">Mot</p><p style="display:none">Caché</p>
       <input value="secret" disabled><textarea>secret</textarea><select><option>secret</option></select>
       <a href="/a?code=secret#/b;token=secret">lien</a></body></html>`,
      'text/html',
    );
    const frozen = freezePage(document, (text) => text);
    expect(frozen).not.toMatch(/secret|script|style>|color|onclick/);
    expect(frozen).toContain('<p role="alert" class="a">Mot</p>');
    expect(frozen).toContain('<p style="display: none">Caché</p>');
    expect(frozen).toContain('<a href="/a#/b">lien</a>');
    expect(frozen).toContain('<input disabled="">');
  });

  it.each([
    ['https://a.fr/b?x=1#/c?token=s', 'https://a.fr/b#/c'],
    ['https://a.fr/b#state=s&code=s', 'https://a.fr/b'],
    ['https://a.fr/usagers/#/d', 'https://a.fr/usagers/#/d'],
  ])('its address %s becomes %s', (address, bare) => {
    expect(bareAddress(address)).toBe(bare);
  });
});
