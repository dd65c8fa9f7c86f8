/** All pages of the bench, always the same and in the same order: sentences in their shapes, clean pages, hard negatives. */
import type { BenchPage, Context } from './bench-page.ts';
import { contexts } from './contexts.ts';
import { address, countryTitle, framed } from './contexts/shell.ts';
import { negatives } from './negatives.ts';
import type { Negative } from './negatives/negative.ts';
import { shapes } from './shapes.ts';
import type { Shape } from './shapes/shape.ts';
import { draw, partOf, wordings, type Wording } from './wordings.ts';

/** Each sentence is shown on so many pages, each time in another markup. */
const pagesPerWording = 4;
/** One page in so many is looked at on a phone. */
const phoneEvery = 4;

type Pair = { shape: Shape; context: Context };

export function generate(): readonly BenchPage[] {
  return [
    ...wordings.flatMap((wording) => chosen(wording).map((pair) => faulty(wording, pair))),
    ...contexts.map(clean),
    ...negatives.map(negative),
  ];
}

function chosen(wording: Wording): readonly Pair[] {
  const possible = pairs(wording, (context) => context.lang === wording.lang);
  // Parts of the portal are not translated: a foreign sentence may stand on a French page.
  const all = possible.length > 0 ? possible : pairs(wording, ({ lang }) => lang === 'fr');
  const byChance = all
    .map((pair) => ({ pair, chance: draw(`${wording.text}|${pair.shape.id}|${pair.context.id}`) }))
    .toSorted((a, b) => a.chance - b.chance)
    .map(({ pair }) => pair);
  const first = byChance.filter(
    ({ shape }, at) => byChance.findIndex((one) => one.shape.id === shape.id) === at,
  );
  return first.slice(0, pagesPerWording);
}

function pairs(wording: Wording, fits: (context: Context) => boolean): Pair[] {
  return shapes
    .filter(({ carries }) => carried(wording, carries))
    .flatMap((shape) =>
      contexts
        .filter(fits)
        .filter(
          ({ id, skin, hosts }) =>
            (shape.skin === 'both' || shape.skin === skin) &&
            shape.within.test(id) &&
            carried(wording, hosts),
        )
        .map((context) => ({ shape, context })),
    );
}

const loginWords = /mot de passe incorrect|username|用户名/iu;

function carried(wording: Wording, list: readonly string[]): boolean {
  if (wording.class === 'input')
    return loginWords.test(wording.text)
      ? list.includes('*login')
      : list.includes('*input') || list.includes('B5');
  return list.includes(`*${wording.class}`) || list.includes(wording.code);
}

function faulty(wording: Wording, { shape, context }: Pair): BenchPage {
  const id = `${wording.id}.${shape.id}.${context.id}`;
  const { expected } = context;
  const incident = { class: wording.class, code: wording.code, text: wording.text };
  return {
    id,
    part: wording.part,
    group: 'incident',
    lang: wording.lang,
    url: context.url,
    status: shape.status ?? 200,
    html: context.build(shape.fill(wording)),
    width: width(id),
    expected: shape.whole
      ? { kind: null, incident, states: [], options: [] }
      : { ...expected, incident },
  };
}

function clean({ id, lang, url, expected, build }: Context): BenchPage {
  return {
    id: `clean.${id}`,
    part: partOf(id),
    group: 'clean',
    lang,
    url,
    status: 200,
    html: build({}),
    width: width(id),
    expected: { ...expected, incident: null },
  };
}

function negative(page: Negative): BenchPage {
  const { id, skin, lang, route, title, kind, main, outside } = page;
  return {
    id: `negative.${id}`,
    part: partOf(id),
    group: 'negative',
    lang,
    url: address(skin, route),
    status: 200,
    html: framed({
      skin,
      lang,
      title: countryTitle(lang, title),
      main,
      ...(outside === undefined ? {} : { fill: { outside } }),
    }),
    width: width(id),
    expected: { kind, incident: null, states: page.states ?? [], options: [] },
  };
}

function width(id: string): number {
  return draw(id, 'width') % phoneEvery === 0 ? 390 : 1366;
}
