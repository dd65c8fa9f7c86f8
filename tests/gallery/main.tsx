/** Owes one screen on request: `?screen=popup-ready&lang=ar-XB&dir=rtl`; without a name, the list of all. */
import { render, type JSX } from 'preact';
import { createWords, WordsProvider } from '#ui/i18n/Words.tsx';
import type { Dictionary } from '#ui/i18n/dictionaries.ts';
import { directionOf, type Direction } from '#ui/i18n/direction.ts';

import { PSEUDO, pseudoLocale } from './pseudo-locale.ts';

type Screens = Record<string, () => JSX.Element>;

/** Styles of the pages, as their index.html links them: by the first part of the screen's name. */
const styles = import.meta.glob<unknown>('../../src/ui/**/*.css');
const files = import.meta.glob<{ screens: Screens }>('./screens/*.tsx', { eager: true });
const french = import.meta.glob<Dictionary>('../../locales/fr/*.json', {
  eager: true,
  import: 'default',
});

const screens: Screens = Object.fromEntries(
  Object.values(files).flatMap((file) => Object.entries(file.screens)),
);
const dictionary = Object.fromEntries(
  Object.entries(french).map(([path, words]) => [
    /([\w-]+)\.json$/u.exec(path)?.[1] ?? path,
    words,
  ]),
);

const asked = new URLSearchParams(location.search);
const name = asked.get('screen') ?? '';
const lang = asked.get('lang') ?? 'fr';
const dir: Direction = asked.get('dir') === 'rtl' ? 'rtl' : directionOf(lang);

document.documentElement.lang = lang;
document.documentElement.dir = dir;
const folder = name.split('-')[0] ?? '';
if (folder === 'popup') document.body.classList.add('popup-page');
if (folder === 'permanence') document.documentElement.classList.add('permanence');
await Promise.all(
  Object.entries(styles)
    .filter(([path]) => path.includes(`/ui/${folder}/`))
    .map(([, load]) => load()),
);

function List() {
  return (
    <main class="page-width page-main stack">
      <h1>Galerie</h1>
      <ul>
        {Object.keys(screens).map((screen) => (
          <li key={screen}>
            <a href={`?screen=${screen}`}>{screen}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}

const app = document.getElementById('app');
const screen = screens[name];
if (app !== null) {
  const words = createWords(lang, { fr: dictionary, [PSEUDO]: pseudoLocale(dictionary) }, { dir });
  render(<WordsProvider words={words}>{screen ? screen() : <List />}</WordsProvider>, app);
}
