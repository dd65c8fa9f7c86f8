/** What the chip proposes and a tap decides: codes marked *assist*, and a choice that cannot be made. */
import { describe, expect, it } from 'vitest';
import { codeTable } from '#core/attempt/codes.ts';
import worker from '#locales/fr/worker.json';
import { errorSeen, formPage } from '../../support/seen-message.ts';
import { day, here, tellRecorder, type Told } from '../../support/told-recorder.ts';

const refusal = {
  ...errorSeen,
  text: 'Vous avez déjà une demande en cours.',
  codes: ['B2'],
  class: 'blocking',
} as const;
const triage = {
  page: { ...formPage, kind: 'triage-situation' as const, procedure: 'sejour' },
  options: ['En tant que salarié', 'Passeport talent'],
};
const about = 'proposed-line-00000001';

const cardOf = async (told: Told, seen: Parameters<Told['see']>[0], id = about) =>
  (await told.see(seen, { id })).chip?.card ?? null;
const tap = async (told: Told, value: string) =>
  (await told.recorder.chipAct({ act: 'answer', value, about }, here)).chip?.card?.title;
const answers = async (told: Told) => (await told.kept('answer')).map(({ answer }) => answer);

describe('a refusal that the person has to judge', () => {
  it('is asked about in plain words, yes or no, and a note can still be written', async () => {
    const told = await tellRecorder();
    expect(await cardOf(told, { ...refusal, codes: ['B2'] })).toMatchObject({
      lines: [
        'Le site a répondu :',
        "Ce n'est pas votre faute.",
        "Une autre demande bloque celle-ci. C'est juste\u00a0?",
      ],
      acts: [
        { act: 'answer', value: 'yes:B2', label: 'Oui' },
        { act: 'answer', value: 'no:B2', label: 'Non' },
      ],
      link: { act: 'note' },
    });
  });

  it.each([
    ['yes:B2', 'confirmed', "Merci, c'est noté."],
    ['no:B2', 'refused', "C'est noté. Ce n'est plus compté comme une erreur."],
  ])('%s is one answer to that entry', async (value, said, thanks) => {
    const told = await tellRecorder();
    await cardOf(told, { ...refusal, codes: ['B2'] });
    expect(await tap(told, value)).toBe(thanks);
    await tap(told, value);
    await told.later(10_000);
    const incident = (await told.entries()).find(({ claims }) => claims.kind === 'incident');
    expect(await answers(told)).toEqual([{ to: incident?.seq, value: said, code: 'B2' }]);
  });

  it('another answer to the same line is another entry: the first does not swallow it', async () => {
    const told = await tellRecorder();
    await cardOf(told, { ...refusal, codes: ['B2'] });
    told.world.pass(1000);
    await tap(told, 'yes:B2');
    told.world.pass(1000);
    await tap(told, 'no:B2');
    await told.later(10_000);
    expect((await answers(told)).map((one) => one?.value)).toEqual(['confirmed', 'refused']);
  });

  it.each(['yes:B3', 'yes:A1', 'mine:0', 'yes', ''])(
    'a tap cannot answer what was not proposed: %j',
    async (value) => {
      const told = await tellRecorder();
      await cardOf(told, { ...refusal, codes: ['B2'] });
      expect(await tap(told, value)).toBeUndefined();
      await told.later(10_000);
      expect(await answers(told)).toEqual([]);
    },
  );

  it('answered, is not asked again in that stay, and is in the next', async () => {
    const told = await tellRecorder();
    await cardOf(told, { ...refusal, codes: ['B2'] });
    await tap(told, 'yes:B2');
    const again = { ...refusal, codes: ['B2'], text: 'Une demande est déjà en cours.' };
    expect((await cardOf(told, again, 'proposed-again-0000001'))?.acts).toMatchObject([
      { act: 'note' },
    ]);
    await told.later(10_000);
    const third = { ...again, text: 'Demande en cours.' };
    expect((await cardOf(told, third, 'proposed-third-0000001'))?.acts).toHaveLength(1);
    await told.later(day);
    expect((await cardOf(told, again, 'proposed-later-0000001'))?.acts).toHaveLength(2);
  });
});

describe('choices that cannot be made', () => {
  it('are offered as the person’s own, up to four, then the journal', async () => {
    const told = await tellRecorder();
    const { chip } = await told.see(triage, { id: about });
    expect(chip?.collapsed).toBe('Choix impossible\u00a0?');
    expect(chip?.card).toMatchObject({
      bar: chip?.collapsed,
      lines: ['Sur cette page, des choix sont impossibles.', "L'un d'eux est le vôtre\u00a0?"],
      acts: [
        { value: 'mine:0', label: "C'est mon titre\u00a0: «\u00a0En tant que salarié\u00a0»" },
        { value: 'mine:1', label: "C'est mon titre\u00a0: «\u00a0Passeport talent\u00a0»" },
      ],
    });
    const many = { ...triage, options: ['a', 'b', 'c', 'd', 'e'] };
    const card = await cardOf(told, many, 'proposed-many-00000001');
    expect(card?.acts).toHaveLength(4);
    expect(card?.link).toMatchObject({ act: 'journal' });
  });

  it('one tap names the choice, masked as it is kept', async () => {
    const told = await tellRecorder();
    await cardOf(told, triage);
    await tap(told, 'mine:1');
    await told.later(10_000);
    const visit = (await told.entries()).find(({ claims }) => claims.options !== undefined);
    expect(await answers(told)).toEqual([
      { to: visit?.seq, value: 'confirmed', code: 'B1', option: 'Passeport talent' },
    ]);
  });

  it('a tap on none of them says nothing', async () => {
    const told = await tellRecorder();
    await cardOf(told, triage);
    for (const value of ['mine:2', 'mine:-1', 'mine:x', 'mine:length']) await tap(told, value);
    await told.later(10_000);
    expect(await answers(told)).toEqual([]);
  });

  it('wait until the journal is somebody’s', async () => {
    const told = await tellRecorder('consented');
    expect((await cardOf(told, triage))?.acts).toMatchObject([{ act: 'its-me' }]);
  });
});

it('every code that is proposed has its sentence', () => {
  const assist = codeTable.filter(({ detect }) => detect === 'assist').map(({ code }) => code);
  expect(Object.keys(worker.proposal)).toEqual(expect.arrayContaining(assist));
});
