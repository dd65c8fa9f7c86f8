// @vitest-environment jsdom
/** The alias on our own sheet: of the case whose person this is, never of somebody else's, and unsaid while locked. */
import { afterEach, expect, test } from 'vitest';
import type { CaseRecord } from '#casework/cases/case-record.ts';
import { caseStart } from '#casework/cases/case-start.ts';
import { mergeFiles } from '#casework/merge-files.ts';
import { emptyWork } from '#casework/work.ts';
import { WordsProvider } from '#ui/i18n/Words.tsx';
import { WorksheetScreen } from '#ui/permanence/worksheet/WorksheetScreen.tsx';
import { madeCase } from '../../../casework/cases/made-case.ts';
import { fakePermanence } from '../../../gallery/fake-permanence.ts';
import { show, type Shown } from '../../journal/shown.tsx';
import { file, macs } from '../cases/opened-file.ts';
import { shelfWith, words } from '../cases/shown-cases.tsx';

let page: Shown | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
});

const theirs = madeCase('EXEMPLE A.', { numberMac: macs.number });
const other = madeCase('EXEMPLE B.', { numberMac: 'mac of another' });
const untold = madeCase('EXEMPLE C.', { files: [], nameMacs: [], numberMac: null });

async function open(records: CaseRecord[], how: { kept?: CaseRecord; locked?: boolean } = {}) {
  const shelf = await shelfWith(records);
  if (how.locked) shelf.lock();
  const client = fakePermanence({}, { cases: shelf });
  client.answer('fingerprint', macs);
  const series = mergeFiles([file()], { samePerson: false, known: [] });
  const kept = how.kept === undefined ? null : caseStart(how.kept);
  page = await show(
    <WordsProvider words={words}>
      <WorksheetScreen work={{ ...emptyWork, series, kept }} client={client} go={() => undefined} />
    </WordsProvider>,
  );
  return { shown: page, client };
}

test('is the one of the case whose account the file names, on the screen and on the paper', async () => {
  const { shown, client } = await open([theirs, other]);
  expect(shown.at('worksheet-alias').textContent).toBe('Dossier EXEMPLE A.');
  await shown.press(shown.at('print-worksheet'));
  expect(client.printed).toMatchObject([{ kind: 'worksheet', alias: 'EXEMPLE A.' }]);
});

test('is the one of the case that the visit goes on from, where there is nothing to compare', async () => {
  const { shown } = await open([untold], { kept: untold });
  expect(shown.at('worksheet-alias').textContent).toBe('Dossier EXEMPLE C.');
});

test.each([
  ['the case is somebody else’s', [other], { kept: other }],
  ['no case is kept of this person', [other], {}],
  ['the cases are locked', [theirs], { kept: theirs, locked: true }],
])('stands nowhere when %s', async (_when, records, how) => {
  const { shown, client } = await open(records, how);
  expect(shown.has('worksheet-alias')).toBe(false);
  await shown.press(shown.at('print-worksheet'));
  expect(client.printed).toMatchObject([{ kind: 'worksheet', alias: null }]);
});
