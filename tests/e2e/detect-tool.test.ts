/** `npm run detect` answers one JSON object; only waiting shows a loader without end, only the answer a refused document. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const account =
  'https://administration-etrangers-en-france.interieur.gouv.fr/particuliers/#/espace-personnel/mon-compte';

function asked(fixture: string, ...more: string[]): unknown {
  const file = `tests/fixtures/${fixture}/page.html`;
  const done = spawnSync(
    process.execPath,
    ['tests/tools/detect.ts', file, '--url', account, ...more],
    { cwd: root, encoding: 'utf8' },
  );
  expect(done.stderr).toBe('');
  expect(done.status).toBe(0);
  return JSON.parse(done.stdout);
}

test('a loader is transient, and an outage once a minute has passed on the moved clock', () => {
  expect(asked('portal-moving/a-endless-loader')).toMatchObject({
    pageKind: 'account',
    incident: null,
    transient: true,
  });
  expect(asked('portal-moving/a-endless-loader', '--wait', '70000')).toMatchObject({
    incident: { class: 'outage', codes: ['A1'], how: 'auto' },
    transient: true,
  });
});

test('a status of failure is an outage where the page says nothing', () => {
  expect(asked('portal/a-account-empty', '--status', '502', '--width', '390')).toMatchObject({
    incident: { class: 'outage', codes: ['A1'], text: '' },
  });
});
