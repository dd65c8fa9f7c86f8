/** Erasing leaves a numbered gap that says so: content, photo and picture go, the signed shell stays. */
import { describe, expect, it } from 'vitest';
import { chainFaults, type Kept } from '../support/journal-facts.ts';
import { bao, errorSeen } from '../support/seen-message.ts';
import { here, tellRecorder, type Told } from '../support/told-recorder.ts';

const about = 'line-to-be-erased-01';

/** An incident and its photo, both entries. */
async function photographed(): Promise<{ told: Told; error: Kept; photo: Kept }> {
  const told = await tellRecorder();
  told.world.armed.add(here);
  await told.see(errorSeen, { id: about });
  await told.recorder.photo({ id: 'photo-to-be-erased-1', about }, here);
  await told.later(10_000);
  const entries = await told.entries();
  const [error, photo] = (['incident', 'photo'] as const).map((kind) =>
    entries.find(({ claims }) => claims.kind === kind),
  );
  if (error === undefined || photo === undefined) throw new Error('both were noted');
  return { told, error, photo };
}

const erasures = async (told: Told) =>
  (await told.kept('erasure')).map(({ refers, source }) => [refers, source]);

describe('an erased entry', () => {
  it('takes its photo with it, each with an erasure entry, and the chain stays whole', async () => {
    const { told, error, photo } = await photographed();
    await told.ask('erase', { kid: error.kid, seq: error.seq });
    const after = await told.entries();
    for (const gone of [error, photo]) {
      const shell = after.find(({ seq }) => seq === gone.seq);
      expect(shell).toMatchObject({ jws: gone.jws, disclosures: [] });
    }
    expect(await erasures(told)).toEqual([
      [{ seq: error.seq, why: 'erased' }, 'user'],
      [{ seq: photo.seq, why: 'erased' }, 'user'],
    ]);
    expect(await chainFaults()).toEqual([]);
    const rows = await told.world.ports.store.recentRows(error.kid, 100);
    const texts = rows.filter((row) => row.erased).map(({ text, piece }) => [text, piece]);
    expect(texts).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('a photo goes without what it shows', async () => {
    const { told, error, photo } = await photographed();
    await told.ask('erase', { kid: photo.kid, seq: photo.seq });
    expect(await erasures(told)).toHaveLength(1);
    expect((await told.kept('incident'))[0]?.text).toBe(error.claims.text);
  });

  it('is erased once, however often that is asked for', async () => {
    const { told, error } = await photographed();
    await told.ask('erase', { kid: error.kid, seq: error.seq });
    await told.ask('erase', { kid: error.kid, seq: error.seq });
    expect(await erasures(told)).toHaveLength(2);
  });

  it.each([
    { fact: 'the consent', which: (of: Kept) => ({ kid: of.kid, seq: 0 }), code: 'erase/consent' },
    {
      fact: 'a number that is not there',
      which: (of: Kept) => ({ kid: of.kid, seq: 99 }),
      code: 'erase/unknown',
    },
    {
      fact: 'a journal that is not here',
      which: () => ({ kid: 'none', seq: 1 }),
      code: 'erase/closed-journal',
    },
  ])('$fact is refused with $code', async ({ which, code }) => {
    const { told, error } = await photographed();
    expect(await told.refused('erase', which(error))).toBe(code);
    expect(await erasures(told)).toEqual([]);
  });
});

describe('tout effacer', () => {
  it('leaves nothing, nothing is recorded any more, and a new consent begins a new journal', async () => {
    const { told, error } = await photographed();
    await told.see({ account: bao });
    await told.ask('eraseAll', undefined);
    expect(await told.entries()).toEqual([]);
    expect(await told.ask('popup', { tab: here })).toMatchObject({ state: 'none', kid: null });
    expect((await told.see(errorSeen)).kept).toBe(false);
    expect(told.world.watched.at(-1)).toBe(false);
    const consent = { text: 'oui', lang: 'fr', computer: 'own', for: 'first' } as const;
    expect((await told.ask('consent', consent)).kid).not.toBe(error.kid);
    expect(await told.entries()).toHaveLength(1);
  });
});
