// @vitest-environment jsdom
/** What stands in no alert and fails all the same: a button for documents that cannot be pressed, a page without its words. */
import { describe, expect, it } from 'vitest';
import { detectWhole } from '../../tools/detect/detect-whole.ts';

const portal = 'https://administration-etrangers-en-france.interieur.gouv.fr/usagers/#';

function codes(route: string, main: string): string[][] {
  const html = `<!doctype html><html lang="fr"><head><title>Étrangers en France</title></head><body><main>${main}</main></body></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  return detectWhole(document, new URL(portal + route)).incidents.map((one) => one.codes);
}

describe('documents that are asked for', () => {
  const request = (label: string): string =>
    `<h1>Mon compte</h1><dl><dt>N° de la demande</dt><dd>7501202606020000001</dd><dt>État de la demande</dt><dd>${label}</dd></dl>`;
  const button = '<button disabled>Répondre à la demande de complément</button>';
  const account = (main: string) => codes('/espace-personnel/mon-compte', main);

  it('cannot be given where the button is dead', () => {
    expect(account(request('En attente de pièces') + button)).toEqual([['C4']]);
  });

  it.each([
    [
      'the button waits for a file',
      request('En attente de pièces') + button + '<input type="file">',
    ],
    ['nothing is asked for', request("En cours d'instruction") + button],
    [
      'another button is dead',
      request('En attente de pièces') + '<button disabled>Page suivante</button>',
    ],
    ['the button lives', request('En attente de pièces') + button.replace(' disabled', '')],
  ])('can be where %s', (_, main) => {
    expect(account(main)).toEqual([]);
  });
});

describe('a page without its words', () => {
  const page = (...words: string[]) =>
    codes('/sejour/demande-tse', words.map((one) => `<p>${one}</p>`).join(''));

  it.each([
    [['SEJOUR.TITLE', 'SEJOUR.HELP_TEXT', 'COMMON.ACTIONS.NEXT']],
    [['sejour.triage.title', 'sejour.triage.help', 'common.actions.next']],
  ])('shows keys: %j', (words) => {
    expect(page(...words)).toEqual([['A1']]);
  });

  it.each([
    [['SEJOUR.TITLE', 'SEJOUR.TITLE', 'SEJOUR.HELP']],
    [['www.service-public.fr', 'timbres.impots.gouv.fr', 'demarches.interieur.gouv.fr']],
    [['passeport.v1.2.pdf', 'bail.2026.signe.pdf', 'photo.identite.ok.png']],
    [['R. 431-2', 'L. 433-3', 'N.B.']],
  ])('and these are none: %j', (words) => {
    expect(page(...words)).toEqual([]);
  });
});
