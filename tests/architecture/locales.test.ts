/** Every language says everything that French says, with the same placeholders, and nothing is left empty. */
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

type Strings = ReadonlyMap<string, string>;

const pluralForm = /_(?:zero|one|two|few|many|other)$/;

/** Leaves of a dictionary by dotted path. A leaf that is not a string is a fault of its own. */
function leaves(value: unknown, path = ''): Array<readonly [string, string]> {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is not a string`);
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, path === '' ? key : `${path}.${key}`),
  );
}

const placeholders = (text: string): string =>
  [...new Set([...text.matchAll(/\{\{[^}]+\}\}|<\/?\d+>|\$t\([^)]*\)/g)].map((x) => x[0]))]
    .toSorted()
    .join(' ');

/** Plural forms differ by language; their base must exist, and every form keep to the placeholders of `_other`. */
function faults(french: Strings, other: Strings): string[] {
  const bases = (strings: Strings): Set<string> =>
    new Set([...strings.keys()].map((key) => key.replace(pluralForm, '')));
  const there = bases(other);
  const here = bases(french);
  const missing = [...here].filter((key) => !there.has(key)).map((key) => `missing ${key}`);
  const extra = [...there].filter((key) => !here.has(key)).map((key) => `unknown ${key}`);
  const changed = [...other].flatMap(([key, text]) => {
    const base = key.replace(pluralForm, '');
    const model = french.get(key) ?? french.get(`${base}_other`) ?? french.get(base) ?? '';
    const spoken = pluralForm.test(key) && !key.endsWith('_other');
    return spoken || placeholders(model) === placeholders(text) ? [] : [`placeholders of ${key}`];
  });
  return [...missing, ...extra, ...changed];
}

const files = sourceFiles(['locales'], /\.json$/).map(({ path, text }) => {
  const [, lang = '', name = ''] = path.split('/');
  return { path, lang, name, strings: new Map(leaves(JSON.parse(text))) };
});
const french = new Map(files.filter((x) => x.lang === 'fr').map((x) => [x.name, x.strings]));

describe('locales', () => {
  it.each(files)('$path has no empty string', ({ strings }) => {
    const empty = [...strings].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(empty).toEqual([]);
  });

  it.each(files)('$path says what French says', ({ name, strings }) => {
    expect(faults(french.get(name) ?? new Map(), strings)).toEqual([]);
  });

  it.each(files)('$path gives each plural its general form', ({ strings }) => {
    const plurals = [...strings.keys()].filter((key) => pluralForm.test(key));
    const lost = plurals.filter((key) => !strings.has(key.replace(pluralForm, '_other')));
    expect(lost).toEqual([]);
  });

  it.each([...new Set(files.map((file) => file.lang))])('%s has every file', (lang) => {
    const names = files.filter((file) => file.lang === lang).map((file) => file.name);
    expect(names.toSorted()).toEqual([...french.keys()].toSorted());
  });

  it.each(files.filter((file) => file.name === 'store.json'))(
    '$path fits what the stores take',
    ({ strings }) => {
      expect(strings.get('name')?.length).toBeLessThanOrEqual(45);
      expect(strings.get('description')?.length).toBeLessThanOrEqual(132);
    },
  );
});

describe('the comparison', () => {
  const model = new Map([
    ['a', 'le {{date}}'],
    ['n_one', 'une ligne'],
    ['n_other', '{{count}} lignes'],
  ]);

  it.each([
    ['a missing key', [['n_other', '{{count}}']], 'missing a'],
    ['an unknown key', [...model, ['z', 'z']], 'unknown z'],
    ['a lost placeholder', [...model, ['a', 'on']], 'placeholders of a'],
    ['a renamed placeholder', [...model, ['n_other', '{{n}} lines']], 'placeholders of n_other'],
  ] as const)('reports %s', (_name, entries, fault) => {
    expect(faults(model, new Map(entries))).toContain(fault);
  });
});
