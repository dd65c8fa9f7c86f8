/** The files of a new detector, as text: one that sees nothing yet, its place in the list, and a test that fails until it speaks. */

export type Scaffold = { detector: string; list: string; test: string };

/** @param list `all-detectors.ts` as it stands. Throws where the id is taken or is no name of a file. */
export function scaffold(id: string, list: string): Scaffold {
  if (!/^[a-z]+(?:-[a-z\d]+)*$/.test(id)) throw new Error(`${id} is no name: a-z and -`);
  if (list.includes(`'./${id}.ts'`)) throw new Error(`${id} is already in the list`);
  const name = id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return { detector: detector(id, name), list: listed(id, name, list), test: test(id, name) };
}

function detector(id: string, name: string): string {
  return `/** TODO: what it sees, where it was seen (reference, date), its code. */
import { judgeAll, type Detector } from '../detector.ts';

export const ${name}: Detector = {
  id: '${id}',
  sees: (scene, kind) =>
    scene.role === 'portal' ? judgeAll(scene, '.TODO', { shape: 'alert', kind }) : [],
};
`;
}

/** Imports in their order; last among those that read alerts, so that no other loses what it claims. */
function listed(id: string, name: string, list: string): string {
  const lines = list.split('\n');
  const own = `import { ${name} } from './${id}.ts';`;
  const imports = lines.filter((line) => line.startsWith('import { ') && line.includes("'./"));
  const after = imports.find((line) => pathIn(line) > id);
  const at =
    after === undefined ? lines.lastIndexOf(imports.at(-1) ?? '') + 1 : lines.indexOf(after);
  const withImport = lines.toSpliced(at, 0, own);
  const end = withImport.indexOf(
    '];',
    withImport.indexOf('export const alertDetectors: readonly Detector[] = ['),
  );
  return withImport.toSpliced(end, 0, `  ${name},`).join('\n');
}

function pathIn(line: string): string {
  return /'\.\/([^']+)\.ts'/.exec(line)?.[1] ?? '';
}

function test(id: string, name: string): string {
  return `// @vitest-environment jsdom
/** TODO: the fact that ${id} states. */
import { expect, it } from 'vitest';
import { ${name} } from '#detect/detectors/${id}.ts';
import { readScene } from '#detect/scene.ts';

const url = new URL(
  'https://administration-etrangers-en-france.interieur.gouv.fr/usagers/#/espace-personnel/mon-compte',
);

function sees(main: string) {
  const html = \`<!doctype html><html lang="fr"><body><main>\${main}</main></body></html>\`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  return ${name}.sees(readScene({ document, url }), 'account');
}

it('speaks on its page', () => {
  expect(sees('TODO').map((one) => one.codes)).toEqual([['TODO']]);
});

it('is silent where the same words are no failure', () => {
  expect(sees('TODO')).toEqual([]);
});
`;
}
