/** Files of one person, merged: union, conflicts, order, the question of the person, and what an earlier file dates. */
import { describe, expect, it } from 'vitest';
import { addFile } from '#casework/add-file.ts';
import { judgeFile } from '#casework/judge-file.ts';
import { mergeFiles } from '#casework/merge-files.ts';
import type { OpenedFile } from '#casework/opened-file.ts';
import { makeFile, shotOf, tinyPng, without } from '../support/make-file.ts';
import { incident, instantOf, makeJournal, type MadeJournal } from '../support/make-journal.ts';
import { makeKey } from '../support/node-keys.ts';
import { openedFile } from '../support/opened-file.ts';

const nothingSaid = { samePerson: false, known: [] };
const file = async (journal: MadeJournal, name?: string, more = {}) =>
  openedFile((await makeFile(journal, more)).blob, name);
const cut = (journal: MadeJournal, length: number): MadeJournal => ({
  ...journal,
  entries: journal.entries.slice(0, length),
});
const merge = (...files: OpenedFile[]) => mergeFiles(files, nothingSaid);

describe('files of one journal', () => {
  it('count what is new and what is known', async () => {
    const journal = await makeJournal([incident, incident, incident]);
    const series = merge(await file(cut(journal, 2), 'a.zip'), await file(journal, 'b.zip'));
    expect(series.report).toEqual({
      files: [
        { name: 'a.zip', added: 2, known: 0 },
        { name: 'b.zip', added: 2, known: 2 },
      ],
      conflicts: [],
    });
    expect(series.rows.map(({ seq }) => seq)).toEqual([0, 1, 2, 3]);
  });

  it('show what either discloses', async () => {
    const journal = await makeJournal([incident, incident]);
    const [a, b, c] = journal.entries;
    if (!a || !b || !c) throw new Error('three entries');
    const one = await file({ ...journal, entries: [a, without(b), c] });
    const two = await file({ ...journal, entries: [a, b, without(c, ['text'])] });
    const series = merge(one, two);
    expect(await series.reader.entry(journal.key.kid, 1)).toMatchObject({
      claims: { kind: 'incident' },
    });
    expect((await series.reader.entry(journal.key.kid, 2))?.claims.text).toBe(incident.text);
    expect((await merge(two).reader.entry(journal.key.kid, 2))?.claims.text).toBeUndefined();
    expect(merge(one).rows.map(({ seq }) => seq)).toEqual([0, 2]);
  });

  it('that contradict are told by number, shown, and not counted', async () => {
    const key = await makeKey();
    const [one, two] = [
      await makeJournal([incident], { key }),
      await makeJournal([incident], { key }),
    ];
    const series = merge(await file(one, 'a.zip'), await file(two, 'b.zip'));
    expect(series.report.conflicts.map(({ seq }) => seq)).toEqual([0, 1]);
    expect([...series.faulty]).toEqual([`${key.kid}/0`, `${key.kid}/1`]);
    expect(series.rows).toHaveLength(2);
  });

  it('an earlier one dates nothing, whatever its clock says; a rewritten later one is altered', async () => {
    const key = await makeKey();
    const journal = await makeJournal([incident, incident], { key });
    const earlier = await file(cut(journal, 2));
    const later = await file(journal);
    expect(judgeFile(later, merge(earlier, later))).toMatchObject({
      verdict: 'intact',
      dated: null,
    });
    const rewritten = await file(await makeJournal([incident, incident], { key }));
    expect(rewritten.verdict).toBe('intact');
    const judged = judgeFile(rewritten, merge(earlier, rewritten));
    expect([judged.verdict, judged.faults]).toEqual([
      'altered',
      [{ code: 'anchor/head-missing', seq: 1 }],
    ]);
  });

  it('alone have no outside date', async () => {
    const only = await file(await makeJournal([incident]));
    expect(judgeFile(only, merge(only)).dated).toBeNull();
  });

  it('a head on paper that is not there is altered, and is asked of its own journal only', async () => {
    const [one, two] = [await file(await makeJournal([])), await file(await makeJournal([]))];
    const known = [{ from: 'paper' as const, kid: one.kid ?? '', hash: 'A'.repeat(43) }];
    const series = mergeFiles([one, two], { samePerson: true, known });
    expect([judgeFile(one, series).verdict, judgeFile(two, series).verdict]).toEqual([
      'altered',
      'intact',
    ]);
  });

  it('an older one is not altered by a head that came after it', async () => {
    const journal = await makeJournal([incident, incident]);
    const [older, newer] = [await file(cut(journal, 2)), await file(journal)];
    const kid = journal.key.kid;
    const last = newer.head ?? { seq: 2, hash: '' };
    for (const head of [
      { from: 'case' as const, ...last },
      { from: 'paper' as const, hash: last.hash, typedOn: older.head?.hash ?? '' },
    ]) {
      const series = mergeFiles([older, newer], { samePerson: false, known: [{ ...head, kid }] });
      expect(judgeFile(older, series)).toMatchObject({ verdict: 'intact', dated: null });
      expect(judgeFile(newer, series).dated).toMatchObject({ seq: 2, from: head.from });
    }
  });

  it('a head on paper that no file holds is asked of the file where it was typed', async () => {
    const journal = await makeJournal([incident, incident]);
    const [older, newer] = [await file(cut(journal, 2)), await file(journal)];
    const kid = journal.key.kid;
    const typed = { from: 'paper' as const, kid, hash: 'A'.repeat(43) };
    const known = [{ ...typed, typedOn: newer.head?.hash ?? '' }];
    const series = mergeFiles([older, newer], { samePerson: false, known });
    expect([older, newer].map((one) => judgeFile(one, series).verdict)).toEqual([
      'intact',
      'altered',
    ]);
  });

  it('the same file twice lies there once; a damaged copy of its size does not hide behind it', async () => {
    const journal = await makeJournal([incident]);
    const one = await file(journal);
    const series = addFile(null, one);
    expect(addFile(series, { ...one, name: 'copy.zip' })).toBe(series);
    const damaged: OpenedFile = { ...one, verdict: 'altered', faults: [{ code: 'zip/crc' }] };
    expect(addFile(series, damaged).files).toHaveLength(2);
  });
});

describe('lines under another key that name the journal', () => {
  const said = { ...incident, text: 'Forgé.', ids: { name: 'AUTRE Personne' } };
  const forgedOf = async (kid: string) => {
    const key = { ...(await makeKey()), kid };
    const continues = [{ kid: 'k'.repeat(43), seq: 0, head: 'A'.repeat(43) }];
    return makeJournal([said, said, said, { ...joined, continues }], { key });
  };

  it('count nowhere when they stand alone', async () => {
    const forged = await file(await forgedOf((await makeKey()).kid));
    expect(forged.faults.map(({ code }) => code)).toContain('seal/kid');
    const series = merge(forged);
    expect(series.faulty.size).toBe(5);
    expect(series.journals[0]?.continues).toEqual([]);
    expect(series.report.files[0]).toMatchObject({ added: 0, known: 0 });
  });

  it('change nothing of the genuine file beside them', async () => {
    const journal = await makeJournal([incident]);
    const genuine = await file(journal);
    for (const files of [
      [await file(await forgedOf(journal.key.kid)), genuine],
      [genuine, await file(await forgedOf(journal.key.kid))],
    ]) {
      const series = merge(...files);
      const [merged] = series.journals;
      expect(merged?.head).toEqual(genuine.head);
      expect(merged?.entries.get(1)?.ids).toBeUndefined();
      expect(merged?.entries.get(1)?.text).toBe(incident.text);
      expect([merged?.continues, series.report.conflicts]).toEqual([[], []]);
      expect([...series.faulty].toSorted()).toEqual(
        [2, 3, 4].map((seq) => `${journal.key.kid}/${seq}`),
      );
    }
  });
});

const joined = { kind: 'recorder', recorder: { event: 'joined' } } as const;

describe('journals of one person', () => {
  const after = async (first: MadeJournal, head?: string) => {
    const last = first.entries.at(-1);
    const continues = [{ kid: first.key.kid, seq: 1, head: head ?? last?.hash ?? '' }];
    return makeJournal([{ kind: 'recorder', recorder: { event: 'joined' }, continues }]);
  };

  it('stand in the order in which they continue, whatever the order of opening', async () => {
    const first = await makeJournal([incident]);
    const second = await after(first);
    const series = merge(await file(second), await file(first));
    expect(series.journals.map(({ kid }) => kid)).toEqual([first.key.kid, second.key.kid]);
    expect(series.groups).toHaveLength(1);
  });

  it('a journal must hold the head that the next one continues', async () => {
    const first = await makeJournal([incident]);
    const [one, two] = [await file(first), await file(await after(first, 'A'.repeat(43)))];
    expect(judgeFile(one, merge(one, two)).verdict).toBe('altered');
  });

  it('a head that the named journal does not hold, or said in another entry, leaves the question', async () => {
    const first = await makeJournal([incident]);
    const one = await file(first);
    expect(merge(one, await file(await after(first, 'A'.repeat(43)))).groups).toHaveLength(2);
    const continues = [{ kid: first.key.kid, seq: 1, head: one.head?.hash ?? '' }];
    const elsewhere = await file(await makeJournal([{ ...incident, continues }]));
    expect(merge(one, elsewhere).groups).toHaveLength(2);
    const atFirst = await file(await makeJournal([{ ...joined, continues }]));
    expect(merge(one, atFirst).groups).toHaveLength(1);
    const named = { ...atFirst, verdict: 'altered' as const };
    const faults: OpenedFile['faults'] = [{ code: 'entry/signature', seq: 1 }];
    expect(merge(one, { ...named, faults }).groups).toHaveLength(2);
  });

  it('that nothing ties together are asked about, and again for each stranger', async () => {
    const files = await Promise.all([1, 2, 3].map(async () => file(await makeJournal([incident]))));
    const [a, b, c] = files;
    if (!a || !b || !c) throw new Error('three files');
    const two = addFile(addFile(null, a), b);
    expect([two.groups.length, two.samePerson]).toEqual([2, false]);
    const answered = { ...two, samePerson: true };
    expect(addFile(answered, a).samePerson).toBe(true);
    expect(addFile(answered, c).samePerson).toBe(false);
  });
});

it('the reader gives rows newest first, page by page, and pieces of whichever file has them', async () => {
  const shot = await shotOf(tinyPng(), instantOf(2));
  const journal = await makeJournal([incident, { kind: 'photo', shot }]);
  const name = 'pieces/0001_2026-11-03_130200_capture.png';
  const full = await file(journal, 'a.zip', { pieces: [{ name, blob: new Blob([tinyPng()]) }] });
  const { reader } = merge(await file(cut(journal, 2)), full);
  const newest = await reader.rows('opened', { limit: 2 });
  expect(newest.map(({ seq }) => seq)).toEqual([2, 1]);
  const before = { kid: journal.key.kid, seq: 1 };
  expect((await reader.rows('opened', { before, limit: 5 })).map(({ seq }) => seq)).toEqual([0]);
  expect((await reader.piece(journal.key.kid, shot.sha256))?.size).toBe(tinyPng().length);
});
