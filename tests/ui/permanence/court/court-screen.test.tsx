// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { fileFacts } from '#casework/file-facts.ts';
import { addFile } from '#casework/add-file.ts';
import { emptyWork, type Work } from '#casework/work.ts';
import type { Claims } from '#core/entry/claims.ts';
import { ok } from '#core/result.ts';
import common from '#locales/fr/common.json';
import court from '#locales/fr/court.json';
import journal from '#locales/fr/journal.json';
import masking from '#locales/fr/masking.json';
import notes from '#locales/fr/notes.json';
import permanence from '#locales/fr/permanence.json';
import { createWords } from '#ui/i18n/Words.tsx';
import type { MaskTools } from '#ui/masking/mask-tools.ts';
import type { CourtPiece } from '#ui/permanence/court/court-tools.ts';
import { CourtScreen } from '#ui/permanence/court/CourtScreen.tsx';
import { fakePermanence } from '../../../gallery/fake-permanence.ts';
import { showScreen, type Shown } from '../../../gallery/show-screen.tsx';
import { waitingEntries } from '../../../core/report/waiting-entries.ts';

const words = createWords('fr', { fr: { common, court, journal, masking, notes, permanence } });
const kid = 'k';

afterEach(() => {
  document.body.replaceChildren();
});

/** A file of somebody who waits, and a letter that was added. */
function work(more: Claims[] = [], verdict: 'intact' | 'altered' = 'intact'): Work {
  const { entries } = waitingEntries();
  const letter: Claims = {
    kind: 'contact',
    source: 'user',
    at: '2026-11-20T09:00:00.000Z',
    contact: { channel: 'registered-letter', who: 'Préfecture du Rhône' },
    file: { sha256: 'f'.repeat(64), bytes: 1, type: 'application/pdf' },
  };
  const added = [letter, ...more].map((claims, at) => ({ seq: entries.length + at, claims }));
  const disclosed = [...entries, ...added].map(({ seq, claims }) => ({
    seq,
    claims,
    raw: claims,
    wrong: [],
  }));
  const head = { seq: disclosed.length - 1, hash: 'A'.repeat(43) };
  const facts = fileFacts(
    { name: 'temoin.zip', size: 1 },
    {
      verdict,
      faults: [],
      warnings: [],
      entries: disclosed.length,
      kid,
      head,
      code: 'A7K3-9F2Q-M4TX-0V8C',
      kept: 0,
      seal: null,
      demo: false,
      disclosed,
      heads: new Map(disclosed.map(({ seq }) => [seq, seq === head.seq ? head.hash : `h${seq}`])),
    },
  );
  const file = { ...facts, piece: async (sha256: string) => new Blob([sha256]) };
  return { ...emptyWork, series: addFile(null, file) };
}

async function open(given: Work, parts: Parameters<typeof fakePermanence>[1] = {}) {
  const client = fakePermanence({}, parts);
  URL.createObjectURL = () => 'blob:test';
  URL.revokeObjectURL = () => undefined;
  const shown = await showScreen(
    <CourtScreen work={given} client={client} go={() => undefined} />,
    words,
  );
  return { client, shown };
}

const at = (shown: Shown, id: string): HTMLElement => {
  const found = shown.testId(id);
  if (!(found instanceof HTMLElement)) throw new Error(`no ${id}`);
  return found;
};

test('without a file there is nothing to number', async () => {
  const { shown } = await open(emptyWork);
  expect(shown.text()).toContain('Aucun fichier ouvert.');
});

test('the captures are numbered inside piece 2, the letter is piece 3, the account is tied', async () => {
  const { client, shown } = await open(work());
  expect(at(shown, 'account').textContent).toContain('2-1');
  await shown.press("Imprimer 00, l'inventaire");
  const [paper] = client.printed;
  if (paper?.kind !== 'inventory') throw new Error('no inventory');
  expect(paper.title).toBe('00_Inventaire_2026-11-17');
  expect(paper.lines.map((line) => line.number)).toEqual([
    '00',
    '01',
    '02',
    ...Array.from({ length: 9 }, (_, index) => `2-${index + 1}`),
    '03',
  ]);
  expect(paper.lines.at(-1)).toMatchObject({
    label: 'Lettre, Préfecture du Rhône',
    file: '03_Lettre-Prefecture-du-Rhone_2026-11-20.pdf',
  });
});

test('the exposé bears name and numbers when they agree, and the verdict with its limits', async () => {
  const { client, shown } = await open(work());
  await shown.press("Imprimer 01, l'exposé");
  const [paper] = client.printed;
  if (paper?.kind !== 'expose') throw new Error('no exposé');
  expect(paper.title).toBe('01_Expose_2026-11-17');
  expect(paper.model.person).toMatchObject({ name: 'Amina EXEMPLE', foreigner: '9999000000' });
  expect(paper.model.reader).toMatchObject({ number: '01', accountPiece: '2-1' });
  expect(paper.model.reader?.files[0]?.said).toContain('Fichier intact');
  expect(paper.model.reader?.limits).toContain('ne prouve ni qui était devant');
});

test('two names leave the heading blank, and are said', async () => {
  const other: Claims = {
    kind: 'visit',
    at: '2026-11-21T09:00:00.000Z',
    ids: { name: 'Karim EXEMPLE' },
  };
  const { client, shown } = await open(work([other]));
  expect(shown.testId('ids-differ')).not.toBeNull();
  await shown.press("Imprimer 01, l'exposé");
  const [paper] = client.printed;
  expect(paper?.kind === 'expose' && paper.model.person.name).toBeNull();
});

test('an altered file is said before anything is printed, and on the exposé', async () => {
  const { client, shown } = await open(work([], 'altered'));
  expect(shown.testId('court-altered')).not.toBeNull();
  await shown.press("Imprimer 01, l'exposé");
  const [paper] = client.printed;
  expect(paper?.kind === 'expose' && paper.model.reader?.files[0]?.said).toContain('altéré');
});

test('each readable file has its own line; what could not be read has none', async () => {
  const given = work();
  const [file] = given.series?.files ?? [];
  if (!file) throw new Error('a file');
  const other = { ...file, name: 'b.zip', verdict: 'altered' as const, code: 'BBBB', bytes: 2 };
  const unread = { ...file, verdict: 'unreadable' as const, kid: null, head: null, code: null };
  const series = addFile(addFile(given.series, other), unread);
  const { client, shown } = await open({ ...given, series });
  await shown.press("Imprimer 01, l'exposé");
  const [paper] = client.printed;
  const files = paper?.kind === 'expose' ? (paper.model.reader?.files ?? []) : [];
  expect(files.map(({ said, code }) => [said.includes('altéré'), code])).toEqual([
    [false, 'A7K3-9F2Q-M4TX-0V8C'],
    [true, 'BBBB'],
  ]);
});

test('the series is not printed before each capture was looked at', async () => {
  const { client, shown } = await open(work());
  await shown.press('Imprimer 02, les captures');
  expect(client.printed).toEqual([]);
  expect(shown.testId('look-first')).not.toBeNull();
  for (let number = 1; number <= 9; number += 1) {
    await act(() => at(shown, `other-no-2-${number}`).click());
  }
  await shown.settle();
  await shown.press('Imprimer 02, les captures');
  const [paper] = client.printed;
  if (paper?.kind !== 'series') throw new Error('no series');
  expect(paper.captures).toHaveLength(9);
  expect(paper.captures[0]).toMatchObject({ number: '2-1', server: '19:12:41' });
  expect(paper.captures.every((one) => one.sha256 !== null && one.image !== null)).toBe(true);
});

const added = (sha: string): Claims => ({
  kind: 'note',
  source: 'user',
  at: '2026-11-20T10:00:00.000Z',
  file: { sha256: sha.repeat(64), bytes: 1, type: 'image/jpeg' },
});

/** Looks at the captures, and keeps what goes into the ZIP. */
async function openZip(masks: Partial<MaskTools> = {}) {
  const zipped: CourtPiece[] = [];
  const copy = new Blob(['copy'], { type: 'image/png' });
  const { shown, client } = await open(work([added('d')]), {
    masks: { ...fakePermanence().masks, burn: async () => ok(copy), ...masks },
    courtZip: async (pieces) => {
      zipped.push(...pieces);
      return new Blob(['zip']);
    },
  });
  for (let number = 1; number <= 9; number += 1) {
    const found = shown.testId(`other-no-2-${number}`) ?? shown.testId(`without-2-${number}`);
    if (found instanceof HTMLElement) await act(() => found.click());
  }
  await shown.settle();
  return { shown, client, zipped, copy };
}
const press = async (shown: Shown, id: string) => {
  await act(() => at(shown, id).click());
  await shown.settle();
};

test('a picture that was added holds back the ZIP until it was looked at, and why is said', async () => {
  const { shown, zipped } = await openZip();
  await press(shown, 'save-zip');
  expect(zipped).toEqual([]);
  expect(at(shown, 'look-first-zip').textContent).toContain('Il reste 1 image à regarder.');
  await press(shown, 'other-no-04');
  expect(shown.testId('look-first-zip')).toBeNull();
  await press(shown, 'save-zip');
  expect(zipped.map(({ name }) => name)).toEqual([
    '03_Lettre-Prefecture-du-Rhone_2026-11-20.pdf',
    '04_Document-joint_2026-11-20.jpg',
  ]);
  expect(await zipped[1]?.blob.text()).toBe('d'.repeat(64));
});

test('of a picture that was added and masked the copy alone goes into the ZIP, named as it is', async () => {
  const { shown, client, zipped, copy } = await openZip();
  await press(shown, 'other-yes-04');
  await press(shown, 'mask-add');
  await press(shown, 'court-burn');
  await press(shown, 'save-zip');
  expect(zipped[1]).toEqual({ name: '04_Document-joint_2026-11-20.png', blob: copy });
  expect(zipped[1]?.blob).toBe(copy);
  await press(shown, 'print-inventory');
  const [paper] = client.printed;
  expect(paper?.kind === 'inventory' && paper.lines.at(-1)?.file).toBe(zipped[1]?.name);
});

test('a picture above the limit is a sentence: not shown, not printed, not zipped', async () => {
  const { shown, client, zipped } = await openZip({ undrawable: async () => 'mask/too-large' });
  expect(shown.root.querySelectorAll('img')).toHaveLength(0);
  expect(at(shown, 'unshown-2-1').textContent).toContain('60 millions de points');
  await press(shown, 'without-04');
  await press(shown, 'print-series');
  const [paper] = client.printed;
  expect(paper?.kind === 'series' && paper.captures.map(({ image }) => image)).toEqual(
    Array.from({ length: 9 }, () => null),
  );
  await press(shown, 'save-zip');
  expect(zipped).toEqual([]);
  expect(at(shown, 'zip-said').textContent).toContain('La pièce 04 est une image');
});

test('a piece that is no picture is saved alone, under our number, as bytes without a type', async () => {
  const html: Claims = {
    kind: 'document',
    at: '2026-11-21T09:00:00.000Z',
    file: { sha256: 'e'.repeat(64), bytes: 1, type: 'text/html' },
    fileName: '../../virus.html',
  };
  const { shown } = await open(work([html]));
  const saved: { name: string; type: string }[] = [];
  let type = '';
  URL.createObjectURL = (blob) => {
    type = blob instanceof Blob ? blob.type : '';
    return 'blob:test';
  };
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, type });
  };
  await shown.press('Enregistrer la pièce 03');
  await shown.press('Enregistrer la pièce 04');
  expect(saved).toEqual([
    { name: '03_Piece_2026-11-20.pdf', type: 'application/octet-stream' },
    { name: '04_Piece_2026-11-21.bin', type: 'application/octet-stream' },
  ]);
  expect(shown.text()).toContain('Enregistré : 03_Piece_2026-11-20.pdf');
});
