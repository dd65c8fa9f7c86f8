// @vitest-environment jsdom
/** A file of all cases, made and taken back on the screen: what it brings is shown first, and said to be kept only once it is. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { caseShelf, type CaseShelf } from '#casework/cases/case-shelf.ts';
import type { CaseRecord } from '#casework/cases/case-record.ts';
import { memoryStore, openCrypto } from '../../../casework/cases/made-case.ts';
import { filePassphrase, portableCase } from '../../../casework/cases/portable-case.ts';
import { act } from 'preact/test-utils';
import type { Shown } from '../../journal/shown.tsx';
import { kept, passphrase, shelfWith, showCases } from './shown-cases.tsx';

const saved = vi.hoisted((): { file: Blob; name: string }[] => []);
vi.mock('#ui/handover/save-file.ts', () => ({
  saveFile: (file: Blob, name: string) => void saved.push({ file, name }),
}));

let page: Shown | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
  saved.splice(0);
});

async function settings(shelf: CaseShelf): Promise<Shown> {
  await page?.close();
  const { shown } = await showCases(shelf);
  page = shown;
  await shown.press(shown.at('case-settings'));
  return shown;
}

/** The part that reads and writes files comes when it is first asked for, and a key is slow on purpose: no count of turns is enough. */
async function until(shown: Shown, ...ids: string[]): Promise<void> {
  await vi.waitFor(
    async () => {
      await shown.settle();
      if (!ids.some((id) => shown.has(id))) throw new Error(shown.text());
    },
    { timeout: 30_000, interval: 10 },
  );
}

/** What the screen saved for these cases. */
async function savedFile(records: readonly CaseRecord[]): Promise<File> {
  const shown = await settings(await shelfWith(records));
  await shown.write('export', filePassphrase);
  await shown.write('export-again', filePassphrase);
  await shown.press(shown.at('export-act'));
  await until(shown, 'exported');
  const [made] = saved;
  if (made === undefined) throw new Error(shown.text());
  return new File([made.file], made.name);
}

async function choose(shown: Shown, file: File, typed = filePassphrase): Promise<void> {
  const input = shown.at('import-input');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await shown.settle();
  await shown.write('import-passphrase', typed);
  await shown.press(shown.at('import-read'));
  await until(shown, 'import-found', 'cases-file-failed');
}

describe('a file of all cases', () => {
  test('is made under a passphrase of its own, and says what to do with it', async () => {
    const file = await savedFile([portableCase('A'), portableCase('B')]);
    expect(file.name).toBe('temoin_dossiers_2026-11-17.json');
    expect(page?.text()).toContain('Fichier fait et relu : 2 dossiers.');
    expect(page?.text()).toContain('Mettez-le sur une clé');
    const shelf = caseShelf(openCrypto(), memoryStore());
    expect((await shelf.unpack(file, filePassphrase)).ok).toBe(true);
    expect((await shelf.unpack(file, passphrase)).ok).toBe(false);
  });

  test('is not made of nothing, nor under a short passphrase', async () => {
    let shown = await settings(await shelfWith([]));
    expect(shown.text()).toContain('Aucun dossier à sauvegarder.');
    shown = await settings(await shelfWith([portableCase('A')]));
    await shown.write('export', 'trop court');
    await shown.press(shown.at('export-act'));
    expect(shown.text()).toContain('Trop courte');
    expect(saved).toEqual([]);
  });
});

describe('taken back', () => {
  test('shows what it brings, writes nothing before that is asked, and a second time brings nothing', async () => {
    const file = await savedFile([portableCase('A'), portableCase('B')]);
    const shelf = await shelfWith([portableCase('A')]);
    const shown = await settings(shelf);
    await choose(shown, file);
    expect(shown.at('import-counts').textContent).toBe(
      '1 nouveau dossier1 dossier déjà ici, sans rien de nouveau',
    );
    expect(kept(shelf)).toHaveLength(1);
    await shown.press(shown.at('import-take'));
    expect(shown.has('imported')).toBe(true);
    expect(kept(shelf).map(({ alias }) => alias)).toEqual(['A', 'B']);
    await shown.press(shown.at('import-leave'));
    await choose(shown, file);
    expect(shown.at('import-counts').textContent).toBe('2 dossiers déjà ici, sans rien de nouveau');
    expect(shown.has('import-take')).toBe(false);
  });

  test('is not said to be kept when it was not', async () => {
    const file = await savedFile([portableCase('B')]);
    const store = memoryStore();
    const shelf = caseShelf(openCrypto(), store);
    await shelf.begin(passphrase);
    const shown = await settings(shelf);
    await choose(shown, file);
    store.broken = true;
    await shown.press(shown.at('import-take'));
    expect([shown.has('imported'), shown.has('case-failed')]).toEqual([false, true]);
    expect(kept(shelf)).toEqual([]);
  });

  test('says of a file from elsewhere that accounts cannot be compared, and of an alias that it is taken', async () => {
    const file = await savedFile([portableCase('A', { id: 'theirs', files: [] })]);
    const shown = await settings(await shelfWith([portableCase('A')]));
    await choose(shown, file);
    expect(shown.at('import-elsewhere').textContent).toContain('demandez à voix haute');
    expect(shown.at('import-doubts').textContent).toContain(
      "le dossier du fichier s'appelle A (2)",
    );
  });

  test('leaves without a trace when that is chosen', async () => {
    const file = await savedFile([portableCase('B')]);
    const shelf = await shelfWith([]);
    const shown = await settings(shelf);
    await choose(shown, file);
    await shown.press(shown.at('import-leave'));
    expect([kept(shelf), shown.has('import-cases')]).toEqual([[], true]);
  });

  test.each([
    ['passphrase', null, "Ce n'est pas la bonne phrase, ou le fichier a été changé."],
    ['foreign', 'PK\u0003\u0004', "Ce n'est pas une sauvegarde de dossiers."],
    ['newer', '{"format":"temoin-cases","version":2}', 'Mettez Témoin à jour'],
    ['cut', '{"format":"temoin-cases","ver', 'Ce fichier est coupé ou abîmé.'],
  ])('that fails with %s says what it is and what to do', async (code, text, sentence) => {
    const file = text === null ? await savedFile([portableCase('A')]) : new File([text], 'x.json');
    const shown = await settings(await shelfWith([]));
    await choose(shown, file, 'une autre phrase de passe');
    expect(shown.at('cases-file-failed').textContent).toContain(sentence);
    expect(shown.at('cases-file-failed').textContent).toContain(`cases-file/${code}`);
    expect(shown.has('import-found')).toBe(false);
  });
});
