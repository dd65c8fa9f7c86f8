/** Declared attempts: counted on the day they tell of, masked, never taken for repeats of one another. */
import { describe, expect, it } from 'vitest';
import { attemptsOf } from '#core/attempt/attempts-of.ts';
import { tellRecorder, type Told } from '../support/told-recorder.ts';

const day = (from: string) => ({ from, precision: 'day' as const });
const procedure = 'sejour/etudiant';

async function attempts(told: Told) {
  const [person] = await told.world.ports.store.people();
  const rows = await told.world.ports.store.recentRows(person?.kids[0] ?? '', 100);
  return attemptsOf(rows).map(({ day: on, outcome, declared, procedure: of, tries }) => ({
    on,
    outcome,
    declared,
    of,
    tries,
  }));
}

describe('a declared attempt', () => {
  it('is a prevented attempt of its procedure on its day', async () => {
    const told = await tellRecorder();
    await told.ask('declare', { codes: ['A1'], happened: day('2026-11-03'), procedure });
    await told.ask('declare', { codes: ['B2'], happened: day('2026-10-20'), procedure });
    const common = { outcome: 'prevented', declared: true, of: procedure, tries: 1 };
    expect(await attempts(told)).toEqual([
      { ...common, on: '2026-10-20' },
      { ...common, on: '2026-11-03' },
    ]);
  });

  it('typed twice with other days in one minute is no repeat', async () => {
    const told = await tellRecorder();
    for (const from of ['2026-11-03', '2026-11-04', '2026-11-05'])
      await told.ask('declare', { codes: ['A1'], happened: day(from), text: 'Erreur.' });
    const kept = await told.kept('incident');
    expect(kept.map(({ happened, refers }) => [happened?.from, refers])).toEqual([
      ['2026-11-03', undefined],
      ['2026-11-04', undefined],
      ['2026-11-05', undefined],
    ]);
  });

  it('swallows no failure that is seen with the same words just after', async () => {
    const told = await tellRecorder();
    const text = 'Une erreur technique est survenue.';
    await told.ask('declare', { codes: ['A1'], happened: day('2026-11-03'), text });
    await told.see({ kind: 'incident', text, codes: ['A1'], page: emptyPage });
    await told.later(10_000);
    const kept = await told.kept('incident');
    expect(kept.map(({ source, refers }) => [source, refers])).toEqual([
      ['declared', undefined],
      ['auto', undefined],
    ]);
  });

  it('has its words masked, the holder’s name included', async () => {
    const told = await tellRecorder();
    await told.ask('declare', {
      codes: ['A1'],
      happened: day('2026-11-03'),
      text: 'DIALLO Aminata, votre numéro 7503123456 est refusé.',
    });
    expect((await told.kept('incident'))[0]?.text).toBe('[nom], votre numéro [n° 10] est refusé.');
  });

  it('without a journal is refused', async () => {
    const told = await tellRecorder('nothing');
    const what = { codes: ['A1'], happened: day('2026-11-03') };
    expect(await told.refused('declare', what)).toBe('recorder/no-journal');
  });
});

const emptyPage = {
  host: 'administration-etrangers-en-france.interieur.gouv.fr',
  path: '/particuliers/',
  route: '',
  title: '',
  lang: 'fr',
  kind: 'unknown' as const,
};
