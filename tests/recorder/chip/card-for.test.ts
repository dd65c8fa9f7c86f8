/** What the chip's card says after an observation, in words of the portal and ours. */
import { describe, expect, it } from 'vitest';
import { amina, bao, errorSeen, formPage, stateSeen } from '../../support/seen-message.ts';
import { day, here, tellRecorder, type Told } from '../../support/told-recorder.ts';

/** An outage met where no procedure is known. */
const outage = {
  ...errorSeen,
  page: { host: formPage.host, path: '/', route: '/', title: '', lang: 'fr', kind: 'home' },
} as const;
const submission = { kind: 'submission', page: formPage } as const;
const cardOf = async (told: Told, seen: Parameters<Told['see']>[0], id?: string) =>
  (await told.see(seen, id === undefined ? {} : { id })).chip?.card ?? null;
const acts = (card: Awaited<ReturnType<typeof cardOf>>) => card?.acts.map(({ act }) => act);

describe('after an error', () => {
  it('it is noted, at its hour in Paris, in the words of the site, and not the person’s fault', async () => {
    const told = await tellRecorder();
    expect(await cardOf(told, errorSeen)).toMatchObject({
      title: "C'est noté, 14\u00a0h\u00a005",
      quote: errorSeen.text,
      lines: ['Le site a répondu :', "Ce n'est pas votre faute."],
      photo: "Pas de photo : cliquez sur l'icône de Témoin.",
      acts: [{ act: 'note' }],
      link: { act: 'not-an-error' },
    });
  });

  it.each([
    {
      fact: 'a session that ended',
      codes: ['A3'],
      class: 'session',
      line: 'Le site vous a déconnecté.',
    },
    { fact: 'no words', text: undefined, line: 'Le site a affiché une erreur.' },
  ] as const)('$fact: $line', async ({ line, fact: _fact, ...more }) => {
    const told = await tellRecorder();
    const { text: _text, ...wordless } = errorSeen;
    const seen =
      'text' in more ? wordless : { ...errorSeen, codes: [...more.codes], class: more.class };
    expect((await cardOf(told, seen))?.lines[0]).toBe(line);
  });

  it('a long answer is cut between two characters', async () => {
    const told = await tellRecorder();
    const quote = (await cardOf(told, { ...errorSeen, text: '🙂 '.repeat(200) }))?.quote ?? '';
    expect(quote).toBe(`${'🙂 '.repeat(90)}…`);
  });

  it('an input mistake is silent', async () => {
    const told = await tellRecorder();
    const mistake = { ...errorSeen, codes: ['B5'], class: 'input' } as const;
    const answer = await told.see({ ...mistake, codes: [...mistake.codes] });
    expect(answer).toMatchObject({ kept: true, photo: false, chip: { card: null } });
  });

  it('“ce n’est pas une erreur” is an answer to that entry', async () => {
    const told = await tellRecorder();
    const id = 'error-refused-00000001';
    await told.see(errorSeen, { id });
    const { chip } = await told.recorder.chipAct({ act: 'not-an-error', about: id }, here);
    expect(chip?.card?.title).toBe("C'est noté. Ce n'est plus compté comme une erreur.");
    await told.recorder.chipAct({ act: 'not-an-error', about: id }, here);
    await told.later(10_000);
    const error = (await told.entries()).find(({ claims }) => claims.kind === 'incident');
    expect((await told.kept('answer')).map(({ answer }) => answer)).toEqual([
      { to: error?.seq, value: 'refused' },
    ]);
  });
});

describe('“Vous vouliez…”', () => {
  it('is asked after an outage where no procedure is known, once a stay', async () => {
    const told = await tellRecorder();
    expect(acts(await cardOf(told, outage))).toEqual(['purpose', 'purpose', 'purpose', 'purpose']);
    expect(acts(await cardOf(told, { ...outage, text: 'Autre panne.' }))).toEqual(['note']);
    await told.later(day);
    expect(acts(await cardOf(told, outage))?.[0]).toBe('purpose');
  });

  it('stays on its card once the photo is there', async () => {
    const told = await tellRecorder();
    told.world.armed.add(here);
    const id = 'outage-with-photo-0001';
    await cardOf(told, outage, id);
    const { chip } = await told.recorder.photo({ id: 'photo-of-outage-0001', about: id }, here);
    expect(chip?.card).toMatchObject({
      photo: 'Photo gardée.',
      acts: [{ act: 'purpose' }, {}, {}, {}],
    });
  });

  it('answered, is a fact about that stay', async () => {
    const told = await tellRecorder();
    const id = 'outage-answered-000001';
    await cardOf(told, outage, id);
    const tap = { act: 'purpose', value: 'renew', about: id };
    expect((await told.recorder.chipAct(tap, here)).chip?.card?.title).toBe("Merci, c'est noté.");
    await told.later(10_000);
    const error = (await told.entries()).find(({ claims }) => claims.kind === 'incident');
    expect(await told.kept('fact')).toMatchObject([
      {
        fact: { name: 'purpose', value: 'renew' },
        stay: error?.claims.stay,
        refers: { seq: error?.seq, why: 'stay' },
      },
    ]);
  });

  it.each([
    { fact: 'a word that is none of the four', value: 'hack' },
    { fact: 'no word', value: undefined },
  ])('takes no $fact', async ({ value }) => {
    const told = await tellRecorder();
    await told.recorder.chipAct({ act: 'purpose', value }, here);
    expect(await told.kept('fact')).toEqual([]);
  });

  it('is not asked where the procedure is known', async () => {
    const told = await tellRecorder();
    expect(acts(await cardOf(told, errorSeen))).toEqual(['note']);
  });
});

describe('on a quiet day', () => {
  it.each([
    { fact: 'no date', name: undefined, value: '', date: undefined },
    {
      fact: 'attestation',
      name: 'prolongation.until',
      value: '2026-12-15',
      date: 'Votre attestation finit le 15\u00a0décembre : dans 21 jours.',
    },
    {
      fact: 'permit',
      name: 'permit.expiry',
      value: '2027-02-01',
      date: 'Votre titre finit le 1er\u00a0février : dans 69 jours.',
    },
    {
      fact: 'tomorrow',
      name: 'permit.expiry',
      value: '2026-11-25',
      date: 'Votre titre finit le 25\u00a0novembre : dans 1 jour.',
    },
    {
      fact: 'today',
      name: 'permit.expiry',
      value: '2026-11-24',
      date: "Votre titre finit le 24\u00a0novembre : aujourd'hui.",
    },
    {
      fact: 'past attestation',
      name: 'prolongation.until',
      value: '2026-11-23',
      date: 'Votre attestation est finie depuis le 23\u00a0novembre.',
    },
    {
      fact: 'past permit',
      name: 'permit.expiry',
      value: '2026-10-01',
      date: 'Votre titre est fini depuis le 1er\u00a0octobre.',
    },
  ] as const)('$fact', async ({ name, value, date }) => {
    const told = await tellRecorder();
    if (name !== undefined) await told.ask('fact', { name, value });
    await told.recorder.wake();
    const card = await cardOf(told, stateSeen);
    expect(card).toMatchObject({
      title: "Vu aujourd'hui, 14\u00a0h\u00a005",
      quote: 'Instruction en cours',
      lines: ["C'est noté, c'est une preuve."],
      acts: [{ act: 'sheet' }],
    });
    expect(card?.date).toBe(date);
  });

  it('says so again the second time that day, though nothing more is noted', async () => {
    const told = await tellRecorder();
    await told.see(stateSeen);
    expect((await cardOf(told, stateSeen))?.title).toBe("Vu aujourd'hui, 14\u00a0h\u00a005");
  });
});

describe('else', () => {
  it('a submission is noted, and the site’s own PDF is recommended', async () => {
    const told = await tellRecorder();
    expect(await cardOf(told, submission)).toMatchObject({
      lines: [
        'Le site dit que votre demande est enregistrée.',
        'Téléchargez aussi la confirmation (PDF) du site.',
      ],
      acts: [{ act: 'journal' }],
    });
  });

  it('the first account is asked whose journal it is, and a tap answers', async () => {
    const told = await tellRecorder('consented');
    expect(await cardOf(told, {})).toEqual({
      title: 'Ce journal est à vous ?',
      lines: ['Compte ouvert : DIALLO Aminata'],
      acts: [{ act: 'its-me', label: "C'est moi" }],
    });
    await told.recorder.chipAct({ act: 'its-me' }, here);
    expect(await cardOf(told, { account: amina })).toBeNull();
    expect(await told.kept('visit')).toHaveLength(2);
  });

  it('another account reads that nothing is noted for it', async () => {
    const told = await tellRecorder();
    expect(await told.see({ account: bao })).toMatchObject({
      chip: { sign: 'warn', card: { title: 'Un autre compte est ouvert', acts: [] } },
    });
  });

  it('a visit says nothing', async () => {
    expect(await cardOf(await tellRecorder(), { page: formPage })).toBeNull();
  });

  it('the chip left off shows nothing, and all is noted the same', async () => {
    const told = await tellRecorder();
    await told.ask('settings', { chip: false });
    expect(await told.see(errorSeen)).toMatchObject({ kept: true, photo: true, chip: null });
  });
});
