// @vitest-environment jsdom
/** When a known address no longer shows what it is for, and what is told of it then. */
import { describe, expect, it } from 'vitest';
import { detectWhole } from '../tools/detect/detect-whole.ts';

const portal = 'https://administration-etrangers-en-france.interieur.gouv.fr/usagers/#';
const menu =
  '<header><edu-item-link><a class="fr-icon-user-line">DIALLO Aminata</a></edu-item-link></header>';

function seen(route: string, main: string, head = menu) {
  const html = `<!doctype html><html lang="fr"><head><title>Étrangers en France | Mon compte</title></head><body>${head}<main>${main}</main></body></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  return detectWhole(document, new URL(portal + route)).unrecognised;
}

const strange =
  '<section><h1>Espace usager</h1><ul role="list"><li>Un</li><li>Deux</li></ul></section>';

describe('a known address', () => {
  it('whose page shows nothing of it is told by its words in sight and its skeleton', () => {
    expect(seen('/espace-personnel/mon-compte', strange)).toEqual({
      text: 'Étrangers en France | Mon compte\nEspace usager',
      skeleton: 'main(section(h1 ul[list](li)))',
    });
  });

  it.each([
    '/espace-personnel/mes-notifications',
    '/sejour/demande-tse',
    '/sejour/demande-tse/etudiant',
  ])('%s too', (route) => {
    expect(seen(route, strange)).toBeDefined();
  });

  it.each<[string, string, string, string?]>([
    ['that fits', '/espace-personnel/mon-compte', '<h1>Mon compte</h1><p>Rien</p>'],
    ['with fields', '/sejour/demande-tse', '<h1>Nouveau</h1><input type="radio">'],
    [
      'with an action',
      '/sejour/demande-tse/etudiant',
      '<h1>Nouveau</h1><button>Je continue</button>',
    ],
    ['that still loads', '/espace-personnel/mon-compte', `${strange}<div aria-busy="true">…</div>`],
    [
      'that tells a failure',
      '/espace-personnel/mon-compte',
      `${strange}<div class="fr-alert fr-alert--error">Une erreur technique est survenue.</div>`,
    ],
    ['where nobody is logged in', '/espace-personnel/mon-compte', strange, '<header></header>'],
    ['that is not known: a plain visit', '/espace-personnel/nouveau', strange],
    ['of which nothing is expected', '/faq', strange],
  ])('is silent: %s', (...[, route, main, head]) => {
    expect(seen(route, main, head)).toBeUndefined();
  });
});
