// @vitest-environment jsdom
/** *Garder dans un dossier*: only with the person's *keep*, into the right case, and never into somebody else's. */
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test } from 'vitest';
import { mergeFiles } from '#casework/merge-files.ts';
import type { CaseShelf } from '#casework/cases/case-shelf.ts';
import { caseStart, type CaseStart } from '#casework/cases/case-start.ts';
import type { OpenedFile } from '#casework/opened-file.ts';
import type { OpenedSeries } from '#casework/opened-series.ts';
import { emptyWork, type Work } from '#casework/work.ts';
import { WordsProvider } from '#ui/i18n/Words.tsx';
import { KeepFile } from '#ui/permanence/cases/KeepFile.tsx';
import { headOf, madeCase, today } from '../../../casework/cases/made-case.ts';
import { fakePermanence } from '../../../gallery/fake-permanence.ts';
import { show, type Shown } from '../../journal/shown.tsx';
import { consent, file, hash, kid, macs, sealOf } from './opened-file.ts';
import { kept, passphrase, shelfWith, words } from './shown-cases.tsx';

let page: Shown | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
});

async function open(shelf: CaseShelf, given: { file?: OpenedFile; kept?: CaseStart } = {}) {
  const client = fakePermanence({}, { cases: shelf });
  client.answer('fingerprint', macs);
  const merged = mergeFiles([given.file ?? file()], { samePerson: false, known: [] });
  const laid: (OpenedSeries | null)[] = [];
  function Table() {
    const [work, setWork] = useState<Work>({
      ...emptyWork,
      series: merged,
      kept: given.kept ?? null,
    });
    laid.push(work.series);
    if (work.series === null) return null;
    const rest = { go: () => undefined, given: [], setHelper: () => undefined };
    const helper = { association: '', initials: '' };
    return (
      <KeepFile
        work={work}
        setWork={setWork}
        series={work.series}
        client={client}
        helper={helper}
        {...rest}
      />
    );
  }
  page = await show(
    <WordsProvider words={words}>
      <Table />
    </WordsProvider>,
  );
  return { shown: page, client, series: () => laid.at(-1) };
}

describe('without a case to keep', () => {
  test('paper only asks nothing of the background, not even HMACs', async () => {
    const { client, shown } = await open(await shelfWith(null));
    expect(shown.has('to-begin')).toBe(true);
    expect(client.calls).toEqual([]);
  });

  test.each([
    ['refused', sealOf({ ...consent, keep: false }), "n'a pas dit oui"],
    ['not asked', null, 'ne dit pas si la personne accepte'],
  ])('a file whose *keep* was %s says so and offers nothing', async (_how, seal, says) => {
    const given = file({ seal });
    const { shown, client } = await open(await shelfWith([]), { file: given });
    expect(shown.at('not-kept').textContent).toContain(says);
    expect(shown.root.querySelectorAll('button')).toHaveLength(0);
    expect(client.calls).toEqual([]);
  });

  test.each([
    ['altered', { verdict: 'altered' as const }],
    ['an example', { demo: true }],
  ])('%s is not kept', async (_what, more) => {
    const { shown } = await open(await shelfWith([]), { file: file(more) });
    expect(shown.has('not-kept')).toBe(true);
    expect(shown.has('new-case')).toBe(false);
  });
});

describe('a new case', () => {
  test('holds alias, head and HMACs, situation and date, and nothing that names the person', async () => {
    const shelf = await shelfWith([]);
    const { shown } = await open(shelf);
    await shown.press(shown.at('new-case'));
    expect(shown.text()).toContain('Écrivez un alias.');
    await shown.write('new-alias', ' A-17 ');
    await shown.press(shown.at('new-case'));
    const [record] = kept(shelf);
    expect(record).toMatchObject({
      alias: 'A-17',
      lastContact: today,
      keptUntil: '2027-11-17',
      files: [{ kid, seq: 0, head: hash }],
      nameMacs: [macs.name],
      numberMac: macs.number,
      nearest: { what: 'prolongation', day: '2026-12-15' },
    });
    expect(JSON.stringify(record)).not.toMatch(/Amina|EXEMPLE|9900000001/u);
    expect(shown.at('case-kept').textContent).toContain('Gardé dans le dossier A-17.');
  });

  test('takes no alias that another case bears', async () => {
    const shelf = await shelfWith([madeCase('A-17')]);
    const { shown } = await open(shelf);
    await shown.write('new-alias', 'A-17');
    await shown.press(shown.at('new-case'));
    expect(shown.text()).toContain('Un dossier porte déjà cet alias.');
    expect(kept(shelf)).toHaveLength(1);
  });

  test('waits for the passphrase while the cases are locked', async () => {
    const shelf = await shelfWith([]);
    shelf.lock();
    const { shown, client } = await open(shelf);
    expect([shown.has('new-case'), client.calls.length]).toEqual([false, 0]);
    await shown.write('passphrase', passphrase);
    await shown.press(shown.at('unlock'));
    expect(shown.has('new-case')).toBe(true);
  });
});

describe('a known person', () => {
  test('is added to their case, found by number', async () => {
    const shelf = await shelfWith([madeCase('A', { numberMac: macs.number }), madeCase('B')]);
    const { shown } = await open(shelf);
    expect(shown.has('new-case')).toBe(false);
    await shown.press(shown.at('add-to-case'));
    expect(kept(shelf).find(({ alias }) => alias === 'A')?.files).toHaveLength(2);
    expect(kept(shelf).find(({ alias }) => alias === 'B')?.files).toHaveLength(1);
  });

  test('of the same name only is asked about, beside a new case', async () => {
    const { shown } = await open(await shelfWith([madeCase('A', { nameMacs: [macs.name] })]));
    expect(shown.text()).toContain('Demandez à voix haute : est-ce la même personne ?');
    expect([shown.has('add-to-case'), shown.has('new-case')]).toEqual([true, true]);
  });
});

describe('the wrong person', () => {
  const other = madeCase('B', { numberMac: 'mac of another' });

  test('is said, and nothing can be added', async () => {
    const { shown } = await open(await shelfWith([other]), { kept: caseStart(other) });
    expect(shown.at('other-person').textContent).toContain('pas la personne du dossier B');
    expect([shown.has('add-to-case'), shown.has('new-case')]).toEqual([false, false]);
    await shown.press(shown.button('Quitter ce dossier'));
    expect([shown.has('other-person'), shown.has('new-case')]).toEqual([false, true]);
  });

  test('is said of a file that may not be kept, too, and without alias while locked', async () => {
    const shelf = await shelfWith([other]);
    shelf.lock();
    const { shown } = await open(shelf, { kept: caseStart(other), file: file({ seal: null }) });
    expect(shown.at('other-person').textContent).toContain("n'est pas de la personne du dossier");
    expect(shown.root.innerHTML).not.toContain('dossier B');
  });
});

describe('heads that a case remembers', () => {
  test('date the file when it holds them', async () => {
    const known = madeCase('A', { files: [{ kid, seq: 0, head: hash }] });
    const { series } = await open(await shelfWith([known]));
    expect(series()?.known).toEqual([{ from: 'case', kid, seq: 0, hash }]);
  });

  test('make a file that lost one altered, and then it is not kept', async () => {
    const known = madeCase('A', { files: [{ kid, seq: 0, head: headOf('before') }] });
    const { shown } = await open(await shelfWith([known]));
    expect(shown.at('not-kept').textContent).toContain('altéré');
  });
});
