/** Photos: of what was just noted, or by hand; a missed one is said, and never taken where it may not be. */
import { describe, expect, it } from 'vitest';
import { errorSeen, formPage, nobody, stateSeen } from '../support/seen-message.ts';
import { here, hour, tellRecorder, type Told } from '../support/told-recorder.ts';

const about = 'line-with-a-photo-01';
const id = 'photo-of-the-line-01';

async function errorNoted(armed: boolean): Promise<Told> {
  const told = await tellRecorder();
  if (armed) told.world.armed.add(here);
  await told.see(errorSeen, { id: about });
  return told;
}

const photo = (told: Told, asked = { id, about }) => told.recorder.photo(asked, here);

describe('a photo of an incident', () => {
  it('becomes an entry after it, refers to it, and its picture is kept under its hash', async () => {
    const told = await errorNoted(true);
    expect((await photo(told)).kept).toBe(true);
    await told.later(10_000);
    const entries = await told.entries();
    const error = entries.find(({ claims }) => claims.kind === 'incident');
    const shot = entries.find(({ claims }) => claims.kind === 'photo');
    expect(shot?.seq).toBe((error?.seq ?? 0) + 1);
    expect(shot?.claims).toMatchObject({
      refers: { seq: error?.seq, why: 'shot' },
      stay: error?.claims.stay,
      page: { route: formPage.route },
      shot: { bytes: 29, type: 'image/png', width: 4, height: 3, how: 'visible-tab' },
    });
    const journal = await told.world.ports.store.journal(shot?.kid ?? '');
    expect(journal?.photos).toBe(1);
  });

  it('remembers where identifying text stood', async () => {
    const told = await errorNoted(true);
    const regions = [{ x: 1, y: 2, width: 30, height: 10 }];
    await told.recorder.photo({ id, about, regions }, here);
    await told.later(10_000);
    expect((await told.kept('photo')).map((one) => one.regions)).toEqual([regions]);
  });

  it('is one photo however often it is asked for', async () => {
    const told = await errorNoted(true);
    await photo(told);
    await photo(told);
    await told.later(10_000);
    expect((await photo(told)).kept).toBe(true);
    expect(await told.kept('photo')).toHaveLength(1);
  });

  it('missed, is noted with the reason and said on the card', async () => {
    const told = await errorNoted(false);
    const { kept, chip } = await photo(told);
    expect(kept).toBe(false);
    expect(chip?.card?.photo).toBe("Pas de photo : cliquez sur l'icône de Témoin.");
    expect((await photo(told)).kept).toBe(false);
    await told.later(10_000);
    const error = (await told.entries()).find(({ claims }) => claims.kind === 'incident');
    const missed = (await told.kept('recorder')).slice(1);
    expect(missed).toMatchObject([
      {
        recorder: { event: 'photo-missed', why: 'not-armed' },
        refers: { seq: error?.seq, why: 'shot' },
      },
    ]);
  });

  it('finds its entry when it comes after the five seconds', async () => {
    const told = await errorNoted(true);
    await told.later(6_000);
    await photo(told);
    expect((await told.kept('photo')).map(({ refers }) => refers?.why)).toEqual(['shot']);
  });

  it('about a line nobody knows is neither kept nor noted as missed', async () => {
    const told = await errorNoted(true);
    expect((await photo(told, { id, about: 'line-nobody-knows-01' })).kept).toBe(false);
    await told.later(10_000);
    expect((await told.kept()).map(({ kind }) => kind)).not.toContain('photo');
    expect(await told.kept('recorder')).toHaveLength(1);
  });

  it('of a held line is held with it, and goes where it goes', async () => {
    const told = await tellRecorder();
    told.world.armed.add(here);
    await told.see({ ...errorSeen, account: nobody }, { id: about });
    await photo(told);
    expect(await told.held()).toHaveLength(2);
    await told.later(hour);
    await told.later(10_000);
    expect((await told.kept('photo')).map(({ account }) => account)).toEqual(['seen']);
  });

  it.each([{ where: 'everywhere' }, { where: 'tab', tab: here }] as const)(
    'is not taken in a pause: $where',
    async (pause) => {
      const told = await errorNoted(true);
      await told.ask('pause', pause);
      expect((await photo(told)).kept).toBe(false);
      await told.later(10_000);
      expect(await told.kept('photo')).toEqual([]);
    },
  );
});

describe('an automatic photo is wanted', () => {
  it.each([
    { fact: 'of an incident', seen: errorSeen, wanted: true },
    { fact: 'of a submission', seen: { kind: 'submission', page: formPage }, wanted: true },
    { fact: 'of a changed state', seen: stateSeen, wanted: true },
    { fact: 'of no visit', seen: {}, wanted: false },
    { fact: 'of no document', seen: { kind: 'document' }, wanted: false },
    { fact: 'of no input mistake', seen: { ...errorSeen, class: 'input' }, wanted: false },
    {
      fact: 'never where a password shows',
      seen: { ...errorSeen, passwordVisible: true },
      wanted: false,
    },
  ] as const)('$fact', async ({ seen, wanted }) => {
    const told = await tellRecorder();
    const { codes, state, ...rest } = { codes: undefined, state: undefined, ...seen };
    const answer = await told.see({
      ...rest,
      ...(codes ? { codes: [...codes] } : {}),
      ...(state ? { state } : {}),
    });
    expect(answer.photo).toBe(wanted);
  });
});

describe('a photo by hand', () => {
  it('goes to the journal named at the top, and refers to nothing', async () => {
    const told = await tellRecorder();
    told.world.armed.add(here);
    expect(await told.ask('photoNow', { id, tab: here })).toEqual({ kept: true });
    expect(await told.ask('photoNow', { id, tab: here })).toEqual({ kept: true });
    const photos = await told.kept('photo');
    expect(photos).toMatchObject([{ source: 'user', account: 'answered' }]);
    expect(photos[0]?.refers).toBeUndefined();
  });

  it('not armed, is said and not noted', async () => {
    const told = await tellRecorder();
    const before = await told.kept();
    const answer = await told.ask('photoNow', { tab: here });
    expect(answer).toEqual({ kept: false, why: 'not-armed' });
    expect(await told.kept()).toEqual(before);
  });

  it('puts the chip back though the camera broke', async () => {
    const told = await tellRecorder();
    const shown: string[] = [];
    const { surfaces, camera } = told.world.ports;
    surfaces.hideChip = async () => void shown.push('hidden');
    surfaces.showChip = async () => void shown.push('shown');
    camera.capture = async () => Promise.reject(new Error('the camera broke'));
    await expect(told.ask('photoNow', { tab: here })).rejects.toThrow('the camera broke');
    expect(shown).toEqual(['hidden', 'shown']);
  });

  it('is refused where no journal is', async () => {
    const told = await tellRecorder('nothing');
    expect(await told.refused('photoNow', { tab: here })).toBe('recorder/no-journal');
  });
});
