/** A picture or paper added by hand is kept whole under its hash, and named by one entry. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { connect } from '#store/open-database.ts';
import { open } from '#store/box.ts';
import { png } from '../support/recorder-world.ts';
import { tellRecorder } from '../support/told-recorder.ts';

const id = 'piece-added-0000001';
const bytes = Buffer.from('un papier');
const base64 = bytes.toString('base64');
const sha256 = createHash('sha256').update(bytes).digest('hex');
const happened = { from: '2026-11-03', precision: 'day' as const };

async function pieces() {
  const db = await connect().use();
  const all = await db.getAll('pieces');
  db.close();
  return Promise.all(
    all.map(async (one) => ({
      sha256: one.sha256,
      type: one.type,
      text: await open(one.body).text(),
    })),
  );
}

describe('a piece', () => {
  it('stands in the store under its hash, and in its entry', async () => {
    const told = await tellRecorder();
    await told.ask('attach', {
      base64,
      type: 'application/pdf',
      dateFrom: 'name',
      originalSha256: 'a'.repeat(64),
      fileName: 'convocation.pdf',
      about: 1,
      happened,
    });
    expect(await told.kept('document')).toMatchObject([
      {
        source: 'declared',
        happened,
        file: {
          sha256,
          bytes: bytes.length,
          type: 'application/pdf',
          dateFrom: 'name',
          originalSha256: 'a'.repeat(64),
        },
        fileName: 'convocation.pdf',
        refers: { seq: 1, why: 'shot' },
      },
    ]);
    expect(await pieces()).toEqual([{ sha256, type: 'application/pdf', text: 'un papier' }]);
  });

  it.each([
    { type: 'image/png', kind: 'photo' },
    { type: 'image/jpeg', kind: 'photo' },
    { type: 'image/webp', kind: 'photo' },
    { type: 'application/pdf', kind: 'document' },
    { type: 'text/plain', kind: 'document' },
    { type: 'message/rfc822', kind: 'document' },
  ] as const)('of type $type is a $kind', async ({ type, kind }) => {
    const told = await tellRecorder();
    await told.ask('attach', { base64, type });
    expect(await told.kept(kind)).toMatchObject([{ source: 'user', file: { type } }]);
  });

  it('asked for again is one piece and one entry', async () => {
    const told = await tellRecorder();
    const first = await told.ask('attach', { id, base64, type: 'image/png' });
    expect(await told.ask('attach', { id, base64, type: 'image/png' })).toEqual(first);
    expect(await told.kept('photo')).toHaveLength(1);
    expect(await pieces()).toHaveLength(1);
  });

  it.each([
    { fact: 'a page that could run', what: { base64, type: 'text/html' }, code: 'attach/type' },
    {
      fact: 'a drawing with scripts',
      what: { base64, type: 'image/svg+xml' },
      code: 'attach/type',
    },
    { fact: 'nothing', what: { base64: '', type: 'image/png' }, code: 'attach/bytes' },
    { fact: 'no base64', what: { base64: 'é===', type: 'image/png' }, code: 'attach/bytes' },
    {
      fact: 'a journal elsewhere',
      what: { base64, type: 'image/png', kid: 'elsewhere' },
      code: 'recorder/no-journal',
    },
  ])('is refused: $fact', async ({ what, code }) => {
    const told = await tellRecorder();
    expect(await told.refused('attach', what)).toBe(code);
    expect(await pieces()).toEqual([]);
  });
});

describe('a masked copy', () => {
  const copy = Buffer.from(png).toString('base64');

  async function pictured() {
    const told = await tellRecorder();
    const { seq } = await told.ask('attach', { base64: copy, type: 'image/png' });
    const kid = (await told.entries())[0]?.kid ?? '';
    return { told, kid, of: seq };
  }

  it('is an entry with its own picture, and refers to the original', async () => {
    const { told, kid, of } = await pictured();
    await told.ask('mask', { kid, of, base64: copy });
    expect(await told.kept('mask')).toMatchObject([
      {
        source: 'user',
        shot: { how: 'masked', type: 'image/png', width: 4, height: 3, bytes: 29 },
        refers: { seq: of, why: 'mask' },
      },
    ]);
    const journal = await told.world.ports.store.journal(kid);
    expect(journal?.photos).toBe(1);
  });

  it('goes with its photo, and with what the photo shows', async () => {
    const told = await tellRecorder();
    const kid = (await told.entries())[0]?.kid ?? '';
    const { seq: line } = await told.ask('note', { text: 'Vu.', lang: 'fr' });
    const { seq: of } = await told.ask('attach', { base64, type: 'image/png', about: line });
    await told.ask('mask', { kid, of, base64: copy });
    await told.ask('erase', { kid, seq: line });
    expect(await pieces()).toEqual([]);
    expect((await told.kept('erasure')).map(({ refers }) => refers?.seq)).toEqual([
      line,
      of + 1,
      of,
    ]);
  });

  it.each([
    { fact: 'a JPEG', over: { base64 }, code: 'mask/not-png' },
    { fact: 'of a line without a picture', over: { of: 0 }, code: 'mask/unknown' },
    { fact: 'of no line', over: { of: 99 }, code: 'mask/unknown' },
    { fact: 'in a journal elsewhere', over: { kid: 'elsewhere' }, code: 'mask/unknown' },
  ])('is refused: $fact', async ({ over, code }) => {
    const { told, kid, of } = await pictured();
    expect(await told.refused('mask', { kid, of, base64: copy, ...over })).toBe(code);
  });
});
